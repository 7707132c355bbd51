import type { Card } from '../../engine/checking';
import type { FixPreview, PreviewEdit } from '../../services/app';
import { h } from '../h';
import { openDialog } from '../shell/dialog';
import { sayWritten } from '../shell/say-written';
import { changeText } from './change-text';
import type { FindingDesk } from './finding-desk';

const MOST_LINES = 200;

/** Shows before and after, line by line with a tick; writes what is ticked. Nothing is written before that. */
export async function previewFixes(desk: FindingDesk, cards: readonly Card[], choice?: number): Promise<void> {
  const { pane } = desk;
  const { text } = pane;
  const found = await pane.work(text.check.previewing, () => pane.app.preview(cards, choice));
  if (!found) return;
  const preview = found.value;
  if (preview.edits.length === 0) {
    pane.say({
      kind: 'alert',
      text: text.check.nothingToWrite,
      more: preview.refused.map((one) => `${one.card.sheet} ${one.card.cell}：${one.why}`),
    });
    return;
  }
  const ticks = new Map<Card, HTMLInputElement>();
  const table = previewTable(desk, preview, ticks);
  const refused =
    preview.refused.length > 0
      ? [
          h(
            'details',
            {},
            h('summary', {}, text.check.cannotWrite(preview.refused.length)),
            h(
              'ul',
              { class: 'plain' },
              ...preview.refused.slice(0, MOST_LINES).map((one) => h('li', {}, `${one.card.sheet} ${one.card.cell}：${one.why}`)),
            ),
          ),
        ]
      : [];
  openDialog(
    pane,
    text.check.previewTitle(preview.edits.length),
    [h('p', { class: 'hint' }, text.check.previewHint), table, ...refused],
    [
      {
        label: text.check.write,
        isPrimary: true,
        run: async () => {
          const edits = preview.edits.filter((edit) => ticks.get(edit.card)?.checked !== false);
          if (edits.length === 0) return false;
          await write(desk, { edits, refused: preview.refused });
          return true;
        },
      },
    ],
  );
}

async function write(desk: FindingDesk, preview: FixPreview): Promise<void> {
  const { pane } = desk;
  const answer = await pane.work(pane.text.check.writing, () => pane.app.apply(preview));
  if (!answer) return;
  const refused = new Set(answer.value.refused.map((one) => `${one.sheet} ${one.cell}`));
  for (const { card, cell, sheet } of preview.edits) if (!refused.has(`${sheet.sheet} ${cell}`)) desk.written.add(card.identity);
  sayWritten(pane, answer.value, pane.text.check.wrote);
  desk.list(true);
  desk.onOpen();
}

function previewTable({ pane }: FindingDesk, preview: FixPreview, ticks: Map<Card, HTMLInputElement>): HTMLElement {
  const { text } = pane;
  const line = (edit: PreviewEdit): HTMLElement => {
    let tick: HTMLElement | null = null;
    if (!ticks.has(edit.card)) {
      const box = h('input', { type: 'checkbox', checked: true, 'aria-label': text.check.tick(edit.cell) });
      ticks.set(edit.card, box);
      tick = h('label', { class: 'tick' }, box);
    }
    return h(
      'tr',
      {},
      h('td', {}, tick),
      h(
        'td',
        {},
        h('b', {}, `${edit.sheet.sheet} ${edit.cell}`),
        h('span', { class: 'dim' }, ` ${edit.card.who}`),
        changeText(edit),
      ),
    );
  };
  const shown = preview.edits.slice(0, MOST_LINES);
  const rest = preview.edits.length - shown.length;
  return h(
    'div',
    {},
    h(
      'table',
      { class: 'preview' },
      h(
        'thead',
        { class: 'sr' },
        h('tr', {}, h('th', { scope: 'col' }, text.check.tickHead), h('th', { scope: 'col' }, text.check.beforeAfter)),
      ),
      h('tbody', {}, ...shown.map(line)),
    ),
    rest > 0 ? h('p', { class: 'hint' }, text.check.andSoOn(rest)) : null,
  );
}
