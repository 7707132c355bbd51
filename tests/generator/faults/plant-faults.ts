import { makeRandom } from '../random';
import type { LedgerId, LedgerRow, TownshipRows } from '../records/ledger-row';
import { LEDGER_IDS } from '../records/ledger-row';
import type { Township } from '../world/world';
import type { Expected, FaultKind, FaultSite, SpoiltCells } from './fault-kind';
import { faultKinds } from './kinds';

export interface PlantOptions {
  readonly seed: number;
  /** Kinds to plant; every one unless given. */
  readonly kinds?: readonly string[];
  /** How many in all; each kind in turn. One of each unless given. */
  readonly count?: number;
}

/** A fault as it was planted; where it stands is known once the rows are laid out. */
export interface PlantedFault {
  readonly kind: string;
  readonly title: string;
  readonly ledger: LedgerId;
  readonly expect: Expected;
  readonly rule?: readonly string[];
  readonly cells: readonly SpoiltCells[];
}

const copyRows = (rows: TownshipRows): TownshipRows =>
  Object.fromEntries(
    LEDGER_IDS.map((id) => [id, rows[id].map((row) => ({ ...row, cells: { ...row.cells } }))]),
  ) as unknown as TownshipRows;

/**
 * Plants errors into a copy of correct rows: each kind in turn, each in a household, village, project or voucher that no other fault
 * has touched. A kind for which no row is left is passed over.
 */
export function plantFaults(
  township: Omit<Township, 'previous'>,
  rows: TownshipRows,
  options: PlantOptions,
): { rows: TownshipRows; faults: PlantedFault[] } {
  const random = makeRandom(options.seed).fork('faults');
  const own = copyRows(rows);
  const chosen = faultKinds.filter(
    (kind) =>
      (kind.era === undefined || kind.era === township.era) && (options.kinds === undefined || options.kinds.includes(kind.kind)),
  );
  const order = random.shuffle(chosen);
  const site = faultSite(township, own, options.seed);
  const faults: PlantedFault[] = [];
  const count = options.count ?? order.length;
  for (let i = 0, misses = 0; faults.length < count && misses < order.length; i++) {
    const { plant, era: _, ...kind } = order[i % order.length] as FaultKind;
    const cells = plant(site);
    if (!cells) {
      misses++;
      continue;
    }
    misses = 0;
    faults.push({ ...kind, cells });
  }
  return { rows: own, faults };
}

function faultSite(township: Omit<Township, 'previous'>, rows: TownshipRows, seed: number): FaultSite {
  const random = makeRandom(seed).fork('places');
  const touched = new Set<string | LedgerRow>();
  const byHousehold = new Map<string, LedgerRow[]>();
  for (const id of LEDGER_IDS) {
    for (const row of rows[id]) {
      const key = `${id} ${row.household}`;
      const list = byHousehold.get(key);
      if (list) list.push(row);
      else byHousehold.set(key, [row]);
    }
  }
  const claim = (row: LedgerRow): boolean => {
    const key = claimOf(row);
    if (touched.has(key)) return false;
    touched.add(key);
    return true;
  };
  // A figure of a village is compared with all its persons: one of whom the number cannot be read makes it undecided, rightly. So half of
  // the villages is kept for faults of villages, where there are enough.
  const kept = township.villages.length < 4 ? 0 : Math.floor(township.villages.length / 2);
  const isFree = (row: LedgerRow): boolean => {
    if (kept === 0 || row.ledger === 'project' || row.ledger === 'payment') return true;
    return (row.ledger === 'village') === row.villageIndex < kept;
  };
  return {
    township,
    rows,
    random,
    household: (ledger, code) => byHousehold.get(`${ledger} ${code}`) ?? [],
    choose: (ledger, where) => {
      const list = rows[ledger];
      const start = list.length === 0 ? 0 : random.int(0, list.length - 1);
      for (let i = 0; i < list.length; i++) {
        const row = list[(start + i) % list.length] as LedgerRow;
        if (isFree(row) && !touched.has(claimOf(row)) && (where === undefined || where(row))) {
          claim(row);
          return row;
        }
      }
      return null;
    },
  };
}

/** What a fault takes for itself: the household, else the project with its vouchers, else the row. */
function claimOf(row: LedgerRow): string | LedgerRow {
  if (row.household !== '') return row.household;
  if (row.ledger === 'project' || row.ledger === 'payment') return `project ${row.cells.项目名称}`;
  return row;
}
