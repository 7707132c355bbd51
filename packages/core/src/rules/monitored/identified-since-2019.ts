import { nanxianAdjustment2019 } from '../../basis/nanxian-adjustment-2019';
import { ge, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/identified-since-2019',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.riskIdentifiedOn),
  must: ge(c.riskIdentifiedOn, '2019-01-01'),
  marks: [c.riskIdentifiedOn],
  once: [c.householdCode],
  basis: [nanxianAdjustment2019],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '识别监测时间早于2019年',
      what: '识别监测时间为{riskIdentifiedOn}。',
      why: '所见文件中，边缘户、脱贫监测户从2019年的动态管理开始识别；更早的多是建档立卡的识别时间。',
      todo: '请核对是否填成了首次建档立卡时间；当地确有更早文件的，可核实属实。',
    },
    en: {
      title: 'Identified before 2019',
      what: 'The month of identification is {riskIdentifiedOn}.',
      why: 'In the texts seen monitoring began with the adjustment of 2019; an earlier month is mostly that of the first registration.',
      todo: 'See whether it is the month of registration; if a local text began earlier, confirm it as true.',
    },
  },
});
