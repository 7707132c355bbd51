import { type BorderResult, borderResult } from './border-result';

/**
 * Reads JSON text. A byte order mark is taken off. What is already an object passes through, so callers may hand in either.
 *
 * @example
 * readJson('{"a": 1').ok //=> false
 */
export function readJson(input: unknown): BorderResult<unknown> {
  if (typeof input !== 'string') return borderResult([], () => input);
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const { line, column } = placeOf(text, error instanceof Error ? error.message : '');
    return borderResult(
      [
        {
          at: '',
          code: 'not-json',
          zh: `文件不是合法的 JSON，第${line}行第${column}个字符附近有误：常见原因是少了逗号、引号用了中文引号，或最后一项后面多了逗号。`,
          en: `Not valid JSON near line ${line}, character ${column}: look for a missing comma, curly quotes, or a comma after the last item.`,
        },
      ],
      () => undefined,
    );
  }
}

/** Where reading stopped; the end of the text when the machine does not say. */
function placeOf(text: string, message: string): { readonly line: number; readonly column: number } {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] as string).length + 1 };
}
