import { foldText } from './fold';
import type { Kind } from './kind';
import { cellError, notYesOrNo } from './problems';

const YES = [
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  '对',
  'Y',
  'YES',
  'TRUE',
  'T',
  '1',
  '1.0',
  '1.是',
  '01',
  '01是',
  '1是',
  '参加',
  '已参加',
  '参保',
  '已参保',
  '享受',
  '已享受',
  '通',
  '已通',
  '解决',
  '已解决',
  '已消除',
  '消除',
  '已出列',
  '已脱贫',
  '脱贫',
  '出列',
];
const NO = [
  '否',
  '无',
  '×',
  'X',
  '✗',
  '✘',
  '☒',
  '错',
  'N',
  'NO',
  'FALSE',
  'F',
  '0',
  '0.0',
  '2',
  '2.0',
  '2.否',
  '2否',
  '02',
  '02否',
  '不是',
  '没有',
  '非',
  '未参加',
  '未参保',
  '不参加',
  '未享受',
  '不享受',
  '不通',
  '未通',
  '未解决',
  '未消除',
  '未出列',
  '未脱贫',
];
// 安全 and 不安全 are left out: under 是否危房户 and under 饮水是否安全 they mean opposite answers.
const READ: ReadonlyMap<string, number> = new Map([
  ...YES.map((text) => [text, 1] as const),
  ...NO.map((text) => [text, 0] as const),
]);

/**
 * A truth: 是/否, 有/无, 1/0, √/×, 对/错, Y/N in any width, and the words of such columns (参加/未参加). Where answers are
 * numbered 1 是, 2 否, 2 is no. Stored as 1 and 0.
 */
export const yesNo: Kind<'truth'> = {
  id: 'yes-no',
  type: 'truth',
  storage: 'uint8',
  title: { 'zh-CN': '是/否', en: 'yes or no' },
  read: (cell) => {
    if (typeof cell === 'string') {
      const exact = READ.get(cell);
      if (exact !== undefined) return exact;
      return cell.length > 16 ? notYesOrNo : (READ.get(foldText(cell)) ?? notYesOrNo);
    }
    if (typeof cell === 'boolean') return cell ? 1 : 0;
    if (typeof cell === 'object') return cellError;
    return cell === 1 ? 1 : cell === 0 || cell === 2 ? 0 : notYesOrNo;
  },
  write: (value) => (value === 1 ? '是' : value === 0 ? '否' : String(value)),
  sqlType: 'BOOLEAN',
  list: 'yes-no',
  validation: { type: 'list', list: 'yes-no' },
};
