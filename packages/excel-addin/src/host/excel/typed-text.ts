/** Begins with a Chinese character and has no digit: nothing that Excel could read as a number, a date or a formula. */
const PLAIN = /^[\u3400-\u9fff][^0-9０-９]*$/;

/**
 * Text as it must be given to a cell of that format so that it stays this text. Excel treats what it is given like something typed:
 * `=1` would be a formula, an ID number a rounded number, `2023-5-1` a date. A text cell (`@`) keeps everything; elsewhere a leading
 * apostrophe, which Excel does not show, says that it is text.
 */
export function typedText(text: string, format: string): string {
  return text === '' || format === '@' || PLAIN.test(text) ? text : `'${text}`;
}
