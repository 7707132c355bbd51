import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, le, not, optional, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/identified-not-after-removal',
  ledger: monitored,
  severity: 'error',
  when: known(c.riskIdentifiedOn, c.riskRemovedOn),
  // After a second identification an old month of removal may be left behind: that the risk is open says another rule.
  must: or(le(c.riskIdentifiedOn, c.riskRemovedOn), and(known(optional(c.riskRemoved)), not(optional(c.riskRemoved)))),
  marks: [c.riskIdentifiedOn, c.riskRemovedOn],
  once: [c.householdCode],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '识别监测时间晚于消除监测时间',
      what: '{riskIdentifiedOn}才识别，{riskRemovedOn}却已消除。',
      why: '先识别后消除，风险已消除的户时间不会倒过来。',
      todo: '请核对认定表和消除表，改正有误的一个。',
    },
    en: {
      title: 'The risk was removed before it was identified',
      what: 'It was identified in {riskIdentifiedOn}, but removed in {riskRemovedOn}.',
      why: 'A risk that is removed was identified before.',
      todo: 'Check both decisions and correct the wrong month.',
    },
  },
});
