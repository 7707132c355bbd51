// One rule, three more readers: a Chinese sentence, SQL over staged tables (DuckDB), a plain Excel formula that works without us.
import { declaredIn, defaultPack, ge, household, ownArithmetic, rule, ruleExcel, ruleProse, ruleSql } from '@taizhang/core';

const declared = declaredIn(defaultPack);
const words = { title: '家庭人口数为零', what: '家庭人口数填{headCount}。', why: '一户至少一人。', todo: '请核对。' };
const hasMembers = rule({
  id: 'household/has-members',
  ledger: household,
  severity: 'error',
  must: ge(household.c.headCount, 1),
  marks: [household.c.headCount],
  basis: [ownArithmetic],
  since: '1',
  words: { 'zh-CN': words, en: words },
});

console.log(ruleProse(hasMembers, { declared }));

// SQL: the outcome of every row (0 passes, 1 fails, 2 does not apply, 3 cannot tell) over columns staged as `stagingSql` says.
const sql = ruleSql(hasMembers, { declared });
console.log(sql.exact ? sql.sql : sql.why);

// Excel: 0 fails, 1 passes, 2 cannot tell. Where the columns stand is yours to say; what the sheet lacks is refused, not guessed.
const at = (column: string) => ({
  declared,
  ref: (field: string) => (field === column ? '$D3' : undefined),
  range: () => undefined,
});
for (const column of ['headCount', 'somethingElse']) {
  const formula = ruleExcel(hasMembers, at(column));
  console.log(formula.exact ? `=${formula.formula}` : formula.why);
}
