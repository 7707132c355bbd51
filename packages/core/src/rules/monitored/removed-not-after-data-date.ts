import { ownArithmetic } from '../../basis/own-arithmetic';
import { asOf, known, le } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-not-after-data-date',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.riskRemovedOn),
  must: le(c.riskRemovedOn, asOf),
  marks: [c.riskRemovedOn],
  once: [c.householdCode],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '消除监测时间在数据日期之后',
      what: '消除监测时间{riskRemovedOn}晚于本表的数据日期。',
      why: '还没到的月份不会已经消除；本表实际导出更晚时也会这样。',
      todo: '请核对月份；如本表导出日期更晚，请改正数据日期。',
    },
    en: {
      title: 'Removed after the date of the data',
      what: 'The month of removal {riskRemovedOn} is later than the date of the data.',
      why: 'Nothing is removed in a month to come, unless the sheet was exported later than stated.',
      todo: 'Check the month; if the sheet was exported later, correct the date of the data.',
    },
  },
});
