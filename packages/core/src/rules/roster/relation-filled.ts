import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/relation-filled',
  ledger: roster,
  severity: 'suspect',
  must: known(c.relation),
  marks: [c.relation],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与户主关系没有填',
      what: '{memberName}的与户主关系为空。',
      why: '没有关系就无法核对一户的户主、配偶和子女。',
      todo: '请补填与户主关系。',
    },
    en: {
      title: 'No relation to the head',
      what: 'The relation to the head of {memberName} is blank.',
      why: 'Without it head, spouse and children of a household cannot be checked.',
      todo: 'Fill in the relation to the head.',
    },
  },
});
