/**
 * A personal number as it may be shown: at most its last four characters, nothing when it is too short to hide.
 *
 * @example
 * maskNumber('520000199001011234') //=> '****1234'
 */
export function maskNumber(text: string): string {
  return text.length >= 10 ? `****${text.slice(-4)}` : '****';
}
