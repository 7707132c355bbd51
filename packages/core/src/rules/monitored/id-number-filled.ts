import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/id-number-filled',
  ledger: monitored,
  severity: 'suspect',
  must: not(blank(c.idNumber)),
  marks: [c.idNumber],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填证件号码',
      what: '证件号码为空。',
      why: '没有证件号码，无法查重、无法与人表和部门数据比对。',
      todo: '请补填；新生儿等暂未办理身份证件的，可核实属实。',
    },
    en: {
      title: 'The identity number is missing',
      what: 'The identity number is blank.',
      why: 'Without it the person cannot be told from others or compared with other lists.',
      todo: 'Fill it in; for a newborn without papers confirm it as true.',
    },
  },
});
