const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Columns that a text takes in a terminal or a spreadsheet: a Chinese character takes two.
 *
 * @example
 * textWidth('户表A') //=> 5
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * The text filled with blanks to `width` columns.
 *
 * @example
 * padTo('户表', 6) //=> '户表  '
 */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/**
 * The text on one line, cut to `width` columns with an ellipsis.
 *
 * @example
 * cutTo('家庭人口数', 7) //=> '家庭人…'
 */
export function cutTo(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line) <= width) return line;
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
