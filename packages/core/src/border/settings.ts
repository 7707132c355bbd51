import * as z from 'zod';
import { shown } from '../emit/shown';
import { withoutJit } from '../emit/without-jit';
import type { Rule } from '../rules/rule';
import type { HeaderCorrection } from '../sheet/corrections';
import { type BorderProblem, type BorderResult, borderResult } from './border-result';
import { dayField, dayHint, regionField, regionHint, saidField, versionHint } from './fields';
import { readJson } from './json-text';
import { type FieldHints, problemOf } from './problem-of';

/** What an office keeps between runs. Plain JSON, without any personal data. */
export interface Settings {
  readonly schemaVersion: 1;
  readonly language?: 'zh-CN' | 'en';
  /** Region of rows whose own place is not known. */
  readonly region?: string;
  /** Day of data that states none, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Rules that the office has switched off: rule id → reason. */
  readonly off?: Readonly<Record<string, string>>;
  /** What of a personal number stands in reports: its last four, or nothing. To show it whole is chosen at each export, never kept. */
  readonly masking?: 'last-four' | 'hidden';
  /** What people decided about the columns of a header, by its signature. */
  readonly corrections?: readonly HeaderCorrection[];
}

const hints: FieldHints = {
  '*': {
    zh: '可用的项目是 schemaVersion、language、region、asOf、off、masking、corrections。',
    en: 'Settings have schemaVersion, language, region, asOf, off, masking, corrections.',
  },
  schemaVersion: versionHint,
  language: { zh: '请写“zh-CN”或“en”。', en: 'Write "zh-CN" or "en".' },
  region: regionHint,
  asOf: dayHint,
  off: {
    zh: '请写成 { "规则代号": "停用理由" }，理由至少2个字。',
    en: 'Write { "rule id": "reason" }, the reason of at least two characters.',
  },
  masking: {
    zh: '请写“last-four”（显示末四位）或“hidden”（不显示）。完整显示须在每次导出时选择，不能存为设置。',
    en: 'Write "last-four" or "hidden". To show numbers whole is chosen at each export and cannot be kept as a setting.',
  },
  unmask: {
    zh: '完整显示证件号码须在每次导出时选择，不能存为设置。',
    en: 'To show numbers whole is chosen at each export and cannot be kept as a setting.',
  },
  corrections: {
    zh: '每条须有 signature、ledger 和 bindings（[{ "column": 0, "field": "idNumber" }]，field 为 null 表示不用该列）。',
    en: 'Each needs signature, ledger and bindings ([{ "column": 0, "field": "idNumber" }]; field null leaves the column out).',
  },
};

function settingsSchema() {
  return z.strictObject({
    schemaVersion: z.literal(1),
    language: z.enum(['zh-CN', 'en']).optional(),
    region: regionField().optional(),
    asOf: dayField().optional(),
    off: z.record(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), saidField(300, 2)).optional(),
    masking: z.enum(['last-four', 'hidden']).optional(),
    corrections: z
      .array(
        z.strictObject({
          signature: saidField(200),
          ledger: saidField(60),
          bindings: z
            .array(z.strictObject({ column: z.number().int().min(0).max(16383), field: saidField(60).nullable() }))
            .max(16384),
        }),
      )
      .max(10_000)
      .optional(),
  });
}

/** Keys that JSON can hold and no settings may. zod drops them from a record without a word. */
function poisonedRules(input: unknown): BorderProblem[] {
  const off =
    typeof input === 'object' && input !== null && Object.hasOwn(input, 'off') ? (input as { off: unknown }).off : undefined;
  if (typeof off !== 'object' || off === null || !Object.hasOwn(off, '__proto__')) return [];
  return [
    {
      at: 'off.__proto__',
      code: 'invalid-key',
      zh: `off.__proto__：不是规则代号。${hints.off?.zh}`,
      en: `off.__proto__: no rule id. ${hints.off?.en}`,
    },
  ];
}

function unknownRules(off: Settings['off'], rules: readonly Rule[] | undefined): BorderProblem[] {
  if (!rules || !off) return [];
  const known = new Set(rules.flatMap((rule) => [rule.id, ...(rule.replaces ?? [])]));
  return Object.keys(off)
    .filter((id) => !known.has(id))
    .map((id) => ({
      at: `off.${id}`,
      code: 'unknown-rule',
      zh: `off：没有规则${shown(id)}。请照核查结果中的规则代号填写，或删去这一项。`,
      en: `off: there is no rule ${shown(id)}. Copy the id from a finding, or remove the entry.`,
    }));
}

/**
 * Reads an office's settings (JSON text, or the object that it holds). All that is wrong is said at once; never throws on bad input.
 *
 * With `rules`, a switched-off rule must be one of them, or one that they replace.
 *
 * @example
 * readSettings('{"schemaVersion": 1, "asOf": "2024-02-30"}').ok //=> false
 */
export function readSettings(input: unknown, options: { readonly rules?: readonly Rule[] } = {}): BorderResult<Settings> {
  const json = readJson(input);
  if (!json.ok) return json;
  const parsed = withoutJit(settingsSchema).safeParse(json.value, { jitless: true });
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, json.value, hints));
  const settings = parsed.data as Settings;
  return borderResult([...problems, ...poisonedRules(json.value), ...unknownRules(settings?.off, options.rules)], () => settings);
}
