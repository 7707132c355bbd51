import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/paid',
  title: { 'zh-CN': '已支付资金合计', en: 'money paid' },
  meaning: {
    'zh-CN': '各项目已支付资金的合计，按项目台账自己填的数；凭证另见支付明细。没填或读不出的项目不计，另报个数。',
    en: 'Sum of the money paid as the project ledger has it; for vouchers see the payments. Unknown ones are left out and told.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.paid },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
