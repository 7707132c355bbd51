import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/ethnic-group-filled',
  ledger: roster,
  severity: 'suspect',
  must: known(c.ethnicGroup),
  marks: [c.ethnicGroup],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '民族没有填',
      what: '{memberName}的民族为空。',
      why: '民族是必填项，少数民族人口数由它统计。',
      todo: '请补填民族。',
    },
    en: {
      title: 'No ethnic group',
      what: 'The ethnic group of {memberName} is blank.',
      why: 'It must be filled in; members of ethnic minorities are counted by it.',
      todo: 'Fill in the ethnic group.',
    },
  },
});
