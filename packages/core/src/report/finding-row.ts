import type { CellEdit, Finding } from '../check/finding';
import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import type { Severity } from '../rules/rule';
import { type Lang, type Tell, teller } from '../text/lang';
import { speaker } from '../text/say';
import { hideNumbers, looksPersonal } from './privacy/hide-numbers';
import { findingHider, type Privacy } from './privacy/private-finding';
import { fieldTitle } from './sheet-report';
import { shownValue } from './shown-value';

/** A finding in words, ready to be shown: nothing in it is a whole personal number. */
export interface FindingRow {
  /** From 1, in the order of the sheet. */
  readonly number: number;
  readonly finding: Finding;
  readonly rule: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly source: string;
  readonly sheet: string;
  /** A1 of the primary place; '' where the sheet lacks the column. */
  readonly cell: string;
  readonly row: number;
  readonly household: string;
  /** Name of the person, or the head of the household, or the project or village. */
  readonly who: string;
  readonly head: string;
  readonly village: string;
  readonly group: string;
  readonly idTail: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly basis: string;
  /** What to do, with the value that follows with certainty or those to choose from. */
  readonly advice: string;
}

/** A1 address of the first marked cell. A finding about a column that the sheet lacks points at column A of its row. */
export function cellOf(finding: Finding): string {
  const place = finding.at[0];
  return place ? `${place.columns[0] ?? 'A'}${place.row}` : '';
}

/**
 * Findings in words, numbered.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * findingRows(result.findings, defaultPack, 'zh', { names: false })[0]?.cell //=> 'A2'
 */
export function findingRows(findings: readonly Finding[], pack: Pack, lang: Lang, privacy: Privacy): FindingRow[] {
  const hide = findingHider(pack, privacy);
  const tell = teller(lang);
  const ledgers = new Map(pack.ledgers.map((ledger) => [ledger.id, ledger]));
  const speak = speaker(pack, lang === 'zh' ? 'zh-CN' : 'en');
  return findings.map((original, index) => {
    const finding = hide(original);
    const said = speak(finding);
    const place = finding.at[0];
    const codes = new Set(
      Object.values(finding.data)
        .concat(finding.entity.household ?? null)
        .filter((value): value is string => typeof value === 'string' && !looksPersonal(value)),
    );
    const safe = (text: string): string => hideNumbers(text, codes);
    return {
      number: index + 1,
      finding,
      rule: finding.rule,
      severity: finding.severity,
      severityWord: said.severity,
      source: place?.source ?? '',
      sheet: place?.sheet ?? '',
      cell: cellOf(finding),
      row: place?.row ?? 0,
      household: finding.entity.household ?? '',
      who: finding.entity.name ?? finding.entity.head ?? finding.entity.label ?? '',
      head: finding.entity.head ?? '',
      village: finding.entity.village ?? '',
      group: finding.entity.group ?? '',
      idTail: finding.entity.idTail ?? '',
      title: safe(said.title),
      what: safe(said.what),
      why: safe(said.why),
      todo: safe(said.todo),
      basis: said.basis.join('；'),
      advice: `${safe(said.todo)}${editsText(finding, ledgers.get(finding.entity.ledger), tell)}`,
    };
  });
}

const CHOICES = 4;

/** The value that must stand there, or those that a person may choose from; '' where neither follows. */
function editsText({ fix, suggestions }: Finding, ledger: Ledger | undefined, tell: Tell): string {
  const written = (edit: CellEdit): string => shownValue(edit.value, ledger?.columns[edit.field], tell);
  if (fix) return tell(`（应为 ${fix.map(written).join('、')}）`, ` (should be ${fix.map(written).join(', ')})`);
  const choices = (suggestions ?? [])
    .slice(0, CHOICES)
    .map(({ edits }) =>
      edits
        .map((edit) =>
          tell(
            `“${fieldTitle(ledger, edit.field, tell)}”改为 ${written(edit)}`,
            `${fieldTitle(ledger, edit.field, tell)} to ${written(edit)}`,
          ),
        )
        .join('、'),
    );
  return choices.length === 0 ? '' : tell(`（供选择：${choices.join('；或')}）`, ` (perhaps ${choices.join('; or ')})`);
}

/**
 * Whom a row is about, in a few words: 测** · 三组 · 尾号1234 · 户 5200….
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * const rows = findingRows(result.findings, defaultPack, 'zh', { names: false });
 * whoText(rows[0] as FindingRow, teller('zh')) //=> '测** · 户 520000000001'
 */
export function whoText(row: FindingRow, tell: Tell): string {
  return [
    row.who,
    row.village,
    row.group,
    row.idTail === '' ? '' : tell(`尾号${row.idTail}`, `ends in ${row.idTail}`),
    row.household === '' ? '' : tell(`户 ${row.household}`, `household ${row.household}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
