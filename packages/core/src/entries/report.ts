// Entry of '@taizhang/core/report': findings, figures and ledgers as sheets ready to be written by a file or a spreadsheet program.
export type {
  CellInput,
  CellLook,
  CellSpec,
  ChartSpec,
  LinkSpec,
  MarkSeverity,
  NoteSpec,
  SheetColumn,
  SheetSpec,
  ValidationRule,
  ValidationSpec,
  WorkbookSpec,
} from '../table/sheet-spec';
export { type ReadGridsOptions, readGrids } from '../report/read-grids';
export type { Reading } from '../report/reading';
export { type Lang, type Tell, teller } from '../text/lang';
export { type CheckReport, checkReport } from '../report/check-report';
export { byRule, type RuleGroup } from '../report/by-rule';
export { type FindingRow, findingRows, whoText } from '../report/finding-row';
export {
  type ColumnReport,
  fieldTitle,
  ledgerTitle,
  refusedSentence,
  type SheetReport,
  sheetReport,
  skippedWhy,
  unboundWhy,
} from '../report/sheet-report';
export { type MissingValue, type NotChecked, notChecked, parameterTitle, ruleHeadline } from '../report/not-checked';
export { type Era, eraOf, existsIn } from '../report/era';
export { dataDates, datesText } from '../report/data-dates';
export { type Hints, neutralHints } from '../report/hints';
export { policySnippet } from '../report/policy-snippet';
export { shownValue } from '../report/shown-value';
export { rowList } from '../report/row-list';

// — figures —
export {
  type FigureRow,
  type FiguresReport,
  figuresReport,
  type PolicyRow,
  rangeText,
  whyNotComputed,
} from '../report/figures-report';
export { type FigureFormula, type FigureFormulas, figureFormulas, type FormulaDoubt } from '../report/formula/figure-formula';
export { whyNoFormula } from '../report/formula/why-no-formula';
export { type GroupingChoice, groupingChoices } from '../report/grouping-choices';
export { THEMES, themeTitle } from '../report/theme-title';
export { figureFormat, figureText, printedFigure, printedPart } from '../report/printed-figure';
export { type RowsBehind, rowsBehind, runsText } from '../report/rows-behind';

// — as sheets —
export { type FindingsBookOptions, findingsBook, type LinkTarget } from '../report/book/findings-book';
export { type ChartedSheet, dashboardSheet, usualIndicators } from '../report/book/dashboard-sheet';
export { figureCharts } from '../report/book/figure-charts';
export { FORMULA_SHEET, type FormulaSheet, formulaSheet } from '../report/book/formula-sheet';
export { figuresBook } from '../report/book/figures-book';
export { noteOf, templateBook, templateColumns } from '../report/book/template-book';
export { type FindingState, rectificationSheet } from '../report/book/rectification-sheet';
export { templateSheets } from '../report/book/template-sheets';
export { readingSheet } from '../report/book/reading-sheet';
export { exampleOf } from '../report/book/example-value';

// — what may leave the workbook —
export { hideName } from '../report/privacy/hide-name';
export { hideNumbers, looksPersonal } from '../report/privacy/hide-numbers';
export { findingHider, type Privacy } from '../report/privacy/private-finding';

// — words —
export { SEVERITIES, SEVERITY_SIGN, severityWord } from '../report/severity';
export { cutTo, padTo, textWidth } from '../report/text-width';
export { reconciliationSheet, type ReconciliationBookOptions } from '../report/book/reconciliation-book';
