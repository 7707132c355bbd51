import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/main-cause-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.mainCause),
  marks: [c.mainCause],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '主要致贫原因没有填',
      what: '户编号{householdCode}的主要致贫原因为空。',
      why: '主要致贫原因按识别时的情况填写，是必填项。',
      todo: '请按识别时的情况补填。',
    },
    en: {
      title: 'No main cause of poverty',
      what: 'The main cause of household {householdCode} is blank.',
      why: 'It is entered as it was at identification and must be filled in.',
      todo: 'Fill in the cause as of identification.',
    },
  },
});
