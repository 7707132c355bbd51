import { unverifiedPractice } from '../../basis/unverified-practice';
import { ge, known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/member-identified-with-household',
  ledger: roster,
  severity: 'suspect',
  when: known(c.memberIdentifiedOn, c.identifiedOn),
  must: ge(c.memberIdentifiedOn, c.identifiedOn),
  marks: [c.memberIdentifiedOn, c.identifiedOn],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人员识别时间早于户的首次识别时间',
      what: '{memberName}的人员识别时间填{memberIdentifiedOn}，本户首次识别时间填{identifiedOn}。',
      why: '成员随户识别或以后增加，一般不会早于本户；从别户转入的除外。',
      todo: '请核对两个时间；从别户转入的，可核实属实。',
    },
    en: {
      title: 'A member identified before the household',
      what: '{memberName} was identified in {memberIdentifiedOn}, the household in {identifiedOn}.',
      why: 'Members are identified with the household or later, unless they came from another.',
      todo: 'Check both months; confirm it for a member from another household.',
    },
  },
});
