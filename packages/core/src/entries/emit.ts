// Entry of '@taizhang/core/emit': the other readers of declarations. SQL, Excel formulas, Chinese sentences.
export { excelOf, ruleExcel } from '../emit/excel';
export { type ExcelContext, type ExcelText, excelRange } from '../emit/excel-context';
export type { NotAvailable } from '../emit/not-available';
export { type ProseContext, proseOf, ruleProse } from '../emit/prose';
export { RuleOutcome, ruleSql, type SqlContext, type SqlText, sqlOf, stagedName, stagingSql } from '../emit/sql';
export { type Declared, declaredIn } from '../engine/declared';
