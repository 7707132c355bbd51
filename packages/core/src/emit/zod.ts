import * as z from 'zod';
import { type Kind, Unreadable } from '../kinds/kind';
import { readCell } from '../kinds/read-cell';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import { problemWords, unknownProblem } from '../text/problem-words';
import { shown } from './shown';
import { withoutJit } from './without-jit';

/** A record as columns store it: money in 分, days since 1970-01-01, positions in code lists, bits of several codes; null is blank. */
export type StoredRecord<L extends Ledger = Ledger> = { readonly [F in keyof L['columns']]: number | string | null };

/** A record as a clerk would type it, or a program has it: texts, numbers, truths; a missing field is blank. */
export type TypedRecord<L extends Ledger = Ledger> = {
  readonly [F in keyof L['columns']]?: string | number | boolean | null | undefined;
};

/** Factor into 分 for money, by the unit of the column; 1 for every other kind. */
function factorOf({ kind, unit }: ColumnSpec): number {
  if (kind.id !== 'money') return 1;
  return unit === '万元' ? 1_000_000 : 100;
}

function valueShown(kind: Kind, raw: unknown): string {
  if (kind.personal === 'name') return '***';
  const text = String(raw);
  if (kind.personal === 'number') return text.length >= 10 ? `****${text.slice(-4)}` : '****';
  return shown(text).slice(1, -1);
}

/** What is wrong with the cell, in the words of the same problem in a sheet. */
function wordsOf(code: string, column: ColumnSpec, raw: unknown): { readonly zh: string; readonly en: string } {
  const words = problemWords[code] ?? unknownProblem;
  const fill = (text: string, name: string): string =>
    text.replaceAll('{column}', () => name).replaceAll('{value}', () => valueShown(column.kind, raw));
  const [zh, en] = [words['zh-CN'], words.en];
  return {
    zh: fill(`${zh.title}。${zh.what}${zh.todo}`, column.title),
    en: fill(`${en.title}. ${en.what} ${en.todo}`, column.en),
  };
}

function fieldSchema(column: ColumnSpec) {
  const context = { factor: factorOf(column), dateSystem: 1900 as const };
  return z
    .union([z.string(), z.number(), z.boolean(), z.null()])
    .optional()
    .transform((raw, parsing): number | string | null => {
      const value = readCell(column.kind, raw, context);
      if (!(value instanceof Unreadable)) return value;
      parsing.addIssue({ code: 'custom', params: { code: value.code, ...wordsOf(value.code, column, raw) }, input: raw });
      return z.NEVER;
    })
    .meta({ title: column.title, description: [column.en, column.unit, column.note].filter(Boolean).join('; ') });
}

/**
 * The zod schema of one record of a ledger, derived from its columns: each field is read by its kind, exactly as a cell of a sheet is.
 *
 * Parsing turns what a clerk would type into what columns store. A blank or missing field is null, whatever the column's blank means;
 * money is in the column's unit (元 unless it says 万元); texts and numbers are both taken. A field that cannot be read is an issue with
 * `params.code` (the problem code of the kind), `params.zh` and `params.en`; a field that the ledger does not have is an issue. What no
 * schema can say (rules between fields, code lists by year, *cannot tell*) is for `check`.
 *
 * Needs no generated code, so a strict content security policy does not stop it.
 *
 * @example
 * recordSchema(household).safeParse({ headCount: '4人', netIncome: '18,000' }, { jitless: true }).data?.netIncome //=> 1800000
 */
export function recordSchema<L extends Ledger>(ledger: L): z.ZodType<StoredRecord<L>, TypedRecord<L>> {
  const schema = withoutJit(() =>
    z.strictObject(Object.fromEntries(Object.entries(ledger.columns).map(([field, column]) => [field, fieldSchema(column)]))),
  );
  return schema as unknown as z.ZodType<StoredRecord<L>, TypedRecord<L>>;
}
