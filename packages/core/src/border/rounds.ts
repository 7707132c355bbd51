import * as z from 'zod';
import { withoutJit } from '../emit/without-jit';
import type { Rounds, Waiver } from '../round/round';
import { seenOf } from '../round/rounds-text';
import { type BorderResult, borderResult } from './border-result';
import { custom, dayField, dayHint, saidField, versionHint } from './fields';
import { readJson } from './json-text';
import { type FieldHints, problemOf } from './problem-of';

const LONG_NUMBER = /(?:[0-9０-９][ \t\u00a0\u3000-]?){7,}/;

const hints: FieldHints = {
  '*': { zh: '可用的项目是 schemaVersion、seen、rounds、waivers。', en: 'Rounds have schemaVersion, seen, rounds, waivers.' },
  schemaVersion: versionHint,
  reason: {
    zh: '请用几个字写明核实的情况，如“已入户核实，情况属实”。',
    en: 'Say in a few words what was found, such as "visited, true as entered".',
  },
  by: { zh: '请写核实人或岗位，不超过40字。', en: 'Write who verified it, at most 40 characters.' },
  from: dayHint,
  until: { zh: `${dayHint.zh}不设期限时写 null。`, en: `${dayHint.en} null where it has no end.` },
};

/** Words that people write and that stay with the workbook: no number of a person in them. */
function wordsField(longest: number, shortest: number) {
  return saidField(longest, shortest).refine((text) => !LONG_NUMBER.test(text), {
    params: custom(
      'personal-number',
      '里有一长串数字。这里的内容会随表格留存，不要写证件号码、电话或银行卡号',
      'holds a long number. It stays with the workbook: no identity, telephone or bank number here',
    ).params,
  });
}

function waiverSchema() {
  return z
    .strictObject({
      identity: saidField(200),
      rule: saidField(120),
      reason: wordsField(200, 2),
      by: wordsField(40, 0),
      from: dayField(),
      until: dayField().nullable(),
    })
    .refine((waiver) => waiver.until === null || waiver.until >= waiver.from, {
      path: ['until'],
      params: custom('ends-before', '早于起日', 'is before the first day').params,
    });
}

const count = () => z.number().int().min(0);

function roundsSchema() {
  return z.strictObject({
    schemaVersion: z.literal(1),
    seen: z.record(z.string().max(220), z.string()),
    rounds: z
      .array(
        z.strictObject({
          number: count(),
          at: saidField(40),
          pack: z.string().max(40),
          open: count(),
          mended: count(),
          unmended: count(),
          fresh: count(),
          again: count(),
        }),
      )
      .max(10_000),
    waivers: z.array(waiverSchema()).max(200_000),
  });
}

/**
 * Reads the rounds that stand with a workbook (`roundsText`): what was seen, the rounds, the waivers. All that is wrong is said; never
 * throws on bad input. A waiver whose words hold a long number is refused.
 *
 * @example
 * readRounds('{"schemaVersion":1,"seen":{"1-1":"a b"},"rounds":[],"waivers":[]}').ok //=> true
 */
export function readRounds(input: unknown): BorderResult<Rounds> {
  const json = readJson(input);
  if (!json.ok) return json;
  const parsed = withoutJit(roundsSchema).safeParse(json.value, { jitless: true });
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, json.value, hints));
  return borderResult(problems, () => {
    const { seen, rounds, waivers } = parsed.data as { seen: Record<string, string> } & Omit<Rounds, 'seen'>;
    return { schemaVersion: 1, seen: seenOf(seen), rounds, waivers };
  });
}

/**
 * Reads a waiver as a person gives it. Its reason must say something, and no words may hold a long number: the waiver stays with the
 * workbook.
 *
 * @example
 * readWaiver({ identity: 'a', rule: 'r/x', reason: '身份证52000019900101001X属实', by: '', from: '2024-01-01', until: null }).ok //=> false
 */
export function readWaiver(input: unknown): BorderResult<Waiver> {
  const parsed = withoutJit(waiverSchema).safeParse(input, { jitless: true });
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, input, hints));
  return borderResult(problems, () => parsed.data as Waiver);
}
