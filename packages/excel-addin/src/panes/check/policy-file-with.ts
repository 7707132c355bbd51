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
  const file = text.trim() === '' ? { schemaVersion: 1, values: [] } : (JSON.parse(text) as { values?: unknown });
  if (typeof file !== 'object' || file === null || !Array.isArray(file.values)) throw new SyntaxError('no policy file');
  const others = (file.values as readonly Partial<SaidValue>[]).filter(
    (one) => one.parameter !== said.parameter || one.from !== said.from || (one.region ?? '') !== (said.region ?? ''),
  );
  return JSON.stringify({ ...file, values: [...others, said] }, null, 2);
}
