import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/labour-skill-filled',
  ledger: monitored,
  severity: 'suspect',
  must: not(blank(c.labourSkill)),
  marks: [c.labourSkill],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填劳动技能',
      what: '劳动技能为空。',
      why: '劳动技能为必填项，缺劳动力风险和帮扶方式都要据此核对。',
      todo: '请入户核实后补填；儿童填无劳动力。',
    },
    en: {
      title: 'The ability to work is missing',
      what: 'The ability to work is blank.',
      why: 'The rule sets in use demand it; the risk of lacking labour and the kind of help rest on it.',
      todo: 'Ask the household and fill it in; for children enter unable to work.',
    },
  },
});
