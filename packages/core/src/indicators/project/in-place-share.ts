import { unverifiedPractice } from '../../basis/unverified-practice';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = project;

export default indicator({
  id: 'project/in-place-share',
  title: { 'zh-CN': '资金到位率', en: 'share of money in place' },
  meaning: {
    'zh-CN': '到位资金合计÷总投资合计。有一个不明的项目，两边都不计。总投资为0时不算；超过100%不是错误。',
    en: 'Money in place ÷ total investment. A project of which one is not known is in neither. Undefined without investment; above 100 % is no mistake.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.allocated }, denominator: { op: 'sum', of: c.budget } },
  unit: '%',
  digits: 1,
  basis: [unverifiedPractice],
});
