import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { matches, not } from '../../expr/build';
import { sixNines } from '../../expr/patterns';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/id-not-placeholder',
  ledger: roster,
  severity: 'suspect',
  must: not(matches(c.idNumber, sixNines)),
  marks: [c.idNumber],
  makesDoubtful: true,
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件号码是999999开头的占位号码',
      what: '{memberName}的证件号码以999999开头（尾号{idNumber}）。',
      why: '999999开头是系统里没有证件号码时的占位，不是真号码。',
      todo: '请查明真实号码后更正；确实没有办证的，请核实属实并注明。',
    },
    en: {
      title: 'The identity number is a placeholder',
      what: 'The number of {memberName} begins with 999999 ({idNumber}).',
      why: 'Numbers that begin with 999999 stand in the system for a missing one; they are nobody’s.',
      todo: 'Find out the real number; confirm it if the person really has no document.',
    },
  },
});
