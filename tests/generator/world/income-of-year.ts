import { makeRandom } from '../random';
import type { HouseholdLife, Income, Person } from './world';

const YUAN = 100;

/** The sums of the income chain from its parts, in 分. */
export function incomeOf(parts: Omit<Income, 'property' | 'transfer' | 'total' | 'net' | 'netPerHead'>, heads: number): Income {
  const property = parts.assetDividends + parts.otherProperty;
  const transfer =
    parts.familyPlanning + parts.minimumLiving + parts.extremePoverty + parts.pension + parts.ecology + parts.otherTransfer;
  const total = parts.wages + parts.business + property + transfer;
  const net = total - parts.businessExpense;
  return { ...parts, property, transfer, total, net, netPerHead: perHead(net, heads) };
}

/** Half away from zero, on whole 分: 1.005 元 is 1.01. */
export function perHead(net: number, heads: number): number {
  const size = Math.floor((2 * Math.abs(net) + heads) / (2 * heads));
  return net < 0 ? -size : size;
}

/** What one person of the household must have at the least, in 分, so that nothing in the ledger looks like need. */
export type IncomeBand = { readonly from: number; readonly to: number };

/**
 * Income of a household in a year: wages are the months and wages of its members, pensions its old, allowances its 低保 and 特困
 * members; farming and shares fill the band of income per head that the household belongs to.
 */
export function incomeOfYear(household: HouseholdLife, members: readonly Person[], year: number, band: IncomeBand): Income {
  const random = makeRandom(household.seed).fork(`income ${year}`);
  const heads = members.length;
  const wages = members.reduce((sum, person) => sum + (person.work?.wages ?? 0), 0);
  const pensioners = members.filter((person) => person.age >= 60 && person.hasResidentPension).length;
  const allowances = {
    familyPlanning: random.chance(0.05) ? 960 * YUAN : 0,
    minimumLiving: members.filter((person) => person.hasMinimumLiving).length * random.int(180, 380) * 12 * YUAN,
    extremePoverty: members.filter((person) => person.hasExtremePovertySupport).length * 936 * 12 * YUAN,
    pension: pensioners * random.int(118, 142) * 12 * YUAN,
    ecology: household.land.reforested > 0 ? Math.round(household.land.reforested * 100) * 125 : 0,
  };
  const received = wages + Object.values(allowances).reduce((sum, value) => sum + value, 0);
  const wanted = random.int(Math.ceil(band.from / YUAN), Math.floor(band.to / YUAN)) * YUAN * heads;
  const missing = Math.max(0, wanted - received);
  const dividends = random.chance(0.5) ? random.int(300, 900) * YUAN : 0;
  const farmed = household.business > 0 || missing > dividends;
  const businessNet = farmed ? Math.max(household.business, Math.ceil((missing - dividends) / YUAN) * YUAN) : 0;
  const businessExpense = farmed ? Math.ceil((businessNet * 0.4) / YUAN) * YUAN : 0;
  return incomeOf(
    {
      wages,
      business: businessNet + businessExpense,
      businessExpense,
      assetDividends: dividends,
      otherProperty: random.chance(0.15) ? random.int(200, 1500) * YUAN : 0,
      ...allowances,
      otherTransfer: random.chance(0.6) ? random.int(20, 180) * 10 * YUAN + random.int(0, 99) : 0,
    },
    heads,
  );
}
