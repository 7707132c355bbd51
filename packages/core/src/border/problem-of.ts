import type * as z from 'zod';
import { shown } from '../emit/shown';
import type { BorderProblem } from './border-result';

/** What to write in a field, by the field's name. */
export type FieldHints = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** `['values', 2, 'from']` → `values[2].from`. */
export function placeText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`),
    '',
  );
}

function inputAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}

const KINDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'text'],
  number: ['数字（不加引号）', 'a number (no quotes)'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表 […]', 'a list […]'],
  object: ['对象 {…}', 'an object {…}'],
  record: ['对象 {…}', 'an object {…}'],
};

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): readonly [zh: string, en: string] {
  if (issue.code === 'custom') {
    const words = issue.params as { readonly zh?: string; readonly en?: string } | undefined;
    if (words?.zh && words.en) return [words.zh, words.en];
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => shown(key)).join('、');
    return [`有不认识的项目${keys}`, `has unknown entries ${keys}`];
  }
  if (value === undefined) return ['没有填写', 'is missing'];
  if (issue.code === 'invalid_union')
    return [
      `应为文字、数字、true、false 或 null，现为${shown(value)}`,
      `should be text, a number, true, false or null, is ${shown(value)}`,
    ];
  if (issue.code === 'invalid_type') {
    const [zh, en] = KINDS[issue.expected] ?? [issue.expected, issue.expected];
    return [`应为${zh}，现为${shown(value)}`, `should be ${en}, is ${shown(value)}`];
  }
  return [`的值${shown(value)}不可用`, `cannot be ${shown(value)}`];
}

function hintFor(path: readonly PropertyKey[], hints: FieldHints): { readonly zh: string; readonly en: string } | undefined {
  const field = path.findLast((key) => typeof key === 'string' && Object.hasOwn(hints, key));
  return field === undefined ? undefined : hints[String(field)];
}

/** A sentence with one full stop at its end. */
function stopped(text: string, stop: string): string {
  return text.endsWith(stop) ? text : `${text}${stop}`;
}

/** A zod issue as a sentence: where, what is wrong, what to write. */
export function problemOf(issue: z.core.$ZodIssue, input: unknown, hints: FieldHints): BorderProblem {
  const at = placeText(issue.path);
  const [zh, en] = whatIsWrong(issue, inputAt(input, issue.path));
  const words = issue.code === 'unrecognized_keys' ? hints['*'] : hintFor(issue.path, hints);
  const code =
    issue.code === 'custom' ? ((issue.params?.code as string | undefined) ?? 'custom') : issue.code.replaceAll('_', '-');
  return {
    at,
    code,
    zh: `${at || '整个文件'}：${stopped(zh, '。')}${words?.zh ?? ''}`,
    en: `${at || 'The whole'}: ${stopped(en, '.')}${words ? ` ${words.en}` : ''}`,
  };
}
