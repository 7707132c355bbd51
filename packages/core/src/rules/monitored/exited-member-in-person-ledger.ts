import { ownContradiction } from '../../basis/own-contradiction';
import { householdType } from '../../codes/household-type';
import { is, linked } from '../../expr/build';
import { personMonitored } from '../../ledgers/links/person-monitored';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/exited-member-in-person-ledger',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: is(householdType, c.householdType, '脱贫户'),
  must: linked(personMonitored),
  marks: [c.idNumber, c.householdType],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '脱贫户成员在人表里查不到',
      what: '户类型为{householdType}，证件号码{idNumber}在人表中没有。',
      why: '脱贫户的成员应当都在人表里，查不到多半是号码不一致或漏导。',
      todo: '请核对号码和人表的导出范围；人表没包含这一户的，可核实属实。',
    },
    en: {
      title: 'A member of an exited household is not in the person ledger',
      what: 'The household is {householdType}, and {idNumber} is not in the person ledger.',
      why: 'Members of exited households stand in it; a differing number or an incomplete export are common causes.',
      todo: 'Check the number and the extent of the export; if it leaves this household out, confirm it as true.',
    },
  },
});
