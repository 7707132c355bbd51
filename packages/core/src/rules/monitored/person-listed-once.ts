import { ownArithmetic } from '../../basis/own-arithmetic';
import { countOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/person-listed-once',
  ledger: monitored,
  severity: 'error',
  when: known(c.idNumber),
  must: eq(countOver(c.idNumber), 1),
  marks: [c.idNumber, c.householdCode],
  makesDoubtful: true,
  once: [c.idNumber],
  show: { times: { of: countOver(c.idNumber), as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一证件号码出现多次',
      what: '证件号码{idNumber}在表中出现{times}次。',
      why: '一份名单里一个人只能有一行，重复会多算人数。',
      todo: '请查明是重复录入、拆户未清，还是号码填错，只留正确的一行。',
    },
    en: {
      title: 'The same identity number is listed more than once',
      what: 'The identity number {idNumber} stands in the sheet {times} times.',
      why: 'One list has one row a person; repeats count people twice.',
      todo: 'Find out whether it was entered twice, left behind by a split of the household, or mistyped, and keep the right row.',
    },
  },
});
