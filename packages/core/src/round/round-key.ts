/** What a round remembers of an identity: half of it tells findings apart, and 50,000 of them must fit into a workbook's settings. */
export function roundKey(identity: string): string {
  return /^[0-9a-f]{32}$/.test(identity) ? identity.slice(0, 16) : identity;
}

/**
 * Keys of findings in a round, in their order. Two findings may share an identity (one person who stands in two rows): the second is
 * told apart by its number, so that mending one of them shows.
 *
 * @example
 * roundKeys([{ identity: 'a' }, { identity: 'a' }]) //=> ['a', 'a#2']
 */
export function roundKeys(findings: readonly { readonly identity: string }[]): string[] {
  const times = new Map<string, number>();
  return findings.map(({ identity }) => {
    const key = roundKey(identity);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}#${time}`;
  });
}
