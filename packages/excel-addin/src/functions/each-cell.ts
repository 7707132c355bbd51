/// <reference types="custom-functions-runtime" />

/** What a function says of one cell: a value, or a sentence why there is none. */
export type Said = string | number | { readonly why: string };

/**
 * Says of every cell of a range. A blank cell stays blank. A cell without an answer becomes an error with its sentence: for one cell
 * thrown, so that Excel shows the sentence; within a range in its place, so that the other answers stand.
 */
export function eachCell(cells: readonly (readonly unknown[])[], say: (cell: string | number, row: number) => Said): unknown[][] {
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  return cells.map((line, row) =>
    line.map((cell) => {
      if (cell === '' || cell === null || cell === undefined) return '';
      const said = typeof cell === 'string' || typeof cell === 'number' ? say(cell, row) : { why: NOT_TEXT };
      if (typeof said !== 'object') return said;
      const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, said.why);
      if (isOne) throw error;
      return error;
    }),
  );
}

const NOT_TEXT = '这个单元格不是文字，也不是数字。';
