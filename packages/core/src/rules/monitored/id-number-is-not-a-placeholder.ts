import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, matches, not } from '../../expr/build';
import { sixNines } from '../../expr/patterns';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/id-number-is-not-a-placeholder',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.idNumber),
  must: not(matches(c.idNumber, sixNines)),
  marks: [c.idNumber],
  makesDoubtful: true,
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件号码是999999开头的占位号',
      what: '证件号码{idNumber}以999999开头。',
      why: '系统对没有证件的人用999999开头的号占位，不是真实号码。',
      todo: '请核对本人证件后更正；确实尚无证件的，可核实属实。',
    },
    en: {
      title: 'The identity number is a placeholder beginning with 999999',
      what: 'The identity number {idNumber} begins with 999999.',
      why: 'The system uses such numbers for people without papers; it is not a real number.',
      todo: 'Correct it from the papers; if the person has none, confirm it as true.',
    },
  },
});
