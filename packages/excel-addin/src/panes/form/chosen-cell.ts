import type { FormCell, ProposedCell } from '@taizhang/core/form';

/** What the clerk decided about the cells of a form, by `row:column`. */
export interface FormDesk {
  /** Index of the alternative; -1 or missing for what was proposed. */
  readonly chosen: Map<string, number>;
  readonly confirmed: Set<string>;
}

export function cellKey(cell: Pick<FormCell, 'row' | 'column'>): string {
  return `${cell.row}:${cell.column}`;
}

/** The cell as it is to be filled: as proposed, or by the reading that was chosen. */
export function chosenCell(cell: ProposedCell, desk: FormDesk): FormCell {
  const of = cell.alternatives[desk.chosen.get(cellKey(cell)) ?? -1]?.cell ?? cell;
  return {
    row: cell.row,
    column: cell.column,
    of: of.of,
    ...(of.group === undefined ? {} : { group: of.group }),
    ...(of.unit === undefined ? {} : { unit: of.unit }),
  };
}
