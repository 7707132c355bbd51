import type { Snapshot } from './snapshot';

/** One thing that is not as it was: `户信息!B3`, `户信息 conditionalFormats`, `names`, `sheet 核查结果`. */
export interface Change {
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changes(
  prefix: (key: string) => string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !same(before[key], after[key]))
    .map((key) => ({ at: prefix(key), before: before[key], after: after[key] }));
}

/** What changed from one snapshot to another; empty when nothing did. What is selected and active is left out. */
export function diffSnapshots(before: Snapshot, after: Snapshot): Change[] {
  const out: Change[] = [];
  const sheets = (of: Snapshot) => new Map(of.sheets.map((sheet) => [sheet.name, sheet]));
  const [old, now] = [sheets(before), sheets(after)];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(name), now.get(name)];
    if (!a || !b) out.push({ at: `sheet ${name}`, before: a && 'there', after: b && 'there' });
    else {
      out.push(...changes((cell) => `${name}!${cell}`, a.cells, b.cells));
      out.push(...changes((part) => `${name} ${part}`, a.rest, b.rest));
    }
  }
  const rest = ({ name, names, customXml, settings, calculationMode, protectedStructure }: Snapshot) => ({
    name,
    names,
    customXml,
    settings,
    calculationMode,
    protectedStructure,
  });
  const order = (of: Snapshot, other: Map<string, unknown>) =>
    of.sheets.map((sheet) => sheet.name).filter((name) => other.has(name));
  if (!same(order(before, now), order(after, old)))
    out.push({ at: 'order of sheets', before: order(before, now), after: order(after, old) });
  return [...out, ...changes((key) => key, rest(before), rest(after))];
}
