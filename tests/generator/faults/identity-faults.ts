import { checkCharacter } from '../world/made-up-numbers';
import { cellFault, type FaultKind, text } from './fault-kind';

const otherDigit = (digit: string): string => String((Number(digit) + 3) % 10);
const isPlainId = (value: string): boolean => /^\d{17}[\dX]$/.test(value);
const withCheck = (seventeen: string): string => seventeen + checkCharacter(seventeen);

export const identityFaults: readonly FaultKind[] = [
  cellFault({
    kind: 'id-check-digit',
    title: '身份证校验位不对',
    ledger: 'person',
    expect: 'error',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    // One digit of the serial, odd stays odd, so that birth and sex still agree.
    to: (value) => text(value).slice(0, 14) + otherDigit(text(value).charAt(14)) + text(value).slice(15),
  }),
  cellFault({
    kind: 'id-check-digit-roster',
    title: '花名册身份证校验位不对',
    ledger: 'roster',
    expect: 'error',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => text(value).slice(0, 14) + otherDigit(text(value).charAt(14)) + text(value).slice(15),
  }),
  cellFault({
    kind: 'id-check-digit-monitored',
    title: '监测对象身份证校验位不对',
    ledger: 'monitored',
    expect: 'error',
    era: 'revitalisation',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => text(value).slice(0, 14) + otherDigit(text(value).charAt(14)) + text(value).slice(15),
  }),
  cellFault({
    kind: 'certificate-check-digit',
    title: '残疾人证前18位校验位不对',
    ledger: 'person',
    expect: 'error',
    cell: '证件号码',
    where: (row) => text(row.cells.证件号码).length === 20,
    to: (value) => text(value).slice(0, 14) + otherDigit(text(value).charAt(14)) + text(value).slice(15),
  }),
  cellFault({
    kind: 'id-one-digit-short',
    title: '身份证少一位',
    ledger: 'person',
    expect: 'error',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => text(value).slice(0, 12) + text(value).slice(13),
  }),
  cellFault({
    kind: 'id-fifteen-digits',
    title: '还是15位的一代身份证',
    ledger: 'person',
    expect: 'suspect',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)) && text(row.cells.证件号码).slice(6, 8) === '19',
    to: (value) => text(value).slice(0, 6) + text(value).slice(8, 17),
  }),
  cellFault({
    kind: 'id-as-number',
    title: '身份证存成数字，后三位变成000',
    ledger: 'person',
    expect: 'error',
    cell: '证件号码',
    where: (row) => /^\d{18}$/.test(text(row.cells.证件号码)),
    to: (value) => Number(`${text(value).slice(0, 15)}000`),
  }),
  cellFault({
    kind: 'id-scientific',
    title: '身份证变成科学计数法',
    ledger: 'person',
    expect: 'error',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: '5.2E+17',
  }),
  cellFault({
    kind: 'id-masked',
    title: '身份证中间打了星号',
    ledger: 'person',
    expect: 'suspect',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => `${text(value).slice(0, 6)}********${text(value).slice(14)}`,
  }),
  cellFault({
    kind: 'id-two-in-one-cell',
    title: '一格写了两个身份证',
    ledger: 'person',
    expect: 'suspect',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => `${text(value)}、${withCheck(`${text(value).slice(0, 14)}998`)}`,
  }),
  cellFault({
    kind: 'id-words',
    title: '身份证一格写了文字',
    ledger: 'person',
    expect: 'suspect',
    cell: '证件号码',
    to: '正在补办',
  }),
  cellFault({
    kind: 'id-placeholder',
    title: '身份证用999999开头占位',
    ledger: 'person',
    expect: 'suspect',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => withCheck(`999999${text(value).slice(6, 17)}`),
  }),
  cellFault({ kind: 'id-missing', title: '身份证没有填', ledger: 'person', expect: 'suspect', cell: '证件号码', to: null }),
  cellFault({
    kind: 'id-impossible-birth',
    title: '身份证里的出生月份是13月',
    ledger: 'person',
    expect: 'error',
    cell: '证件号码',
    where: (row) => isPlainId(text(row.cells.证件号码)),
    to: (value) => withCheck(`${text(value).slice(0, 10)}13${text(value).slice(12, 17)}`),
  }),
  cellFault({
    kind: 'birth-differs-from-id',
    title: '出生日期与身份证不一致',
    ledger: 'person',
    expect: 'error',
    cell: '出生日期',
    where: (row) => text(row.cells.出生日期).slice(6) < '20',
    to: (value) =>
      `${text(value).slice(0, 6)}${Number(text(value).slice(6)) + 8 < 10 ? '0' : ''}${Number(text(value).slice(6)) + 8}`,
  }),
  cellFault({
    kind: 'sex-differs-from-id',
    title: '性别与身份证不一致',
    ledger: 'person',
    expect: 'error',
    cell: '性别',
    where: (row) => !/^(配偶|户主)$/.test(text(row.cells.与户主关系)),
    to: (value) => (value === '男' ? '女' : '男'),
  }),
  cellFault({
    kind: 'sex-differs-from-id-monitored',
    title: '监测对象性别与身份证不一致',
    ledger: 'monitored',
    expect: 'error',
    era: 'revitalisation',
    cell: '性别',
    where: (row) => !/^(配偶|户主)$/.test(text(row.cells.与户主关系)),
    to: (value) => (value === '男' ? '女' : '男'),
  }),
  duplicate('id-twice', '同一身份证在人表出现两次', 'person'),
  duplicate('id-twice-in-roster', '同一身份证在花名册出现两次', 'roster'),
  cellFault({
    kind: 'phone-ten-digits',
    title: '手机号少一位',
    ledger: 'person',
    expect: 'suspect',
    cell: '成员联系电话',
    where: (row) => text(row.cells.成员联系电话).length === 11,
    to: (value) => text(value).slice(0, 10),
  }),
  cellFault({
    kind: 'disabled-without-certificate',
    title: '健康状况残疾但不是残疾人证',
    ledger: 'person',
    expect: 'suspect',
    cell: '证件号码',
    where: (row) => text(row.cells.证件号码).length === 20,
    to: (value) => text(value).slice(0, 18),
    also: (row) => {
      row.cells.证件类型 = '居民身份证';
      row.cells.残疾类别 = null;
    },
  }),
  cellFault({
    kind: 'certificate-but-healthy',
    title: '残疾人证但健康状况填健康',
    ledger: 'person',
    expect: 'suspect',
    cell: '健康状况',
    where: (row) => text(row.cells.证件号码).length === 20,
    to: '健康',
  }),
  cellFault({
    kind: 'certificate-type-differs',
    title: '残疾类别与残疾人证第19位不一致',
    ledger: 'person',
    expect: 'suspect',
    cell: '残疾类别',
    where: (row) => text(row.cells.证件号码).length === 20,
    to: (value) => (value === '视力残疾' ? '听力残疾' : '视力残疾'),
  }),
];

function duplicate(kind: string, title: string, ledger: 'person' | 'roster'): FaultKind {
  return {
    kind,
    title,
    ledger,
    expect: 'error',
    plant: (site) => {
      const one = site.choose(ledger, (row) => isPlainId(text(row.cells.证件号码)));
      const other = one && site.choose(ledger, (row) => row.household !== one.household && isPlainId(text(row.cells.证件号码)));
      if (!one || !other) return null;
      for (const title of ['证件号码', '性别', '出生日期', '姓名'])
        if (title in other.cells) other.cells[title] = one.cells[title] ?? null;
      return [
        { row: one, titles: ['证件号码'] },
        { row: other, titles: ['证件号码'] },
      ];
    },
  };
}
