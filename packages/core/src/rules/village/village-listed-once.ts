import { ownArithmetic } from '../../basis/own-arithmetic';
import { countOver, distinctOver, eq, known, optional, or } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const rows = countOver([c.township, c.village]);

export default rule({
  id: 'village/village-listed-once',
  ledger: village,
  severity: 'error',
  when: known(c.township, c.village),
  // Sheets of several years, or of several counties with townships of one name, list a village more than once.
  must: or(
    eq(rows, 1),
    eq(distinctOver([c.township, c.village], optional(c.year), known(optional(c.year))), rows),
    eq(distinctOver([c.township, c.village], optional(c.county), known(optional(c.county))), rows),
  ),
  marks: [c.village, c.township],
  once: [c.township, c.village],
  show: { times: { of: rows, as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一个村列了两行',
      what: '{township}{village}在表中出现{times}次。',
      why: '一个行政村同一年度一行，重复会多算户数人数。',
      todo: '请核对是否重复录入，或把自然村写成了行政村，只留正确的一行。',
    },
    en: {
      title: 'The same village is listed twice',
      what: '{village} of {township} stands in the sheet {times} times.',
      why: 'A village has one row a year; repeats count its people twice.',
      todo: 'See whether it was entered twice or a hamlet was written as a village, and keep the right row.',
    },
  },
});
