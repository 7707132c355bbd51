import type { Ledger } from '../ledgers/ledger';
import type { Binding } from '../table/sheet';
import { type BoundColumns, bindColumns } from './bind-columns';
import { compactText } from './cell-text';
import type { ValueRows } from './column-draft';
import type { Header } from './header-columns';
import { identityFields } from './identity-fields';

/** How well a header fits one ledger. */
export interface LedgerFit {
  readonly ledger: Ledger;
  readonly bound: BoundColumns;
  /** Share of the sheet's headed columns that the ledger knows. */
  readonly ofSheet: number;
  /** Share of the ledger's columns that the sheet has. */
  readonly ofLedger: number;
  readonly telling: number;
  readonly isTitled: boolean;
  readonly score: number;
  /** Whether the sheet may be taken for it at all. */
  readonly isEnough: boolean;
}

/** How near the second best may come before a person must choose. */
const TOO_NEAR = 0.06;
/** Columns that no ledger needs and every sheet may have. */
const NEUTRAL = /^(备注|其他备注|说明|有关情况说明)$/;

/** A binding that counts for the choice: sure, or doubted only for reasons that do not concern the name of the column. */
function counts(binding: Binding): boolean {
  return (
    binding.confidence === 'sure' ||
    binding.doubt === 'twice' ||
    binding.doubt === 'two-years' ||
    binding.doubt === 'values-differ'
  );
}

/** How many of the names are the sheet's own: its title and its tab; the rest are lines above the header. */
const NAMING = 2;
/** Ledgers that offices keep beside ours, of the same persons and households, whose rows must not be counted with them. */
const OTHER_LEDGERS =
  /留守|残疾|低保|特困|五保|孤儿|困境|高龄|大病|慢病|慢性病|就医|住院|救助|签约|雨露|资助|助学|学生|控辍|辍学|公益岗|公益性岗位|护林员|务工|就业|培训|信贷|贷款|贴息|危房改造|危改|饮水|搬迁|分红|发放|补贴|补助|责任人|结对|走访|慰问|捐赠|资产|整改|信访|厕|积分|党员|志愿|死亡|减少|增加人|新增人|变动|变更|注销|销户|迁出|迁入|出生|清退|核减|参保|医保|养老|老人|儿童|妇女/;

/** 责任人表 and 联系人表 are no 人表. */
const OTHER_PEOPLE = /(责任|联系|负责|代理|经办|监护|候选|采集|代表|介绍|填报|法|证)$/;

function saysTitle(name: string, title: string): boolean {
  const at = name.indexOf(title);
  return at >= 0 && title.length >= 2 && !OTHER_PEOPLE.test(name.slice(0, at));
}

/** Measures the fit of a header to one ledger. */
export function fitLedger(header: Header, ledger: Ledger, values: ValueRows, names: readonly string[]): LedgerFit {
  const bound = bindColumns(header, ledger, values, false);
  const counted = bound.bindings.filter(counts);
  const fields = new Set(counted.map((binding) => binding.field));
  const serials = bound.unbound.filter((column) => column.why === 'serial-number').length;
  const headed = header.columns.filter((column) => column.text !== '' && !NEUTRAL.test(column.leaf.key)).length - serials;
  const own = counted.filter((binding) => !NEUTRAL.test(compactText(binding.header))).length;
  const expected = Object.values(ledger.columns).filter((column) => !column.computed).length;
  const ofSheet = headed > 0 ? own / headed : 0;
  const ofLedger = expected > 0 ? fields.size / expected : 0;
  const telling = ledger.telling.fields.filter((field) => fields.has(field)).length;
  const titles = [ledger.title['zh-CN'], ...(ledger.titles ?? [])].map((title) => compactText(title));
  const saysOwn = names.some((name) => titles.some((title) => saysTitle(compactText(name), title)));
  const saysOther = names.slice(0, NAMING).some((name) => OTHER_LEDGERS.test(compactText(name)));
  const isTitled = saysOwn && !saysOther;
  const score =
    ofSheet + 0.3 * ofLedger + 0.1 * Math.min(1, telling / Math.max(1, ledger.telling.fields.length)) + (isTitled ? 0.3 : 0);
  // A list of some persons for some other purpose shares their common columns with ours: more than those must speak for ours.
  const isElsewhere = saysOther && (!saysOwn || ledger.rowIs === 'person');
  const least = isTitled ? 0.3 : isElsewhere ? 0.85 : 0.6;
  const enough = isElsewhere ? ledger.telling.enough * 2 : ledger.telling.enough;
  const isKnownWell = ofSheet >= least || (ofLedger >= 0.5 && !saysOther);
  const named = identityFields(ledger);
  const isNamed = named.length === 0 || bound.bindings.some((binding) => named.includes(binding.field) && counts(binding));
  // Another person's name or number, unknown to a ledger of households, says that the rows are about that person.
  const isOfOthers =
    ledger.rowIs === 'household' &&
    !isTitled &&
    ofSheet < 0.8 &&
    bound.unbound.some((column) => column.why === 'no-field-of-this-name' && /姓名|身份证|证件号/.test(column.header));
  const isLike = telling >= enough && isKnownWell && !isOfOthers;
  const isEnough =
    isLike &&
    (isNamed ||
      bindColumns(header, ledger, values, true).bindings.some(
        (binding) => named.includes(binding.field) && binding.doubt === 'similar',
      ));
  return { ledger, bound, ofSheet, ofLedger, telling, isTitled, score, isEnough };
}

export interface LedgerChoice {
  readonly fits: readonly LedgerFit[];
  readonly chosen: LedgerFit | null;
  /** The two that cannot be told apart. */
  readonly rivals: readonly [LedgerFit, LedgerFit] | null;
}

/** Chooses the ledger of a header: none where nothing fits enough, none but both named where two fit nearly equally. */
export function chooseLedger(
  header: Header,
  ledgers: readonly Ledger[],
  values: ValueRows,
  names: readonly string[],
): LedgerChoice {
  const fits = ledgers.map((ledger) => fitLedger(header, ledger, values, names)).sort((a, b) => b.score - a.score);
  const enough = fits.filter((fit) => fit.isEnough);
  const [first, second] = enough;
  if (!first) return { fits, chosen: null, rivals: null };
  if (second && first.score - second.score < TOO_NEAR) {
    const chosen = onlyOneTells(first, second);
    return { fits, chosen, rivals: chosen ? null : [first, second] };
  }
  return { fits, chosen: first, rivals: null };
}

/** Of two that fit nearly equally, the one with telling columns that the other does not know; null when both have some, or neither. */
function onlyOneTells(a: LedgerFit, b: LedgerFit): LedgerFit | null {
  const own = (fit: LedgerFit, other: LedgerFit) =>
    fit.bound.bindings.some(
      (binding) =>
        counts(binding) &&
        fit.ledger.telling.fields.includes(binding.field) &&
        !Object.hasOwn(other.ledger.columns, binding.field),
    );
  const tellsA = own(a, b);
  return tellsA === own(b, a) ? null : tellsA ? a : b;
}
