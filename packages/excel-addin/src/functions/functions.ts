// Custom functions: the same declarations as the rules, for working sheets. `functions.json` is made from the comments here. A file that
// goes upwards should hold values: 粘贴为数值 is in the pane, because a computer without Taizhang shows #NAME?.
import {
  anyPhone,
  bankCardLuhnHolds,
  calendarDate,
  codeLists,
  disabilityGrade,
  disabilityType,
  idBirth,
  idChecksumHolds,
  idCitizenNumber,
  idIsMale,
  maskNumber,
  unifiedSocialCreditCodeHolds,
} from '@taizhang/core';
import { divisionName } from '@taizhang/core/divisions';
import { eachCell, type Said } from './each-cell';
import { policyNow } from './policy-values';
import { readDay } from './read-day';
import { readId, wrongLength } from './read-id';

/** Excel counts days from 1899-12-30. */
const EXCEL_EPOCH = 25569;

const PHONE = new RegExp(anyPhone.source);

const ofId = (cell: string | number, say: (id: string) => Said): Said => {
  const id = readId(cell);
  return typeof id === 'string' ? (wrongLength(id) ?? say(id)) : id;
};

/**
 * 核对身份证号：位数、出生日期、校验位。
 * @customfunction IDCHECK 身份证校验
 * @param {any[][]} numbers 证件号码（可选一片单元格）
 * @returns {any[][]} 正确；或哪里不对
 */
export function idCheck(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) => {
    const id = readId(cell);
    if (typeof id !== 'string') return id.why;
    const length = wrongLength(id);
    if (length) return length.why;
    if (idBirth.of(id as never) === null) return '号码中的出生日期不存在。';
    if (id.length === 15) return '旧证 15 位，没有校验位，请换成 18 位号码。';
    return idChecksumHolds.of(id as never) === true ? '正确' : '校验位不对，请逐位核对原件。';
  });
}

/**
 * 证件号码中的出生日期（请把单元格设为日期格式）。
 * @customfunction BIRTHDATE 出生日期
 * @param {any[][]} numbers 证件号码
 * @returns {any[][]} 日期
 */
export function birthDate(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) =>
    ofId(cell, (id) => {
      const day = idBirth.of(id as never) as number | null;
      return day === null ? { why: '号码中的出生日期不存在。' } : day + EXCEL_EPOCH;
    }),
  );
}

/**
 * 证件号码中的性别。
 * @customfunction SEX 性别
 * @param {any[][]} numbers 证件号码
 * @returns {any[][]} 男或女
 */
export function sex(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) =>
    ofId(cell, (id) => {
      const isMale = idIsMale.of(id as never);
      return isMale === null ? { why: '号码中没有性别。' } : isMale ? '男' : '女';
    }),
  );
}

/**
 * 在某一天的周岁（按证件号码；2 月 29 日出生的人，平年 3 月 1 日满周岁）。
 * @customfunction AGE 周岁
 * @param {any[][]} numbers 证件号码
 * @param {any} day 哪一天，如 2023-12-31；只写年份表示当年最后一天
 * @returns {any[][]} 周岁
 */
// biome-ignore lint/suspicious/noExplicitAny: the maker of functions.json compares it with the comment.
export function age(numbers: unknown[][], day: any): unknown[][] {
  const at = readDay(day);
  return eachCell(numbers, (cell) =>
    ofId(cell, (id) => {
      if (typeof at !== 'number') return at;
      const born = idBirth.of(id as never) as number | null;
      if (born === null) return { why: '号码中的出生日期不存在。' };
      if (born > at) return { why: '这一天还没有出生。' };
      // Both are yyyymmdd: the difference is full years times 10,000 and a rest.
      return Math.floor((calendarDate(at) - calendarDate(born)) / 10_000);
    }),
  );
}

/**
 * 残疾证号中的类别和等级。
 * @customfunction DISABILITY 残疾证
 * @param {any[][]} numbers 残疾证号（20 位或 22 位）
 * @returns {any[][]} 如 肢体残疾二级
 */
export function disability(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) =>
    ofId(cell, (id) => {
      const [kind, grade] = [disabilityType.of(id as never), disabilityGrade.of(id as never)];
      if (kind === null || grade === null) return { why: '不是残疾证号：应为身份证号加残疾类别（1–7）和等级（1–4）。' };
      return `${named('disability-type', String(kind))}${named('disability-grade', String(grade))}`;
    }),
  );
}

