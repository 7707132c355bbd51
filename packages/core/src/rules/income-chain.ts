import { add, and, eq, gt, known, not, optional, or, quotient, sub } from '../expr/build';
import type { ColumnExpr, Expr, Num, Truth } from '../expr/typed';
import { household } from '../ledgers/household';

/*
 * The income chain of a household: five links, each a total and what it follows from.
 *
 *   transfer = its six parts      property = its two parts
 *   gross = wages + business + property + transfer
 *   net = gross − cost            per head = net ÷ heads
 *
 * Four cells stand in two links each: transfer, property, gross and net. When one of them alone is wrong, both its links break, and
 * both ask for the same value. Then that cell is the cause and a rule of its own names it with the value; the rules of the two links
 * stay silent. Any other wrong cell breaks one link only, and the rule of that link says so. So one wrong cell gives one finding.
 *
 * Columns that a sheet lacks are read as blank here: a link that is not written out breaks nothing and proves nothing.
 */

const c = household.c;
const heads = optional(c.headCount);
const wages = optional(c.wageIncome);
const business = optional(c.businessIncome);
const property = optional(c.propertyIncome);
const transfer = optional(c.transferIncome);
const cost = optional(c.businessCost);
const gross = optional(c.grossIncome);
const net = optional(c.netIncome);
const perHead = optional(c.incomePerHead);

/** The parts of transfer income. */
export const transferParts = [
  optional(c.familyPlanningGrant),
  optional(c.minimumLivingAllowance),
  optional(c.extremePovertySupport),
  optional(c.pension),
  optional(c.ecologicalCompensation),
  optional(c.otherTransfer),
];
/** The parts of property income. */
export const propertyParts = [optional(c.assetDividend), optional(c.otherProperty)];

/** One link: the total, the value that it must have, and whether the row writes it out. */
export interface ChainLink {
  readonly total: ColumnExpr<Num>;
  readonly value: Expr<Num>;
  readonly isWritten: Expr<Truth>;
  readonly holds: Expr<Truth>;
  readonly isBroken: Expr<Truth>;
}

/** Sheets show whole yuan or two decimals: each number of a link may be rounded by half a yuan. */
function chainLink(total: ColumnExpr<Num>, value: Expr<Num>, isWritten: Expr<Truth>, numbers: number): ChainLink {
  const holds = eq(total, value, { within: 50 * numbers });
  return { total, value, isWritten, holds, isBroken: and(isWritten, not(holds)) };
}
const anyKnown = (columns: readonly ColumnExpr<Num>[]): Expr<Truth> => or(...columns.map((column) => known(column)));

export const transferLink = chainLink(transfer, add(...transferParts), and(known(transfer), anyKnown(transferParts)), 7);
export const propertyLink = chainLink(property, add(...propertyParts), and(known(property), anyKnown(propertyParts)), 3);
export const grossLink = chainLink(
  gross,
  add(wages, business, property, transfer),
  and(known(gross), anyKnown([wages, business, property, transfer])),
  5,
);
export const netLink = chainLink(net, sub(gross, cost), known(net, gross), 3);
export const perHeadLink = chainLink(perHead, quotient(net, heads), and(known(perHead, net, heads), gt(heads, 0)), 1);

/** Net income from the four sources, where nothing says gross income and every part is filled in. */
const sourcesLink = chainLink(
  net,
  sub(add(wages, business, property, transfer), cost),
  and(known(net, wages, business, property, transfer, cost), not(known(gross))),
  6,
);

/** A cell of two links, and whether it alone is wrong: both links break, and without it they agree. */
export interface Joint {
  readonly above: ChainLink;
  readonly below: ChainLink;
  /** What the link above and the link below both ask for. */
  readonly agree: Expr<Truth>;
  readonly isCulprit: Expr<Truth>;
}

function joint(above: ChainLink, below: ChainLink, agree: Expr<Truth>): Joint {
  return { above, below, agree, isCulprit: and(above.isBroken, below.isBroken, agree) };
}

export const transferJoint = joint(
  transferLink,
  grossLink,
  eq(transferLink.value, sub(gross, add(wages, business, property)), { within: 550 }),
);
export const propertyJoint = joint(
  propertyLink,
  grossLink,
  eq(propertyLink.value, sub(gross, add(wages, business, transfer)), { within: 350 }),
);
export const grossJoint = joint(grossLink, netLink, eq(grossLink.value, add(net, cost), { within: 350 }));
export const netJoint = joint(netLink, perHeadLink, eq(perHead, quotient(netLink.value, heads), { within: 150 }));
/** Net income of a sheet without gross income; `household/net-income-follows-from-sources` says it. */
export const netOfSourcesJoint = joint(
  sourcesLink,
  perHeadLink,
  eq(perHead, quotient(sourcesLink.value, heads), { within: 300 }),
);

/** Unknown, so that no value is proposed where the condition does not hold. */
export const noValue: Expr<Num> = quotient(0, 0);
