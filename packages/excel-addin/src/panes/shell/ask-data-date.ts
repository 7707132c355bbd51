import { h } from '../h';
import type { Pane } from '../pane';
import { openDialog } from './dialog';

/** Asks for the day of data that state none. */
export function askDataDate(pane: Pane): void {
  const { text } = pane;
  const day = h('input', {
    type: 'date',
    id: 'data-date',
    value: pane.app.settings().asOf ?? '',
    min: '2000-01-01',
    max: '2100-12-31',
  });
  openDialog(
    pane,
    text.header.askDate,
    [
      h('label', { class: 'field', for: 'data-date' }, h('span', {}, text.header.dateLabel), day),
      h('p', { class: 'hint' }, text.header.dateHint),
    ],
    [
      {
        label: text.ok,
        isPrimary: true,
        run: async () => {
          if (day.value === '') {
            day.focus();
            return false;
          }
          if (await pane.work(text.saving, () => pane.app.change({ asOf: day.value }))) {
            pane.tell('settings');
            if (pane.round()) void pane.check();
          }
          return true;
        },
      },
    ],
  );
}