/** Name of a code in a list of the pack. */
function named(list: string, code: string): string {
  const values = codeLists.find((one) => one.id === list)?.values ?? {};
  return Object.entries(values).find(([, entry]) => (entry as { code?: string }).code === code)?.[0] ?? '';
}

/**
 * 残疾证号中的身份证号；身份证号照原样。
 * @customfunction IDNUMBER 证件前18位
 * @param {any[][]} numbers 证件号码
 * @returns {any[][]} 18 位号码（文字）
 */
export function citizenNumber(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) =>
    ofId(
      cell,
      (id) => (idCitizenNumber.of(id as never) as string | null) ?? { why: '旧证 15 位，不能补成 18 位：世纪无从知道。' },
    ),
  );
}

/**
 * 号码只留末四位，可以对外使用。
 * @customfunction MASK 隐去号码
 * @param {any[][]} numbers 证件、电话或银行卡号码
 * @returns {any[][]} 如 ****1234
 */
export function mask(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) => maskNumber(String(cell).replace(/\s/g, '')));
}

/**
 * 某地某天的防返贫监测线（元/年）。没有见过文件的年份和地区没有数，请在“设置”里填写本地的文件。
 * @customfunction MONITORINGLINE 监测线
 * @param {any[][]} days 日期或年份
 * @param {string} [region] 行政区划代码，如 520000
 * @returns {any[][]} 元/年
 */
export function monitoringLine(days: unknown[][], region?: string): unknown[][] {
  return eachCell(days, (cell) => {
    const day = readDay(cell);
    if (typeof day !== 'number') return day;
    const answer = policyNow().valueAt('monitoring-line', day, /^\d{2,12}$/.test(String(region ?? '')) ? String(region) : '');
    return answer ? answer.set.value : { why: '没有这一年、这个地区的监测线。请在“设置”里填写本地文件中的数。' };
  });
}

/**
 * 行政区划代码的名称（2023 年区划，到县）。
 * @customfunction DIVISION 区划名称
 * @param {any[][]} codes 区划代码，2、4、6、9 或 12 位
 * @returns {any[][]} 如 贵州省贵阳市
 */
export function division(codes: unknown[][]): unknown[][] {
  return eachCell(codes, (cell) => divisionName(String(cell).trim()) ?? { why: '2023 年的区划代码里没有这个代码。' });
}

/**
 * 核对统一社会信用代码。
 * @customfunction CREDITCODE 统一社会信用代码
 * @param {any[][]} codes 18 位代码
 * @returns {any[][]} 正确；或哪里不对
 */
export function creditCode(codes: unknown[][]): unknown[][] {
  return eachCell(codes, (cell) => {
    const code = String(cell).trim().toUpperCase();
    if (code.length !== 18) return `代码有 ${code.length} 位，应为 18 位。`;
    return unifiedSocialCreditCodeHolds.of(code as never) === true ? '正确' : '校验位不对，请核对证照。';
  });
}

/**
 * 核对银行卡号的校验位。存折和对公账号没有校验位，结果只供参考。
 * @customfunction BANKCARD 银行卡
 * @param {any[][]} numbers 银行卡号
 * @returns {any[][]} 正确；或哪里不对
 */
export function bankCard(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) => {
    if (typeof cell === 'number' && Math.abs(cell) >= 1e15) return '号码被当作数字保存，末几位已丢失，不能恢复。';
    const card = String(cell).replace(/[\s-]/g, '');
    const holds = bankCardLuhnHolds.of(card as never);
    return holds === null ? '不是 13 至 19 位数字。' : holds ? '正确' : '校验位不对；如是存折或对公账号，请忽略。';
  });
}

/**
 * 核对电话号码：手机 11 位，或带区号的固定电话。
 * @customfunction PHONE 电话校验
 * @param {any[][]} numbers 电话号码
 * @returns {any[][]} 正确；或不对
 */
export function phone(numbers: unknown[][]): unknown[][] {
  return eachCell(numbers, (cell) => (PHONE.test(String(cell).replace(/\s/g, '')) ? '正确' : '不像电话号码。'));
}
