import type { ColumnSpec, Ledger } from '@taizhang/core';
import { refuse } from '../refuse';
import type { Session } from './session';

const GROUPABLE: ReadonlySet<string> = new Set(['code', 'truth']);
const SHORT: Readonly<Record<string, readonly string[]>> = {
  镇: ['township'],
  乡镇: ['township'],
  村: ['village'],
  组: ['village', 'villageGroup'],
  年: ['dataYear'],
  年度: ['dataYear'],
};

/**
 * The grouping fields that `--by` names: 镇, 村, 组 (the groups of each village), 年, or the title of a place or coded column;
 * several with commas. A column of names or numbers of persons is refused.
 */
export function groupFields(text: string, session: Session): string[] {
  const fields = text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => fieldsOf(part, session));
  if (fields.length === 0)
    throw refuse('by', '“--by”后面应写 村、组、镇 或列名。', '"--by" takes 村, 组, 镇 or the title of a column.');
  const unique = [...new Set(fields)];
  const lacking = unique.filter(
    (field) => field !== 'dataYear' && ![...session.dataset.tables.values()].some((table) => table.columns.has(field)),
  );
  if (lacking.length > 0 && session.dataset.tables.size > 0) {
    const titles = lacking
      .map(
        (field) =>
          session.pack.ledgers.map((ledger) => ledger.columns[field]?.title).find((title) => title !== undefined) ?? field,
      )
      .join('、');
    throw refuse(
      'by',
      `台账里没有（或没认出）“${titles}”列，不能按它分组。`,
      `The ledgers have no column "${titles}" to group by.`,
    );
  }
  return unique;
}

function fieldsOf(part: string, session: Session): readonly string[] {
  const short = Object.hasOwn(SHORT, part) ? SHORT[part] : undefined;
  if (short) return short;
  const found = session.pack.ledgers.flatMap((ledger) =>
    Object.entries(ledger.columns).flatMap(([field, spec]) =>
      field === part || spec.title === part || spec.synonyms?.includes(part) ? [{ ledger, field, spec }] : [],
    ),
  );
  const first = found.find(({ ledger, field }) => session.dataset.tables.get(ledger.id)?.columns.has(field)) ?? found[0];
  if (!first)
    throw refuse(
      'by',
      `没有“${part}”这一列。可以写 村、组、镇、年，或选项类的列名，如 ${examples(session)}。`,
      `There is no column "${part}": write 村, 组, 镇, 年 or a coded column such as ${examples(session)}.`,
    );
  if (first.spec.kind.personal || !canGroup(first.ledger, first.field, first.spec))
    throw refuse(
      'by',
      `不能按“${first.spec.title}”分组：只能按地点或选项类的列分组，如 ${examples(session)}。`,
      `"${first.spec.title}" cannot group: only places and coded columns can, such as ${examples(session)}.`,
    );
  return [first.field];
}

function canGroup(ledger: Ledger, field: string, spec: ColumnSpec): boolean {
  return ledger.place.includes(field) || GROUPABLE.has(spec.kind.type) || spec.kind.id === 'year';
}

function examples(session: Session): string {
  const titles = session.pack.ledgers
    .filter((ledger) => session.dataset.tables.has(ledger.id))
    .flatMap((ledger) =>
      Object.entries(ledger.columns)
        .filter(([field, spec]) => spec.kind.type === 'code' && session.dataset.tables.get(ledger.id)?.columns.has(field))
        .map(([, spec]) => spec.title),
    );
  return [...new Set(titles)].slice(0, 6).join('、') || '村';
}
