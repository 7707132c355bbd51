import type { ReconciledRow, Reconciliation } from '@taizhang/core/reconcile';
import type { SheetRef } from '../../host/port';
import { h } from '../h';
import type { Pane } from '../pane';

const PAGE = 50;

interface ResultLine {
  readonly sheet: SheetRef;
  readonly row: ReconciledRow;
  readonly more: readonly string[];
}

/** How many agree, and a list for each kind of difference. */
export function reconcileResult(pane: Pane, result: Reconciliation): HTMLElement[] {
  const { text } = pane;
  const words = text.reconcile;
  const titles = new Map(result.fields.map((field) => [field.field, field.title]));
  const lists: (readonly [string, readonly ResultLine[]])[] = [
    [
      words.differing,
      result.differing.map((one) => ({
        sheet: result.a,
        row: one.a,
        more: one.cells.map((cell) => words.cell(titles.get(cell.field) ?? cell.field, cell.valueA, cell.valueB)),
      })),
    ],
    [words.onlyA(result.a.sheet), result.onlyA.map((row) => ({ sheet: result.a, row, more: [] }))],
    // Who is only in the second was not looked for in one direction: 0 would be a claim.
    ...(result.direction === undefined
      ? [[words.onlyB(result.b.sheet), result.onlyB.map((row) => ({ sheet: result.b, row, more: [] }))] as const]
      : []),
    [
      words.unclear,
      result.unclear.map((row) => ({ sheet: row.side === 'a' ? result.a : result.b, row, more: [words.why[row.why]] })),
    ],
  ];
  return [
    h('p', { class: 'number' }, h('b', {}, String(result.same)), ` ${words.same}`),
    h(
      'p',
      { class: 'hint' },
      words.by(
        result.keyTitles,
        result.fields.map((field) => field.title),
      ),
    ),
    ...lists.map(([title, lines]) => resultFold(pane, title, lines)),
  ];
}

function resultFold(pane: Pane, title: string, lines: readonly ResultLine[]): HTMLElement {
  const { text } = pane;
  const summary = h('summary', {}, title, h('b', {}, ` ${lines.length}`));
  if (lines.length === 0) return h('p', { class: 'empty-fold' }, title, h('b', {}, ' 0'));
  const list = h('ul', { class: 'plain names' });
  const more = h('button', { type: 'button', onclick: () => show() });
  let shown = 0;
  const show = (): void => {
    list.append(...lines.slice(shown, shown + PAGE).map((line) => h('li', {}, lineButton(pane, line))));
    shown = Math.min(lines.length, shown + PAGE);
    more.hidden = shown === lines.length;
    more.textContent = text.showMore(lines.length - shown);
  };
  const details = h('details', { class: 'theme' }, summary, list, more);
  details.addEventListener('toggle', show, { once: true });
  return details;
}

function lineButton(pane: Pane, { sheet, row, more }: ResultLine): HTMLElement {
  const { text } = pane;
  const who = [row.who, row.village, row.idTail === '' ? '' : text.ask.tail(row.idTail), text.reconcile.row(row.row)]
    .filter((part) => part !== '')
    .join(' · ');
  const go = (): void => {
    void pane.work(text.check.jumping, () => pane.app.host.select({ source: sheet.source, sheet: sheet.sheet }, row.row, 0));
  };
  return h(
    'button',
    { type: 'button', class: 'name', onclick: go },
    who,
    ...more.map((line) => h('span', { class: 'dim block' }, line)),
  );
}
