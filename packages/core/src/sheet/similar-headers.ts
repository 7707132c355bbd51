import type { HeaderIndex } from './header-index';

const LONGEST = 40;

/** Share of the letter pairs that two texts have in common (0–1). */
export function pairLikeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      pairs.set(pair, left - 1);
      common++;
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}

/** Whether one letter was mistyped, or two neighbours changed places, in a text of four letters and more: 健康壮况, 证件码号. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const at: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) at.push(i);
  const [first, second] = at;
  if (first === undefined) return false;
  return at.length === 1 || (at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]);
}

/** Fields whose headers look like this one, best first, at most four; likeness is only ever a question. */
export function similarFields(index: HeaderIndex, key: string): readonly { readonly field: string; readonly score: number }[] {
  if (key.length < 2 || key.length > LONGEST) return [];
  const best = new Map<string, number>();
  for (const [spelling, entries] of index.byKey) {
    if (spelling.length < 2 || spelling.length > LONGEST) continue;
    let score = pairLikeness(key, spelling);
    const contains = key.includes(spelling) || spelling.includes(key);
    if (contains && Math.min(key.length, spelling.length) >= 3)
      score = Math.max(score, 0.5 + 0.4 * (Math.min(key.length, spelling.length) / Math.max(key.length, spelling.length)));
    if (isMistyped(key, spelling)) score = Math.max(score, 0.75);
    if (score < 0.6) continue;
    for (const entry of entries) best.set(entry.field, Math.max(best.get(entry.field) ?? 0, score));
  }
  return [...best]
    .map(([field, score]) => ({ field, score: Math.round(score * 70) / 100 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 4);
}
