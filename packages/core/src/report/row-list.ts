const RUNS = 5;

/**
 * Row numbers in a few words, runs joined; after five runs an ellipsis.
 *
 * @example
 * rowList([2, 3, 4, 9]) //=> '2–4、9'
 */
export function rowList(rows: readonly number[]): string {
  const runs: string[] = [];
  for (let i = 0; i < rows.length; ) {
    let end = i;
    while (end + 1 < rows.length && rows[end + 1] === (rows[end] as number) + 1) end++;
    runs.push(end === i ? String(rows[i]) : `${rows[i]}–${rows[end]}`);
    i = end + 1;
  }
  return runs.length > RUNS ? `${runs.slice(0, RUNS).join('、')}…` : runs.join('、');
}
