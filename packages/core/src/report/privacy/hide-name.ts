/**
 * A name with all but its first character hidden.
 *
 * @example
 * hideName('测试甲') //=> '测**'
 */
export function hideName(name: string): string {
  const [first, ...rest] = [...name];
  return first === undefined ? '' : first + '*'.repeat(Math.max(1, rest.length));
}
