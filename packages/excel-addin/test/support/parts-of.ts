import { budgetOf } from '../../../files/src/limits';
import { openArchive, readEntry } from '../../../files/src/zip/archive';

/** The parts of a package as text, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const budget = budgetOf();
  const archive = openArchive(bytes, budget);
  const text = new TextDecoder('latin1');
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, text.decode(readEntry(archive, entry, budget, undefined))]),
  );
}

/** Names of the parts that differ between two packages, those that only one has among them. */
export function differingParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [one, other] = [partsOf(a), partsOf(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]);
}
