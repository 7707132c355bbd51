export type Delimiter = ',' | ';' | '\t' | '|';

const CANDIDATES: readonly Delimiter[] = [',', '\t', ';', '|'];
const SAMPLE = 65_536;
const QUOTE = 34;

/** Counts of a delimiter on each line of the sample, outside quotes. */
function countsByLine(bytes: Uint8Array, code: number): number[] {
  const counts: number[] = [];
  const length = Math.min(bytes.length, SAMPLE);
  let count = 0;
  let quoted = false;
  let any = false;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && byte === code) count++;
    else if (!quoted && (byte === 10 || byte === 13)) {
      if (any) counts.push(count);
      count = 0;
      any = false;
      continue;
    }
    any = true;
  }
  if (any && (length === bytes.length || counts.length === 0)) counts.push(count);
  return counts;
}

/** A delimiter counts for the lines that agree with the commonest number of fields; title lines without any do no harm. */
function score(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of lines) best = Math.max(best, (times / counts.length) * (1 + Math.min(count, 50) / 100));
  return best;
}

/** The delimiter of a text table by its content; a comma where nothing tells. */
export function findDelimiter(bytes: Uint8Array): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const candidate of CANDIDATES) {
    const points = score(countsByLine(bytes, candidate.charCodeAt(0)));
    if (points > most + 1e-9) {
      most = points;
      best = candidate;
    }
  }
  return best;
}
