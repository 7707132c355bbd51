import * as z from 'zod';
import type { Question } from '../ask/question';
import { withoutJit } from '../emit/without-jit';
import type { FormCell } from '../form/form-cell';
import type { Rule } from '../rules/rule';
import { type BorderProblem, type BorderResult, borderResult } from './border-result';
import { saidField } from './fields';
import { readJson } from './json-text';
import { type FieldHints, problemOf } from './problem-of';
import { questionSchema } from './question';
import { readSettings, type Settings } from './settings';

/** Settings of a program with a pane: those of every program, and what stays with the document. Plain JSON, without personal data. */
export interface PaneSettings extends Settings {
  readonly language: 'zh-CN' | 'en';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** Check again after an edit. */
  readonly live: boolean;
  /** JSON text of the office's policy file (`readPolicyFile`). */
  readonly policyFile?: string;
  /** 要数: questions kept for next month. */
  readonly questions: readonly Question[];
  /** 套表: what stands in the cells of a form, by its signature. */
  readonly forms: Readonly<Record<string, readonly FormCell[]>>;
}

const hints: FieldHints = {
  textSize: { zh: '请写“normal”“large”或“larger”。', en: 'Write "normal", "large" or "larger".' },
  theme: { zh: '请写“auto”“light”“dark”或“contrast”。', en: 'Write "auto", "light", "dark" or "contrast".' },
  live: { zh: '请写 true 或 false。', en: 'Write true or false.' },
  questions: { zh: '每个问题须有 count、ledger、conditions、by。', en: 'Each needs count, ledger, conditions, by.' },
  forms: {
    zh: '请写成 { "表的特征": [ { "row", "column", "of" } ] }。',
    en: 'Write { "signature": [ { "row", "column", "of" } ] }.',
  },
};

const NUMBER_OF_A_PERSON = /(?:[0-9０-９][ \t\u00a0\u3000-]?){11,}/;

/** Words of people that hold a number of a person: settings stay with the document. */
function personalNumbers(value: unknown, at: string): BorderProblem[] {
  if (typeof value === 'string' && NUMBER_OF_A_PERSON.test(value))
    return [
      {
        at,
        code: 'personal-number',
        zh: `${at}：里有一长串数字。设置会随表格留存，不要写证件号码、电话或银行卡号。`,
        en: `${at}: holds a long number. Settings stay with the document: no identity, telephone or bank number here.`,
      },
    ];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => personalNumbers(part, isList ? `${at}[${key}]` : `${at}.${key}`));
}

function formCellSchema() {
  return z.strictObject({
    row: z.number().int().min(1).max(1_048_576),
    column: z.number().int().min(0).max(16_383),
    of: z.union([z.strictObject({ indicator: saidField(120) }), z.strictObject({ question: questionSchema() })]).nullable(),
    group: z.strictObject({ field: saidField(60), value: saidField(80) }).optional(),
    unit: saidField(20).optional(),
  });
}

function ownSchema() {
  return z.strictObject({
    textSize: z.enum(['normal', 'large', 'larger']).default('normal'),
    theme: z.enum(['auto', 'light', 'dark', 'contrast']).default('auto'),
    live: z.boolean().default(false),
    policyFile: z.string().max(500_000).optional(),
    questions: z.array(questionSchema()).max(200).default([]),
    forms: z.record(z.string().max(200), z.array(formCellSchema()).max(5_000)).default({}),
  });
}

/**
 * Reads the settings of a pane (JSON text, or the object that it holds); what is missing gets its first value. All that is wrong is said
 * at once, and nothing is taken of settings with an error. Never throws on bad input.
 *
 * @example
 * readPaneSettings('{"schemaVersion": 1}').ok //=> true
 */
export function readPaneSettings(input: unknown, options: { readonly rules?: readonly Rule[] } = {}): BorderResult<PaneSettings> {
  const json = readJson(input);
  if (!json.ok) return json;
  const whole = typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value) ? json.value : {};
  const schema = withoutJit(ownSchema);
  const isOwn = (key: string): boolean => Object.hasOwn(schema.shape, key);
  const pick = (own: boolean) => Object.fromEntries(Object.entries(whole).filter(([key]) => isOwn(key) === own));
  const parsed = schema.safeParse(pick(true), { jitless: true });
  const shared = readSettings(pick(false), options);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, whole, hints));
  const { questions, forms, off } = whole as Readonly<Record<string, unknown>>;
  const numbers = Object.entries({ questions, forms, off }).flatMap(([name, words]) => personalNumbers(words, name));
  return borderResult([...(shared.ok ? [] : shared.problems), ...problems, ...numbers], () => ({
    ...(parsed.data as Omit<PaneSettings, keyof Settings>),
    ...((shared as { readonly value: Settings }).value as Settings),
    language: (shared as { readonly value: Settings }).value.language ?? 'zh-CN',
  }));
}
