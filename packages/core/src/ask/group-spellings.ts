const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const NUMBERED = /^第?\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*(村民小组|村民组|小组|组|社|队)?$/;

/**
 * The number of a 村民小组 however it is written: 三组, 3组, 第3组, 第三村民小组 and 3 are the same one. null: a name, such as 上湾组.
 *
 * @example
 * groupNumber('第十二组') //=> 12
 */
export function groupNumber(text: string): number | null {
  const written = NUMBERED.exec(text)?.[1];
  if (written === undefined) return null;
  if (!/[一二三四五六七八九十]/.test(written))
    return Number(written.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
  const [tens, ones] = written.includes('十') ? (written.split('十') as [string, string]) : ['零', written];
  const value = (tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens))) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
  return value > 0 ? value : null;
}

/**
 * Every usual way to write the same group, the given one first; a name stands for itself only.
 *
 * @example
 * groupSpellings('三组').slice(0, 4) //=> ['三组', '3组', '第三组', '第3组']
 */
export function groupSpellings(text: string): readonly string[] {
  const number = groupNumber(text);
  if (number === null) return [text];
  const chinese = chineseNumber(number);
  const ways = ['组', '村民小组', '村民组', '小组', '社', '队'].flatMap((suffix) => [
    `${chinese}${suffix}`,
    `${number}${suffix}`,
    `第${chinese}${suffix}`,
    `第${number}${suffix}`,
  ]);
  return [...new Set([text, ...ways, String(number), chinese])];
}

function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] as string;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}
