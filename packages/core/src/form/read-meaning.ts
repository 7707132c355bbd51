import type { Indicator } from '../indicators/indicator';
import { compactText } from '../sheet/cell-text';
import { WORDS_ONLY } from './concepts';
import type { AskedCell } from './form-layout';
import { countsBy, groupOf } from './form-place';
import type { FormSubject } from './form-subject';
import type { FormWorld } from './form-world';
import { unsaid } from './head-facts';
import { indicatorNamed } from './indicator-named';
import type { Meaning } from './meaning';
import { parseHead } from './parse-head';
import { questionMeaning } from './question-meaning';
import { reasons } from './reasons';

const POOR = /贫困(户|人口|发生率|家庭|群众|劳动力|学生|残疾人|程度)|错退|漏评|未脱贫/;

/** Reads the heads of one cell; `subject` is what title and neighbours say of all cells. */
export function readMeaning(cell: AskedCell, subject: FormSubject, world: FormWorld): Meaning {
  const leaf = compactText(cell.columnHeads.at(-1) ?? '').replace(/\([^()]*\)$/, '');
  const nothing = (why: string): Meaning => ({
    of: null,
    group: undefined,
    unit: cell.unit,
    isSure: false,
    why,
    alternatives: [],
  });
  if (WORDS_ONLY.test(leaf)) return nothing(reasons.words(world.tell));
  if (
    (world.year ?? 0) > 2020 &&
    [subject.title, ...cell.rowHeads, ...cell.columnHeads].some((head) => POOR.test(compactText(head)))
  )
    return nothing(reasons.noLonger(world.tell));
  const columns = cell.columnHeads.map((head, i, all) => parseHead(head, world.lexicon, subject.isAges, i === all.length - 1));
  const rows = cell.rowHeads.map((head, i, all) => parseHead(head, world.lexicon, subject.isAges, i === all.length - 1));
  if (rows.length === 0 && subject.namelessRows > 1) return nothing(reasons.nameless(world.tell));
  const heads = [...rows, ...columns];
  const places = heads.flatMap(({ terms }) => terms.filter((term) => term.as === 'place'));
  const group = groupOf(places, subject, world);
  if (typeof group === 'string') return nothing(group);
  const named = indicatorNamed(rows, columns, subject, world);
  // An indicator takes one place; a group of a village is a condition of a question.
  if (named && group.group === undefined && !heads.some(({ ages }) => ages.length > 0)) {
    const by = group.village;
    if (by === undefined || countsBy(named, by.field, world)) {
      const elsewhere = world.dataset.tables.has(named.ledger)
        ? null
        : questionMeaning(cell, rows, columns, group, subject, world);
      if (elsewhere && elsewhere.of !== null) return onOtherLedger(elsewhere, named, world);
      const other = unsaid(heads, subject);
      const why = other ? reasons.titleSaysMore(world.tell, other.word) : '';
      const narrower = other ? questionMeaning(cell, rows, columns, group, subject, world).alternatives.slice(0, 1) : [];
      const alternatives = elsewhere ? elsewhere.alternatives : narrower;
      return { of: { indicator: named.id }, group: by, unit: cell.unit, isSure: !other, why, alternatives };
    }
  }
  const refused = heads.flatMap(({ terms }) => terms.filter((term) => term.as === 'refused'))[0];
  if (refused) return nothing(reasons[refused.why](world.tell));
  return questionMeaning(cell, rows, columns, group, subject, world);
}

/**
 * The ledger of an indicator is not open, but the columns of another say the same: 监测对象类别 in 户表. Never sure: the other list may be
 * less complete than the ledger that the indicator is defined on.
 */
function onOtherLedger(meaning: Meaning, { ledger }: Indicator, { pack, tell, locale }: FormWorld): Meaning {
  const title = pack.ledgers.find(({ id }) => id === ledger)?.title[locale] ?? ledger;
  return { ...meaning, isSure: false, why: meaning.why || reasons.otherLedger(tell, title) };
}
