import type * as z from 'zod';
import { recordSchema, type StoredRecord, type TypedRecord } from '../emit/zod';
import type { Ledger } from '../ledgers/ledger';
import { type BorderResult, borderResult } from './border-result';
import { type FieldHints, problemOf } from './problem-of';

const made = new WeakMap<Ledger, z.ZodType<StoredRecord, TypedRecord>>();

function schemaOf(ledger: Ledger): z.ZodType<StoredRecord, TypedRecord> {
  const known = made.get(ledger);
  if (known) return known;
  const schema = recordSchema(ledger);
  made.set(ledger, schema);
  return schema;
}

function hintsOf(ledger: Ledger): FieldHints {
  const fields = Object.keys(ledger.columns).join('、');
  return {
    '*': {
      zh: `“${ledger.title['zh-CN']}”可用的字段：${fields}。`,
      en: `Fields of "${ledger.title.en}": ${fields.replaceAll('、', ', ')}.`,
    },
  };
}

/**
 * Reads records that a program hands in (objects with the ledger's field names) into what columns store, checking every field by the
 * kind of its column. All that is wrong is said at once: `[3].idNumber`. For sheets, where one bad cell must not stop the rest, use the
 * sheet reader instead. Bad input never throws.
 *
 * @example
 * readRecords(household, [{ headCount: '四口人' }]).ok //=> false
 */
export function readRecords<L extends Ledger>(ledger: L, input: unknown): BorderResult<readonly StoredRecord<L>[]> {
  if (!Array.isArray(input)) {
    return borderResult(
      [{ at: '', code: 'invalid-type', zh: '应为记录的列表 [ {…}, {…} ]。', en: 'Hand in a list of records [ {…}, {…} ].' }],
      () => [],
    );
  }
  const schema = schemaOf(ledger);
  const records: StoredRecord[] = [];
  const problems = input.flatMap((record: unknown, i) => {
    const parsed = schema.safeParse(record, { jitless: true });
    if (parsed.success) records.push(parsed.data);
    else return parsed.error.issues.map((issue) => problemOf({ ...issue, path: [i, ...issue.path] }, input, hintsOf(ledger)));
    return [];
  });
  return borderResult(problems, () => records as unknown as readonly StoredRecord<L>[]);
}
