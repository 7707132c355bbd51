import { ownContradiction } from '../../basis/own-contradiction';
import { ge, known, yearOf } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/exit-after-identification',
  ledger: roster,
  severity: 'suspect',
  when: known(c.exitYear, c.identifiedOn),
  must: ge(c.exitYear, yearOf(c.identifiedOn)),
  marks: [c.exitYear, c.identifiedOn],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '脱贫年度早于首次识别时间',
      what: '户编号{householdCode}的脱贫年度填{exitYear}，首次识别时间填{identifiedOn}。',
      why: '先识别、后脱贫，脱贫年度不会更早。',
      todo: '请核对两个时间，改正有误的一处；返贫后重新识别的，可核实属实。',
    },
    en: {
      title: 'Exit before identification',
      what: 'Household {householdCode} exited in {exitYear} and was first identified in {identifiedOn}.',
      why: 'A household is identified first and exits later.',
      todo: 'Check both; confirm it for a household identified again after its return.',
    },
  },
});
