import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-code-filled',
  ledger: monitored,
  severity: 'suspect',
  must: not(blank(c.householdCode)),
  marks: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填户编号',
      what: '户编号为空。',
      why: '没有户编号，这一行归不到户，户的措施、收入和人数都对不上。',
      todo: '请补填所在户的户编号。',
    },
    en: {
      title: 'The household code is missing',
      what: 'The household code is blank.',
      why: 'Without it the row belongs to no household, and measures, income and head count cannot be checked.',
      todo: 'Fill in the code of the household.',
    },
  },
});
