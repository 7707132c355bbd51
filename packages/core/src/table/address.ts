/**
 * Column letters of a column number (A = 0).
 *
 * @example
 * columnLetters(27) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * Column number (A = 0) of column letters; -1 when they are no column.
 *
 * @example
 * columnNumber('AB') //=> 27
 */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number <= 16384 ? number - 1 : -1;
}

/**
 * A1 address of a cell: `row` as Excel shows it, column with A = 0.
 *
 * @example
 * cellAddress(12, 3) //=> 'D12'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
