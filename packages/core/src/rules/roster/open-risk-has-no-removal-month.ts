import { ownContradiction } from '../../basis/own-contradiction';
import { blank, not } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/open-risk-has-no-removal-month',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: not(c.riskRemoved),
  must: blank(c.riskRemovedOn),
  marks: [c.riskRemovedOn, c.riskRemoved],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险未消除却有消除时间',
      what: '户编号{householdCode}的风险是否消除填否，风险消除时间却填{riskRemovedOn}。',
      why: '没有消除就没有消除时间；消除后重新识别的，原来的时间应清空。',
      todo: '请对照监测档案核实，改正有误的一处。',
    },
    en: {
      title: 'Risk not removed, but with a month of removal',
      what: 'The risk of household {householdCode} is not removed, but the month of removal is {riskRemovedOn}.',
      why: 'An open risk has no such month; after a second identification the old one is cleared.',
      todo: 'Check the file and correct the wrong one.',
    },
  },
});
