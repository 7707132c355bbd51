import { Unreadable } from './kind';

// One shared constant for each way in which a cell cannot be read: reading allocates nothing, and the code is data.

/** `#N/A`, `#REF!` and the like. */
export const cellError = new Unreadable('cell-error');
export const notANumber = new Unreadable('not-a-number');
/** 约5000, ≥95, 5000左右: a bound or an estimate, not the number. */
export const notExact = new Unreadable('not-exact');
/** A percent sign where a share makes no sense. */
export const percentInCell = new Unreadable('percent-in-cell');
/** The cell says another unit than its column. */
export const unitConflict = new Unreadable('unit-in-cell-conflict');
/** Part of a household, of a person. */
export const notWhole = new Unreadable('not-whole');
export const negativeCount = new Unreadable('negative-count');
/** 0.95 under a header that says %, or 95 where shares are written 0.95. */
export const ratioScaleUnclear = new Unreadable('ratio-scale-unclear');
/** More than fifteen digits stored as a number, or scientific notation: the digits are lost. */
export const damagedNumber = new Unreadable('damaged-number');
/** Digits hidden by `*`. */
export const maskedNumber = new Unreadable('masked-number');
/** Two or more values where one is expected. */
export const severalValues = new Unreadable('several-values');
export const notAnId = new Unreadable('not-an-id');
export const notACode = new Unreadable('not-a-code');
export const notAPhone = new Unreadable('not-a-phone');
export const notACard = new Unreadable('not-a-card');
export const notAName = new Unreadable('not-a-name');
/** The word 无 in a text column: `readCell` takes it for blank. */
export const saysNothing = new Unreadable('says-nothing');
export const notADate = new Unreadable('not-a-date');
/** 30 February, month 13. */
export const noSuchDate = new Unreadable('no-such-date');
export const twoDigitYear = new Unreadable('two-digit-year');
/** 01/02/2020: day and month cannot be told apart; 2019.1 as a number: January, or October that lost its zero. */
export const ambiguousDate = new Unreadable('ambiguous-date');
/** A year where a month or a day is needed. */
export const yearOnly = new Unreadable('year-only');
/** A month where a day is needed. */
export const monthOnly = new Unreadable('month-only');
/** 4月29日. */
export const noYear = new Unreadable('no-year');
export const notAYear = new Unreadable('not-a-year');
export const notYesOrNo = new Unreadable('not-yes-or-no');
export const notInList = new Unreadable('not-in-list');

/** Every problem that a kind can answer, for the wording of messages. */
export const cellProblems: readonly Unreadable[] = [
  cellError,
  notANumber,
  notExact,
  percentInCell,
  unitConflict,
  notWhole,
  negativeCount,
  ratioScaleUnclear,
  damagedNumber,
  maskedNumber,
  severalValues,
  notAnId,
  notACode,
  notAPhone,
  notACard,
  notAName,
  saysNothing,
  notADate,
  noSuchDate,
  twoDigitYear,
  ambiguousDate,
  yearOnly,
  monthOnly,
  noYear,
  notAYear,
  notYesOrNo,
  notInList,
];
