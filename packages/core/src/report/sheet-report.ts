import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import { columnLetters } from '../table/address';
import type { Binding, Sheet, SkippedRow, UnboundColumn } from '../table/sheet';
import type { Tell } from '../text/lang';
import { type Era, existsIn } from './era';
import { type Hints, neutralHints } from './hints';
import { hideNumbers } from './privacy/hide-numbers';

/** One column of a sheet in words. */
export interface ColumnReport {
  readonly letters: string;
  readonly header: string;
  /** Title of the field that it was read as; '' when it was left unbound. */
  readonly title: string;
  readonly state: 'sure' | 'doubtful' | 'unbound';
  /** For a doubtful column the question; for an unbound one why. */
  readonly note: string;
}

/** What one sheet was recognised as, in words. */
export interface SheetReport {
  readonly source: string;
  readonly name: string;
  /** Title of the ledger; '' when refused. */
  readonly ledger: string;
  /** Why it was not read; '' when it was. */
  readonly refused: string;
  readonly headerRows: readonly number[];
  readonly rows: number;
  readonly columns: readonly ColumnReport[];
  readonly skipped: readonly { readonly why: string; readonly rows: readonly number[] }[];
  readonly statedDate: string;
  /** The tab that states that date for this sheet, which states none; '' where it is its own. */
  readonly dateFrom: string;
  readonly statedUnit: string;
  readonly hiddenRows: number;
  readonly signature: string;
}

/**
 * Puts into words what a sheet was recognised as.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * sheetReport(reading.sheets[0] as Sheet, defaultPack, null, teller('zh')).ledger //=> '户表'
 */
export function sheetReport(
  sheet: Sheet,
  pack: Pack,
  era: Era | null,
  tell: Tell,
  hints: Hints = neutralHints(tell),
): SheetReport {
  const ledger = pack.ledgers.find((one) => one.id === sheet.ledger);
  return {
    source: sheet.grid.source,
    name: hideNumbers(sheet.grid.sheet),
    ledger: ledger ? ledgerTitle(ledger, tell) : '',
    refused: sheet.refused ? refusedSentence(sheet.refused, pack, tell, hints) : '',
    headerRows: sheet.headerRows,
    rows: sheet.dataRows.length,
    columns: [
      ...sheet.bindings.map((binding) => boundColumn(binding, ledger, era, tell)),
      ...sheet.unbound.map((column) => unboundColumn(column, tell, hints)),
    ],
    skipped: skippedGroups(sheet.skipped, tell),
    statedDate: sheet.statedDate ?? '',
    dateFrom: hideNumbers(sheet.dateFrom ?? ''),
    statedUnit: sheet.statedUnit ?? '',
    hiddenRows: sheet.hiddenRows ?? 0,
    signature: sheet.signature,
  };
}

/**
 * Title of a ledger.
 *
 * @example
 * ledgerTitle(household, teller('zh')) //=> '户表'
 */
export function ledgerTitle(ledger: Ledger, tell: Tell): string {
  return tell(ledger.title['zh-CN'], ledger.title.en);
}

/**
 * Title of a field as its ledger prints it.
 *
 * @example
 * fieldTitle(household, 'headCount', teller('zh')) //=> '家庭人口数'
 */
export function fieldTitle(ledger: Ledger | undefined, field: string, tell: Tell): string {
  const column = ledger && Object.hasOwn(ledger.columns, field) ? ledger.columns[field] : undefined;
  return column ? tell(column.title, column.en) : field;
}

/** A field of another era is called as the sheet calls it: its official title may be a word of that era. */
function boundColumn(binding: Binding, ledger: Ledger | undefined, era: Era | null, tell: Tell): ColumnReport {
  const isOfEra = existsIn(era, ledger?.columns[binding.field]);
  const question = binding.question?.split(' / ');
  return {
    letters: columnLetters(binding.column),
    header: hideNumbers(binding.header),
    title: isOfEra ? fieldTitle(ledger, binding.field, tell) : hideNumbers(binding.header),
    state: binding.confidence,
    note: binding.confidence === 'sure' ? '' : hideNumbers(tell(question?.[0] ?? '', question?.[1] ?? question?.[0] ?? '')),
  };
}

function unboundColumn(column: UnboundColumn, tell: Tell, hints: Hints): ColumnReport {
  return {
    letters: columnLetters(column.column),
    header: hideNumbers(column.header),
    title: '',
    state: 'unbound',
    note: unboundWhy(column.why, tell, hints),
  };
}

