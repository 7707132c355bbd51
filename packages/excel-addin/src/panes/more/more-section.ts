import { toggleMarks } from '../check/toggle-marks';
import { putDashboard } from '../figures/put-dashboard';
import { h } from '../h';
import type { Pane } from '../pane';
import type { Section, SectionView } from '../section';
import { undoLast } from '../shell/undo-last';

/** 更多: everything that is not used every day, as large buttons. */
export function moreSection(pane: Pane): SectionView {
  const { text } = pane;
  const button = (label: string, note: string, run: () => void): HTMLElement =>
    h(
      'button',
      { type: 'button', class: 'menu-item', onclick: run },
      h('span', { class: 'row-title' }, label),
      h('span', { class: 'dim' }, note),
    );
  const to = (section: Section, note: string): HTMLElement => button(text.sections[section], note, () => pane.go(section));
  const undo = button(text.undo, '', () => void undoLast(pane));
  const { notes } = text.more;
  const element = h(
    'div',
    { class: 'page menu' },
    ...(pane.files ? [to('files', notes.files)] : []),
    to('figures', notes.figures),
    button(text.more.dashboard, notes.dashboard, () => void putDashboard(pane)),
    to('template', notes.template),
    to('rules', notes.rules),
    to('settings', notes.settings),
    undo,
    button(text.marks.unmark, notes.unmark, () => void toggleMarks(pane, false)),
    to('help', notes.help),
  );
  const draw = (): void => {
    const undoable = pane.app.undoable();
    (undo as HTMLButtonElement).disabled = undoable === null;
    (undo.lastElementChild as HTMLElement).textContent = undoable
      ? text.undoWhat(undoable.what, undoable.cells)
      : text.nothingToUndo;
  };
  pane.on('written', draw);
  return { element, show: draw };
}
