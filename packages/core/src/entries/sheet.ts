// Entry of '@taizhang/core/sheet': from a grid, as a file or a spreadsheet program gives it, to the typed columns of ledgers.
export { type CellForm, cellForm } from '../sheet/cell-form';
export { type Corrections, type HeaderCorrection, rememberCorrection } from '../sheet/corrections';
export { isDateFormat } from '../sheet/date-cells';
export { type ReadOptions, type ReadStep, readTables, readTablesSteps } from '../sheet/read-tables';
export { type RecognizeOptions, recognize } from '../sheet/recognize';
export { signatureOf } from '../sheet/signature-of';
export { cellAddress, columnLetters, columnNumber } from '../table/address';
export { type CellError, formulaKey, type Grid, type GridRange, gridFromRows, type Scalar } from '../table/grid';
export type { Place } from '../table/place';
export type { Binding, BindingConfidence, BindingDoubt, Sheet, SkippedRow, UnboundColumn } from '../table/sheet';
export { type CellProblem, CellStatus, type Column, type Dataset, type Origin, type RowPlaces, type Table } from '../table/table';