/**
 * Why a column is not read.
 *
 * @example
 * unboundWhy('serial-number', teller('zh')) //=> '序号列'
 */
export function unboundWhy(why: UnboundColumn['why'], tell: Tell, hints: Hints = neutralHints(tell)): string {
  switch (why) {
    case 'no-field-of-this-name':
      return tell('本台账没有这一项，不核对', 'the ledger has no such field; not checked');
    case 'field-already-bound':
      return tell('已由另一列对应', 'another column is read as this field');
    case 'blank-header':
      return tell('没有表头', 'no header');
    case 'serial-number':
      return tell('序号列', 'serial numbers');
    case 'ignored-by-user':
      return hints.leftOut;
    case 'unit-unclear':
      return tell('表头的单位与本项不符，不读', 'its unit does not fit the field; not read');
    default:
      return why;
  }
}

function skippedGroups(skipped: readonly SkippedRow[], tell: Tell): SheetReport['skipped'] {
  const groups = new Map<SkippedRow['why'], number[]>();
  for (const { row, through, why } of skipped) {
    if (why === 'header') continue;
    const rows = groups.get(why) ?? [];
    groups.set(why, rows);
    // Of a run of blank rows the first says enough.
    for (let at = row; at <= (why === 'blank' ? row : (through ?? row)); at++) rows.push(at);
  }
  return [...groups].map(([why, rows]) => ({ why: skippedWhy(why, tell), rows }));
}

/**
 * Why a row is no row of data.
 *
 * @example
 * skippedWhy('total', teller('zh')) //=> '合计行'
 */
export function skippedWhy(why: SkippedRow['why'], tell: Tell): string {
  const words: Readonly<Record<string, readonly [string, string]>> = {
    title: ['标题', 'title'],
    note: ['说明', 'note'],
    unit: ['单位、日期行', 'unit or date line'],
    header: ['表头', 'header'],
    'header-repeated': ['重复的表头', 'header again'],
    'column-numbers': ['列号行', 'column numbers'],
    total: ['合计行', 'total'],
    signature: ['签字、落款行', 'signature'],
    blank: ['空行', 'blank'],
    example: ['填写示例', 'example'],
    section: ['分段标题', 'section heading'],
    member: ['成员续行', 'member line'],
    copy: ['与另一张表重复，只查一次', 'also in another sheet, checked once'],
    earlier: ['另一张表里有同一对象更晚的数据，这里没有查', 'another sheet has later data of the same, not checked here'],
  };
  const found = words[why];
  return found ? tell(found[0], found[1]) : why;
}

/**
 * Why a sheet was not read as a ledger.
 *
 * @example
 * refusedSentence({ why: 'blank' }, defaultPack, teller('zh')) //=> '空表，没有内容可查。'
 */
export function refusedSentence(
  refused: NonNullable<Sheet['refused']>,
  pack: Pack,
  tell: Tell,
  hints: Hints = neutralHints(tell),
): string {
  const titles = (refused.detail ?? '')
    .split(/[, ]+/)
    .map((id) => pack.ledgers.find((ledger) => ledger.id === id))
    .filter((ledger): ledger is Ledger => ledger !== undefined)
    .map((ledger) => ledgerTitle(ledger, tell));
  switch (refused.why) {
    case 'blank':
      return tell('空表，没有内容可查。', 'The sheet is blank.');
    case 'vertical-form':
      return tell(
        '这是一项一行的竖式表，不是一户（一人、一个项目）一行的台账，没有核对。',
        'A form with one item a row, not a ledger with one household, person or project a row; not checked.',
      );
    case 'summary-table':
      return tell('这是汇总表，不是明细台账，没有核对。', 'A summary table, not a ledger; not checked.');
    case 'no-header':
      return tell(
        '没有找到表头。请确认有一行写着“姓名”“证件号码”等列名，再试。',
        'No header was found: one row must name the columns.',
      );
    case 'ambiguous-ledger':
      return tell(
        `表头与${titles.join('和')}都相符，分不清是哪一种。${hints.ledgerKind}`,
        `The header fits ${titles.join(' and ')} alike. ${hints.ledgerKind}`,
      );
    default:
      return titles.length > 0
        ? tell(
            `表头与已知的台账都不相符（最接近${titles.join('、')}），没有核对。`,
            `The header fits no known ledger (${titles.join(', ')} comes nearest); not checked.`,
          )
        : tell('表头与已知的台账都不相符，没有核对。', 'The header fits no known ledger; not checked.');
  }
}
