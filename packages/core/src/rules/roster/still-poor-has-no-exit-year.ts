import { ownContradiction } from '../../basis/own-contradiction';
import { exitStatus } from '../../codes/exit-status';
import { blank, is } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/still-poor-has-no-exit-year',
  ledger: roster,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: is(exitStatus, c.exitStatus, '未脱贫', '新识别贫困户'),
  must: blank(c.exitYear),
  marks: [c.exitYear, c.exitStatus],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未脱贫却有脱贫年度',
      what: '户编号{householdCode}的脱贫状态是{exitStatus}，脱贫年度填{exitYear}。',
      why: '未脱贫的没有脱贫年度，两处必有一处没有更新。',
      todo: '请核实是否已脱贫；填的是计划脱贫年度的，清空。',
    },
    en: {
      title: 'Still poor, but with a year of exit',
      what: 'Household {householdCode} is {exitStatus}, but the year of exit is {exitYear}.',
      why: 'Whoever is still poor has no year of exit; one of the two is out of date.',
      todo: 'Find out; clear a planned year.',
    },
  },
});
