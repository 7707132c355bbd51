import { personChecker2021 } from '../../basis/person-checker-2021';
import { countOver, ge, known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/household-has-members',
  ledger: household,
  severity: 'suspect',
  when: known(c.householdCode),
  must: ge(countOver(householdMembers), 1),
  marks: [c.householdCode],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户表有户、人表无人',
      what: '户编号{householdCode}（户主{headName}）在人表中没有一个成员。',
      why: '户表中的每一户在人表中都应有成员，否则就是空户。',
      todo: '请核对户编号是否录错；整户消亡、迁出的，户表中应一并处理；人表只列部分村的，可核实属实。',
    },
    en: {
      title: 'A household without members',
      what: 'Household {householdCode} (head {headName}) has no member in the person ledger.',
      why: 'Every household of the household ledger has members in the person ledger.',
      todo: 'Check the code; remove households that have ceased; confirm it if the person ledger covers only some villages.',
    },
  },
});
