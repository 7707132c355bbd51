import type { Answer, AnswerNumber, AnswerRow } from '../../ask/answer';
import type { Pack } from '../../pack';
import type { CellInput, SheetSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import { hideName } from '../privacy/hide-name';

/** Rows of the name list that one sheet takes. */
const LONGEST = 100_000;

/**
 * The answer to a question as sheets: the number with its groups and the 口径 below it, and the name list. Names are cut to their
 * first character unless `names`; identity numbers always to their last four.
 *
 * @example
 * const people = tableFromRecords(person, [{ householdCode: '5200000001', memberName: '测试甲', sex: '女' }]);
 * const asked: Question = { schemaVersion: 1, count: 'person', ledger: 'person', conditions: [], by: [] };
 * const answer = ask({ tables: new Map([['person', people]]) }, defaultPack, asked);
 * answerSheets(answer, defaultPack, teller('zh'), { names: false }).map((sheet) => sheet.name) //=> ['要数', '名单']
 */
export function answerSheets(
  answer: Answer,
  pack: Pack,
  tell: Tell,
  options: { readonly names: boolean },
): readonly [SheetSpec, ...SheetSpec[]] {
  const numbers = numberSheet(answer, pack, tell);
  return answer.names.length === 0 ? [numbers] : [numbers, nameSheet(answer, tell, options.names)];
}

function numberSheet(answer: Answer, pack: Pack, tell: Tell): SheetSpec {
  const { question, groups, total, scope, why } = answer;
  const unit = unitOf(answer, tell);
  const ledger = pack.ledgers.find((one) => one.id === question.ledger);
  const titles = question.by.map((field) => {
    const spec = ledger?.columns[field];
    return tell(spec?.title ?? field, spec?.en ?? field);
  });
  const across = Math.max(1, titles.length);
  const first = (text: string): CellInput[] => [{ value: text, wrap: false }];
  const places = (cells: readonly string[]): CellInput[] => [
    ...cells,
    ...Array.from({ length: across - cells.length }, () => null),
  ];
  return {
    name: tell('要数', 'Count'),
    headings: [question.name ?? tell('要数', 'Count')],
    columns: [
      ...(titles.length > 0 ? titles : [tell('范围', 'Of')]).map((title) => ({ title, width: 18 })),
      { title: tell(`数（${unit}）`, `Number (${unit})`), width: 12 },
      { title: tell('未能判断', 'Undecided'), width: 10 },
      { title: tell('可能最低', 'Least'), width: 10 },
      { title: tell('可能最高', 'Most'), width: 10 },
    ],
    rows: [
      ...groups.map((one) => [...places(one.group), ...numberCells(one)]),
      [{ value: tell('合计', 'All'), look: 'bold' as const }, ...places([]).slice(1), ...numberCells(total)],
      ...(why === '' ? [] : [first(why)]),
      [],
      [{ value: tell('口径', 'What was counted'), look: 'bold' as const }],
      ...scope.map(first),
    ],
  };
}

function numberCells({ value, undecided, low, high }: AnswerNumber): CellInput[] {
  return [value ?? '—', undecided === 0 ? null : undecided, low === high ? null : low, low === high ? null : high];
}

function unitOf({ question }: Answer, tell: Tell): string {
  if (question.count === 'household') return tell('户', 'households');
  return question.count === 'person' ? tell('人', 'persons') : tell('行', 'rows');
}

function nameSheet({ names, question, scope }: Answer, tell: Tell, isOpen: boolean): SheetSpec {
  const isHousehold = question.count === 'household';
  const named = (text: string): string => (isOpen ? text : text.split('、').map(hideName).join('、'));
  const rows = names
    .slice(0, LONGEST)
    .map((one: AnswerRow, i): CellInput[] => [
      i + 1,
      one.village,
      one.group,
      one.household,
      named(one.head),
      named(one.name),
      one.idTail === '' ? '' : `****${one.idTail}`,
      one.source,
      one.sheet,
      one.row,
    ]);
  return {
    name: tell('名单', 'Names'),
    headings: [question.name ?? tell('名单', 'Names'), scope.join('；')],
    columns: [
      { title: tell('序号', 'No.'), width: 6 },
      { title: tell('村', 'Village'), width: 14 },
      { title: tell('组', 'Group'), width: 10 },
      { title: tell('户编号', 'Household code'), width: 20, format: '@' },
      { title: tell('户主', 'Head'), width: 10 },
      { title: isHousehold ? tell('符合条件的成员', 'Members that fit') : tell('姓名', 'Name'), width: 18, wrap: true },
      {
        title: isHousehold
          ? tell('户主证件号码（末四位）', 'Identity number of the head (last four)')
          : tell('证件号码（末四位）', 'Identity number (last four)'),
        width: 14,
        format: '@',
      },
      { title: tell('文件', 'File'), width: 20 },
      { title: tell('工作表', 'Sheet'), width: 14 },
      { title: tell('行', 'Row'), width: 7 },
    ],
    rows,
    freezeColumns: 1,
    autoFilter: true,
  };
}
