import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/labour-skill-filled',
  ledger: person,
  severity: 'suspect',
  must: known(c.labourSkill),
  marks: [c.labourSkill],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '劳动技能没有填',
      what: '{memberName}的劳动技能为空。',
      why: '劳动技能是必填项，劳动力人数由它统计。',
      todo: '请补填劳动技能。',
    },
    en: {
      title: 'No ability to work',
      what: 'The ability to work of {memberName} is blank.',
      why: 'It must be filled in; workers are counted by it.',
      todo: 'Fill in the ability to work.',
    },
  },
});
