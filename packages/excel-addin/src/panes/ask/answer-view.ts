import type { Answer, AnswerNumber, AskVocabulary } from '@taizhang/core/ask';
import { h } from '../h';
import type { Pane } from '../pane';

const PAGE = 30;

/** The number large, its 口径 under it, what could not be judged, the groups, the names. */
export function answerView(
  pane: Pane,
  answer: Answer,
  vocabulary: AskVocabulary,
  isNamed: boolean,
  onNamed: (isNamed: boolean) => void,
): HTMLElement[] {
  const { text } = pane;
  const { total, question } = answer;
  if (total.value === null) return [h('p', { class: 'none' }, answer.why === '' ? text.ask.noNumber : answer.why)];
  const unit = text.ask.units[question.count];
  const named = h('input', { type: 'checkbox', ...(isNamed ? { checked: true } : {}), onchange: () => onNamed(named.checked) });
  return [
    h('p', { class: 'number' }, h('b', {}, String(total.value)), ` ${unit}`),
    ...(total.undecided > 0 ? [h('p', { class: 'undecided' }, text.ask.undecided(total.undecided, total.low, total.high))] : []),
    h('ul', { class: 'plain scope' }, ...answer.scope.map((line) => h('li', {}, line))),
    ...(answer.groups.length > 0 ? [groupTable(pane, answer, vocabulary)] : []),
    ...(answer.names.length > 0
      ? [nameList(pane, answer), h('label', { class: 'option' }, named, h('span', {}, text.withNames))]
      : []),
  ];
}

function groupTable({ text }: Pane, { groups, question }: Answer, vocabulary: AskVocabulary): HTMLElement {
  const titleOf = (field: string): string =>
    vocabulary.columns.find((column) => column.ledger === question.ledger && column.field === field)?.title ?? field;
  const shown = (number: AnswerNumber): string =>
    (number.value === null ? '—' : String(number.value)) + (number.undecided > 0 ? text.ask.orMore(number.undecided) : '');
  return h(
    'table',
    { class: 'table' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...question.by.map((field) => h('th', { scope: 'col' }, titleOf(field))),
        h('th', { class: 'number-cell', scope: 'col' }, text.ask.number),
      ),
    ),
    h(
      'tbody',
      {},
      ...groups.map((one) =>
        h(
          'tr',
          {},
          ...one.group.map((part) => h('td', {}, part === '' ? text.check.unnamed : part)),
          h('td', { class: 'number-cell' }, shown(one)),
        ),
      ),
    ),
  );
}

/** Names as in the sheet, numbers by their last four. A click goes to the row. */
function nameList(pane: Pane, { names, question }: Answer): HTMLElement {
  const { text } = pane;
  const list = h('ul', { class: 'plain names' });
  const more = h('button', { type: 'button', onclick: () => show() });
  let shown = 0;
  const show = (): void => {
    list.append(
      ...names.slice(shown, shown + PAGE).map((row) => {
        const own = question.count === 'household' ? row.head || row.name : row.name || row.head;
        const parts = [own, row.village, row.group, row.idTail === '' ? '' : text.ask.tail(row.idTail), row.household].filter(
          (part) => part !== '',
        );
        const go = (): void => {
          void pane.work(text.check.jumping, () => pane.app.host.select({ source: row.source, sheet: row.sheet }, row.row, 0));
        };
        return h(
          'li',
          {},
          pane.app.host.can.select
            ? h('button', { type: 'button', class: 'name', onclick: go }, parts.join(' · '))
            : parts.join(' · '),
        );
      }),
    );
    shown = Math.min(names.length, shown + PAGE);
    more.hidden = shown === names.length;
    more.textContent = text.showMore(names.length - shown);
  };
  show();
  return h('details', { class: 'theme' }, h('summary', {}, text.ask.names(names.length)), list, more);
}
