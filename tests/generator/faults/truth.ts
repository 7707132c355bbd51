import type { RenderedSheet } from '../layouts/sheet-plan';
import { placeOfCell } from '../layouts/to-grid';
import type { LedgerId } from '../records/ledger-row';
import type { Expected } from './fault-kind';
import type { PlantedFault } from './plant-faults';

/** One planted error as the answer sheet names it: where it stands in the workbook and what must find it. */
export interface TruthEntry {
  readonly kind: string;
  readonly title: string;
  readonly ledger: LedgerId;
  readonly sheet: string;
  /** As Excel shows it. */
  readonly row: number;
  readonly columns: readonly string[];
  /** Every place of the same fault, the first included: both of a duplicate, all rows of a household, the other ledger of a contradiction. */
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
  readonly expect: Expected;
  readonly rule?: readonly string[];
}

/** The answer sheet of a faulty workbook. Faults in cells that the layout does not show are left out. */
export function truthOf(faults: readonly PlantedFault[], sheets: readonly RenderedSheet[]): TruthEntry[] {
  return faults.flatMap((fault): TruthEntry[] => {
    const places = fault.cells.flatMap(({ row, titles }) => {
      const at = titles.flatMap((title) => placeOfCell(sheets, row, title) ?? []);
      return at.length === titles.length && at[0]
        ? [{ sheet: at[0].sheet, row: at[0].row, columns: at.map((place) => place.column) }]
        : [];
    });
    const [first] = places;
    if (!first || places.length < fault.cells.length) return [];
    const { cells: _, ...named } = fault;
    return [
      {
        ...named,
        ...first,
        places: places
          .filter((place, i) => places.findIndex((other) => other.sheet === place.sheet && other.row === place.row) === i)
          .map(({ sheet, row }) => ({ sheet, row })),
      },
    ];
  });
}
