/** A value that the office said, as its policy file keeps it. */
export interface SaidValue {
  readonly parameter: string;
  readonly value: number;
  readonly region?: string;
  readonly from: string;
  readonly source: string;
}

/**
 * The office's policy file with one more value; one of the same parameter, region and day is replaced. A text that is no policy file
 * throws `SyntaxError`: nothing of the office's is overwritten.
 *
 * @example
 * JSON.parse(policyFileWith('', { parameter: 'monitoring-line', value: 8000, from: '2024-01-01', source: '县文' })).values.length //=> 1
 */
export function policyFileWith(text: string, said: SaidValue): string {
  const { file, others } = without(text, said);
  return JSON.stringify({ ...file, values: [...others, said] }, null, 2);
}

/**
 * The office's policy file without one value; '' where none would remain. A text that is no policy file throws `SyntaxError`.
 *
 * @example
 * const said = { parameter: 'monitoring-line', value: 8000, from: '2024-01-01', source: '县文' };
 * policyFileWithout(policyFileWith('', said), said) //=> ''
 */
export function policyFileWithout(text: string, said: PolicyPoint): string {
  const { file, others } = without(text, said);
  return others.length === 0 ? '' : JSON.stringify({ ...file, values: others }, null, 2);
}

/** Which value of a policy file is meant: there is one a parameter, region and day. */
export type PolicyPoint = Pick<SaidValue, 'parameter' | 'from' | 'region'>;

function without(text: string, { parameter, from, region = '' }: PolicyPoint): { file: object; others: readonly unknown[] } {
  const file =
    text.trim() === '' ? { schemaVersion: 1, values: [] } : (JSON.parse(text) as { values?: unknown; region?: string });
  if (typeof file !== 'object' || file === null || !Array.isArray(file.values)) throw new SyntaxError('no policy file');
  const own = 'region' in file ? (file.region ?? '') : '';
  const others = (file.values as readonly Partial<SaidValue>[]).filter(
    (one) => one.parameter !== parameter || one.from !== from || (one.region ?? own) !== (region === '' ? own : region),
  );
  return { file, others };
}
