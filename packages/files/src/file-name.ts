/**
 * A file name without its folders.
 *
 * @example
 * bareName('C:\\台账\\户表.xlsx') //=> '户表.xlsx'
 */
export function bareName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
