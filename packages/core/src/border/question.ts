import * as z from 'zod';
import type { Condition, Question } from '../ask/question';
import { shown } from '../emit/shown';
import { withoutJit } from '../emit/without-jit';
import type { Ledger } from '../ledgers/ledger';
import { type BorderProblem, type BorderResult, borderResult } from './border-result';
import { saidField, versionHint } from './fields';
import { readJson } from './json-text';
import { type FieldHints, problemOf } from './problem-of';

const hints: FieldHints = {
  '*': {
    zh: '可用的项目是 schemaVersion、count、ledger、conditions、by、name。',
    en: 'A question has schemaVersion, count, ledger, conditions, by, name.',
  },
  schemaVersion: versionHint,
  count: { zh: '请写“household”（户）、“person”（人）或“row”（行）。', en: 'Write "household", "person" or "row".' },
  ledger: { zh: '请写台账代号，如“person”。', en: 'Write the id of a ledger, as in "person".' },
  field: { zh: '请写该台账的列代号，如“healthStatus”。', en: 'Write the id of a column of that ledger, as in "healthStatus".' },
  is: {
    zh: '请写 any-of、none-of、between、text-is、filled 或 blank。',
    en: 'Write any-of, none-of, between, text-is, filled or blank.',
  },
  values: { zh: '请写成文字的列表。', en: 'Write a list of texts.' },
  by: { zh: '请写分组的列代号的列表，如 ["village"]。', en: 'Write a list of column ids, as in ["village"].' },
};

/** Schema of a kept question, also within settings. */
export function questionSchema() {
  const bound = z.union([z.number(), saidField(20)]);
  return z.strictObject({
    schemaVersion: z.literal(1),
    count: z.enum(['household', 'person', 'row']),
    ledger: saidField(60),
    conditions: z
      .array(
        z.strictObject({
          ledger: saidField(60),
          field: saidField(60),
          is: z.enum(['any-of', 'none-of', 'between', 'text-is', 'filled', 'blank']),
          values: z.array(saidField(200)).max(300).optional(),
          low: bound.optional(),
          high: bound.optional(),
        }),
      )
      .max(30),
    by: z.array(saidField(60)).max(6),
    name: saidField(100).optional(),
  });
}

/**
 * Reads a kept question (JSON text, or the object that it holds). All that is wrong is said at once; never throws on bad input.
 *
 * With `ledgers`, the columns must be theirs, and bounds must be given where a range is asked.
 *
 * @example
 * readQuestion('{"schemaVersion": 1, "count": "household", "ledger": "person", "conditions": [], "by": ["village"]}').ok //=> true
 */
export function readQuestion(input: unknown, options: { readonly ledgers?: readonly Ledger[] } = {}): BorderResult<Question> {
  const json = readJson(input);
  if (!json.ok) return json;
  const parsed = withoutJit(questionSchema).safeParse(json.value, { jitless: true });
  if (!parsed.success)
    return borderResult(
      parsed.error.issues.map((issue) => problemOf(issue, json.value, hints)),
      unread,
    );
  const question = parsed.data as Question;
  return borderResult([...strangers(question, options.ledgers), ...unsaid(question)], () => question);
}

function unread(): never {
  throw new TypeError('a question with problems has no value');
}

/** Ledgers and columns that the pack does not have. */
function strangers({ ledger, conditions, by }: Question, ledgers: readonly Ledger[] | undefined): BorderProblem[] {
  if (!ledgers) return [];
  const has = (id: string, field: string): boolean => Object.hasOwn(ledgers.find((one) => one.id === id)?.columns ?? {}, field);
  const noLedger = (at: string, id: string): BorderProblem => ({
    at,
    code: 'unknown-ledger',
    zh: `${at}：没有台账${shown(id)}。${hints.ledger?.zh}`,
    en: `${at}: there is no ledger ${shown(id)}. ${hints.ledger?.en}`,
  });
  const noColumn = (at: string, field: string): BorderProblem => ({
    at,
    code: 'unknown-column',
    zh: `${at}：该台账没有列${shown(field)}。${hints.field?.zh}`,
    en: `${at}: that ledger has no column ${shown(field)}. ${hints.field?.en}`,
  });
  const isKnown = (id: string): boolean => ledgers.some((one) => one.id === id);
  return [
    ...(isKnown(ledger) ? [] : [noLedger('ledger', ledger)]),
    ...conditions.flatMap((condition, i) => {
      const at = `conditions[${i}]`;
      if (!isKnown(condition.ledger)) return [noLedger(`${at}.ledger`, condition.ledger)];
      return has(condition.ledger, condition.field) ? [] : [noColumn(`${at}.field`, condition.field)];
    }),
    ...(isKnown(ledger) ? by.flatMap((field, i) => (has(ledger, field) ? [] : [noColumn(`by[${i}]`, field)])) : []),
  ];
}

/** Conditions that leave out what they are about. */
function unsaid({ conditions }: Question): BorderProblem[] {
  const lacks = ({ is, values, low, high }: Condition): 'values' | 'low' | null => {
    if (is === 'between') return low === undefined && high === undefined ? 'low' : null;
    return is === 'filled' || is === 'blank' || (values && values.length > 0) ? null : 'values';
  };
  return conditions.flatMap((condition, i): BorderProblem[] => {
    const lacking = lacks(condition);
    if (lacking === null) return [];
    const at = `conditions[${i}].${lacking}`;
    return lacking === 'values'
      ? [
          {
            at,
            code: 'no-values',
            zh: `${at}：没有选取值。${hints.values?.zh}`,
            en: `${at}: no value was chosen. ${hints.values?.en}`,
          },
        ]
      : [{ at, code: 'no-bounds', zh: `${at}：起止至少填一个。`, en: `${at}: give at least one bound.` }];
  });
}
