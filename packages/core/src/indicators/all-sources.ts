import { add } from '../expr/build';
import type { Expr, Num } from '../expr/typed';
import { project } from '../ledgers/project';

const { c } = project;

/** Money of a project from every source; a blank source is nought. */
export const allSources: Expr<Num> = add(
  c.centralFunds,
  c.provincialFunds,
  c.prefectureFunds,
  c.countyFunds,
  c.pooledFunds,
  c.lineFunds,
  c.partnerFunds,
  c.donatedFunds,
  c.ownFunds,
  c.otherFunds,
);
