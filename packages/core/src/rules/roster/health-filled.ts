import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/health-filled',
  ledger: roster,
  severity: 'suspect',
  must: known(c.healthStatus),
  marks: [c.healthStatus],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '健康状况没有填',
      what: '{memberName}的健康状况为空。',
      why: '健康状况是必填项，因病、因残和健康帮扶都要与它核对。',
      todo: '请补填健康状况。',
    },
    en: {
      title: 'No state of health',
      what: 'The state of health of {memberName} is blank.',
      why: 'It must be filled in; causes, risks and health measures are compared with it.',
      todo: 'Fill in the state of health.',
    },
  },
});
