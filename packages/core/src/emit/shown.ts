const LONGEST = 24;

/**
 * A value from outside as it may stand in a message: short, and with at most the last four of any long run of digits, so that no
 * identity, telephone or bank number gets into a log by way of an error.
 *
 * @example
 * shown('52000019900101001X') //=> '“****001X”'
 */
export function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object') return '{…}';
  if (typeof value === 'string') return `“${shorten(value.replace(/\d{7,}[\dXx]*/g, (digits) => `****${digits.slice(-4)}`))}”`;
  const text = String(value);
  return typeof value === 'number' && /\d{7,}/.test(text)
    ? text.replace(/\d{7,}/g, (digits) => `****${digits.slice(-4)}`)
    : shorten(text);
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
