import { ownContradiction } from '../../basis/own-contradiction';
import { unsafeHouseGrade } from '../../codes/unsafe-house-grade';
import { eq, is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/unsafe-house-fits-grade',
  ledger: household,
  severity: 'suspect',
  when: is(unsafeHouseGrade, c.unsafeHouseGrade, 'A级', 'B级', 'C级', 'D级'),
  must: eq(c.hasUnsafeHouse, is(unsafeHouseGrade, c.unsafeHouseGrade, 'C级', 'D级')),
  marks: [c.hasUnsafeHouse, c.unsafeHouseGrade],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '是否危房户与危房级别不符',
      what: '户编号{householdCode}的是否危房户填{hasUnsafeHouse}，危房级别填{unsafeHouseGrade}。',
      why: 'A、B级是安全住房，C、D级是危房，两处必有一处没有更新。',
      todo: '请对照鉴定结果核实；已改造的把级别更新为改造后的。',
    },
    en: {
      title: 'Unsafe house and its grade disagree',
      what: 'Household {householdCode}: unsafe house {hasUnsafeHouse}, grade {unsafeHouseGrade}.',
      why: 'Houses of grade A and B are safe, of C and D unsafe; one of the two is out of date.',
      todo: 'Compare with the survey; after a renovation enter the new grade.',
    },
  },
});
