import type { SheetRef } from '../../host/port';
import type { FileActions } from '../file-actions';
import { h } from '../h';
import type { Pane } from '../pane';

/** The open files with their sheets; a sheet can be left out, a file closed. */
export function openedFiles(pane: Pane, files: FileActions, sheets: readonly SheetRef[]): HTMLElement[] {
  const { text } = pane;
  const leftOut = files.leftOut();
  const sources = [...new Set(sheets.map((sheet) => sheet.source))];
  const line = (sheet: SheetRef): HTMLElement => {
    const isOut = leftOut.some((one) => one.source === sheet.source && one.sheet === sheet.sheet);
    const box = h('input', {
      type: 'checkbox',
      ...(isOut ? {} : { checked: true }),
      onchange: () => files.leaveOut({ source: sheet.source, sheet: sheet.sheet }, !box.checked),
    });
    const grid = pane.view?.grid(sheet);
    const rows = grid?.rows.length ?? 0;
    const note = [
      rows === 0 ? text.files.empty : text.files.rows(rows),
      (grid?.visibility ?? 'visible') === 'visible' ? '' : text.files.hidden,
    ]
      .filter((part) => part !== '')
      .join(' · ');
    return h(
      'label',
      { class: 'option' },
      box,
      h('span', { class: 'figure-text' }, h('span', {}, sheet.sheet), h('span', { class: 'dim' }, note)),
    );
  };
  return sources.map((source) =>
    h(
      'section',
      { class: 'file', 'aria-label': source },
      h(
        'div',
        { class: 'line' },
        h('h2', {}, source),
        h(
          'button',
          {
            type: 'button',
            class: 'icon',
            'aria-label': text.files.close(source),
            title: text.files.close(source),
            onclick: () => {
              files.close(source);
              if (!pane.app.round()) pane.setRound(null);
              pane.tell('files');
            },
          },
          '✕',
        ),
      ),
      ...sheets.filter((sheet) => sheet.source === source).map(line),
    ),
  );
}
