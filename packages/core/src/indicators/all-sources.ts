import { add, optional } from '../expr/build';
import type { Expr, Num } from '../expr/typed';
import { project } from '../ledgers/project';

const { c } = project;

/** Money of a project from every source; a blank source, and one that the sheet has no column for, is nought. */
export const allSources: Expr<Num> = add(
  optional(c.centralFunds),
  optional(c.provincialFunds),
  optional(c.prefectureFunds),
  optional(c.countyFunds),
  optional(c.pooledFunds),
  optional(c.lineFunds),
  optional(c.partnerFunds),
  optional(c.donatedFunds),
  optional(c.ownFunds),
  optional(c.otherFunds),
);
