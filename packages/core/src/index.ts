export { cellAddress, columnLetters, columnNumber } from './table/address';
export { type CellError, formulaKey, type Grid, type GridRange, gridFromRows, type Scalar } from './table/grid';
