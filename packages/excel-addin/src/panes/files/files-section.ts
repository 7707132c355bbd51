import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { dropPlace } from './drop-place';
import { openedFiles } from './opened-files';
import { saveButtons } from './save-buttons';

/** Offline page: choose or drop files, which sheets are read, and what can be saved. */
export function filesSection(pane: Pane): SectionView {
  const { files, text } = pane;
  if (!files) return { element: h('p', { class: 'none' }, text.nothingFound) };
  const opened = h('div', {});
  const saved = h('div', {});
  const check = h('button', { type: 'button', class: 'primary big', onclick: () => startCheck(pane) }, text.check.start);
  const place = dropPlace(pane, files);
  const draw = (): void => {
    // Sheets that we made have no file.
    const sheets = (pane.view?.sheets() ?? []).filter((sheet) => sheet.source !== '');
    const isEmpty = sheets.length === 0;
    opened.replaceChildren(...openedFiles(pane, files, sheets));
    saved.replaceChildren(...saveButtons(pane, files));
    check.hidden = isEmpty;
    place.classList.toggle('is-large', isEmpty);
    place.querySelector('.choose')?.classList.toggle('primary', isEmpty);
    place.querySelector('.choose')?.classList.toggle('big', isEmpty);
  };
  pane.on('files', draw);
  pane.on('written', () => saved.replaceChildren(...saveButtons(pane, files)));
  pane.on('round', () => saved.replaceChildren(...saveButtons(pane, files)));
  return {
    element: h('div', { class: 'page files' }, place, h('p', { class: 'hint' }, text.check.stays), check, opened, saved),
    show: draw,
  };
}

function startCheck(pane: Pane): void {
  pane.go('check');
  void pane.check();
}
