// One rule, three more readers: a Chinese sentence, SQL over staged tables (DuckDB), a plain Excel formula that works without us.
import {
  declaredIn,
  defaultPack,
  ge,
  household,
  known,
  ownArithmetic,
  rule,
  ruleExcel,
  ruleProse,
  ruleSql,
  stagingSql,
} from '@taizhang/core';

const declared = declaredIn(defaultPack);
const { c } = household;
const zh = { title: '家庭人口数为零', what: '家庭人口数填{headCount}。', why: '一户至少一人。', todo: '请核对。' };
const en = { title: 'No members', what: 'Head count is {headCount}.', why: 'A household has a member.', todo: 'Check it.' };

const hasMembers = rule({
  id: 'household/has-members',
  ledger: household,
  severity: 'error',
  when: known(c.headCount),
  must: ge(c.headCount, 1),
  marks: [c.headCount],
  basis: [ownArithmetic],
  since: '1',
  words: { 'zh-CN': zh, en },
});

console.log(ruleProse(hasMembers, { declared }));

// SQL: the outcome of every row (0 passes, 1 fails, 2 does not apply, 3 cannot tell) over columns staged as `stagingSql` says.
const sql = ruleSql(hasMembers, { declared });
console.log(sql.exact ? sql.sql : sql.why);
console.log(`${stagingSql(household).slice(0, 74)} …`);

// Excel: the same numbers in one cell. Where the columns stand is yours to say; a column that the sheet lacks is refused, not guessed.
const at = (column: string) => ({
  declared,
  ref: (field: string) => (field === column ? '$D3' : undefined),
  range: () => undefined,
});
for (const column of ['headCount', 'somethingElse']) {
  const formula = ruleExcel(hasMembers, at(column));
  console.log(formula.exact ? `=${formula.formula}` : formula.why);
}
