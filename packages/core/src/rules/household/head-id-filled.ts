import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/head-id-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.headIdNumber),
  marks: [c.headIdNumber],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主证件号码没有填',
      what: '户主{headName}的证件号码为空。',
      why: '户表与人表靠户主证件号码核对，没有号码就无法比对。',
      todo: '请补填户主证件号码。',
    },
    en: {
      title: 'No identity number of the head',
      what: 'The head {headName} has no identity number.',
      why: 'The household and person ledgers are compared by it.',
      todo: 'Fill in the number.',
    },
  },
});
