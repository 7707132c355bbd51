import type { Ledger } from '../ledgers/ledger';
import { CellStatus, type Column, type Table } from '../table/table';

/** Codes of a system are long; up to this length a code may be a number within a village. */
const LONGEST = 4;
/** So many codes at least, and half of them in several villages, say that the villages number their households each for itself. */
const FEWEST = 3;

/** A table with its column of household codes, and the place by which they may be told apart. */
interface Coded {
  readonly table: Table;
  readonly codes: Column;
  /** The village of a row, its tab where the sheet has no column of villages, '' where nobody knows. */
  readonly place: (row: number) => string;
  readonly hasVillages: boolean;
}

/**
 * Puts the village before household codes that are only numbers within a village (1, 2, 3 … on each village's sheet, 甲村-1), so that
 * households of two villages are not taken for one. Nothing changes where codes are those of a system, or are not repeated between
 * villages. Where the village of a row is not known, its code is `doubtful`.
 */
export function tellLocalCodesApart(tables: Map<string, Table>, ledgers: readonly Ledger[]): void {
  const coded = ledgers.flatMap((ledger) => codedTable(tables.get(ledger.id), ledger) ?? []);
  const local = coded.filter(isLocal);
  if (local.length === 0) return;
  const places = new Set(local.flatMap((one) => Array.from(one.codes.status, (_, row) => one.place(row))));
  for (const one of coded) tables.set(one.table.ledger, withPlaces(one, places));
}

function codedTable(table: Table | undefined, ledger: Ledger): Coded | null {
  const codes = ledger.household === undefined ? undefined : table?.columns.get(ledger.household);
  if (!table || !codes || codes.texts === null) return null;
  const { origins, originOf } = table.places;
  const villages = table.columns.get('village');
  const place = (row: number) => {
    if (!villages) return origins[originOf[row] as number]?.sheet ?? '';
    return villages.status[row] === CellStatus.ok ? (villages.texts?.[row] ?? '') : '';
  };
  return { table, codes, place, hasVillages: villages !== undefined };
}

function isShort({ codes }: Coded, row: number): boolean {
  return codes.status[row] === CellStatus.ok && (codes.texts?.[row] ?? '').length <= LONGEST;
}

function isLocal(one: Coded): boolean {
  const placeOf = new Map<string, string>();
  const repeated = new Set<string>();
  for (let row = 0; row < one.table.length; row++) {
    if (!isShort(one, row)) continue;
    const code = one.codes.texts?.[row] as string;
    const place = one.place(row);
    if (place === '') continue;
    const first = placeOf.get(code);
    if (first === undefined) placeOf.set(code, place);
    else if (first !== place) repeated.add(code);
  }
  return placeOf.size >= FEWEST && repeated.size * 2 >= placeOf.size;
}

function withPlaces(one: Coded, places: ReadonlySet<string>): Table {
  const { table, codes } = one;
  const status = Uint8Array.from(codes.status);
  const texts = [...(codes.texts as readonly string[])];
  for (let row = 0; row < table.length; row++) {
    if (!isShort(one, row)) continue;
    const place = one.place(row);
    if (place !== '' && (one.hasVillages || places.has(place))) texts[row] = `${place}-${texts[row]}`;
    else status[row] = CellStatus.doubtful;
  }
  return { ...table, columns: new Map([...table.columns, [codes.field, { ...codes, status, texts }]]) };
}
