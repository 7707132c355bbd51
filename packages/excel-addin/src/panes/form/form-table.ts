import type { FormProposal, ProposedCell } from '@taizhang/core/form';
import { h } from '../h';
import type { Pane } from '../pane';
import { cellKey, type FormDesk } from './chosen-cell';

/** Proposed cells under their row heads; sure ones are confirmed together, doubtful ones one by one. */
export function formTable(pane: Pane, proposal: FormProposal, desk: FormDesk, onChange: () => void): HTMLElement[] {
  const { text } = pane;
  if (proposal.cells.length === 0) return [h('p', { class: 'none' }, text.form.noCells)];
  const rows = [...new Set(proposal.cells.map((cell) => cell.rowHead))];
  const boxes = new Map<string, HTMLInputElement>();
  const folds = rows.map((rowHead, i) => {
    const own = proposal.cells.filter((cell) => cell.rowHead === rowHead);
    const count = h('span', { class: 'dim' });
    const tell = (): void => {
      count.textContent = ` ${text.form.confirmedOf(own.filter((cell) => desk.confirmed.has(cellKey(cell))).length, own.length)}`;
      onChange();
    };
    const details = h(
      'details',
      { class: 'theme', open: i === 0 || rows.length <= 3 },
      h('summary', {}, rowHead === '' ? text.form.noHead : rowHead, count),
    );
    details.append(...own.map((cell) => cellLine(pane, cell, desk, boxes, tell)));
    return { details, tell };
  });
  const sure = proposal.cells.filter(
    (cell) => (cell.confidence === 'sure' || cell.confidence === 'remembered') && cell.value !== null,
  );
  const all = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        for (const cell of sure) {
          desk.confirmed.add(cellKey(cell));
          const box = boxes.get(cellKey(cell));
          if (box) box.checked = true;
        }
        for (const fold of folds) fold.tell();
      },
    },
    text.form.confirmSure(sure.length),
  );
  for (const fold of folds) fold.tell();
  return [
    h(
      'p',
      {},
      h('b', {}, proposal.title ?? ''),
      h('span', { class: 'dim' }, ` ${text.form.found(proposal.cells.length, proposal.kept)}`),
    ),
    ...(sure.length > 0 ? [all] : []),
    ...folds.map((fold) => fold.details),
  ];
}

function cellLine(
  pane: Pane,
  cell: ProposedCell,
  desk: FormDesk,
  boxes: Map<string, HTMLInputElement>,
  tell: () => void,
): HTMLElement {
  const { text } = pane;
  const key = cellKey(cell);
  const value = h('b', { class: 'figure-value' });
  const says = h('span', { class: 'dim' });
  const box = h('input', {
    type: 'checkbox',
    'aria-label': text.form.confirm(`${cell.rowHead} ${cell.columnHead}`.trim()),
    onchange: () => {
      if (box.checked) desk.confirmed.add(key);
      else desk.confirmed.delete(key);
      tell();
    },
  });
  boxes.set(key, box);
  const draw = (): void => {
    const at = desk.chosen.get(key) ?? -1;
    const of = at < 0 ? cell : (cell.alternatives[at] ?? cell);
    value.textContent = of.value === null ? '—' : String(of.value);
    says.textContent = of.says;
    box.disabled = of.value === null;
    if (of.value === null) desk.confirmed.delete(key);
    box.checked = desk.confirmed.has(key);
  };
  const select =
    cell.alternatives.length === 0
      ? null
      : h(
          'select',
          {
            'aria-label': text.form.readingOf(cell.columnHead),
            onchange: () => {
              desk.chosen.set(key, Number((select as HTMLSelectElement).value));
              draw();
              tell();
            },
          },
          h('option', { value: -1 }, cell.says === '' ? text.form.notYet : cell.says),
          ...cell.alternatives.map((one, i) => h('option', { value: i }, one.says)),
        );
  draw();
  return h(
    'div',
    { class: `form-cell ${cell.confidence}` },
    h('label', { class: 'tick' }, box),
    h(
      'div',
      { class: 'figure-text' },
      h(
        'span',
        {},
        cell.columnHead === '' ? text.form.noHead : cell.columnHead,
        ' ',
        h('span', { class: `badge ${cell.confidence}` }, text.form.confidence[cell.confidence]),
      ),
      select ?? says,
      cell.why === '' ? null : h('span', { class: 'why' }, cell.why),
    ),
    value,
  );
}
