const SURNAMES = [...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/** Surname number `n`, again from the first after the last. */
export function surname(n: number): string {
  return SURNAMES[n % SURNAMES.length] as string;
}

/**
 * A name nobody bears: a surname, 测 or 试, then a stem and a branch that count on with `n`. 240 names a surname.
 *
 * @example
 * madeUpName('赵', 0) //=> '赵测甲子'
 */
export function madeUpName(family: string, n: number): string {
  const stem = STEMS[n % 10] as string;
  const branch = BRANCHES[Math.floor(n / 10) % 12] as string;
  return `${family}${Math.floor(n / 120) % 2 === 0 ? '测' : '试'}${stem}${branch}`;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * A number from 1 to 99 in Chinese.
 *
 * @example
 * numeral(12) //=> '十二'
 */
export function numeral(n: number): string {
  if (n <= 10) return NUMERALS[n - 1] as string;
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? '' : NUMERALS[tens - 1]}十${ones === 0 ? '' : NUMERALS[ones - 1]}`;
}
