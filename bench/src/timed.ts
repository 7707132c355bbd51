/** One way of doing a piece of work. */
export interface Peer {
  readonly name: string;
  readonly work: () => unknown;
}

export interface Timed {
  readonly name: string;
  readonly ms: number;
}

/**
 * Median CPU time (user and system) of each peer over `runs` rounds, in ms, after one warm-up. Every round runs every peer once, so that
 * a machine that is busier for a while is so for all of them.
 */
export async function timed(runs: number, peers: readonly Peer[]): Promise<Timed[]> {
  for (const { work } of peers) await work();
  const times: number[][] = peers.map(() => []);
  for (let round = 0; round < runs; round++) {
    for (const [i, { work }] of peers.entries()) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      await work();
      const used = process.cpuUsage(start);
      times[i]?.push((used.user + used.system) / 1000);
    }
  }
  return peers.map(({ name }, i) => ({ name, ms: (times[i] as number[]).sort((a, b) => a - b)[runs >> 1] as number }));
}

/** A table of what was measured; the first is what the others are set beside. */
export function print(title: string, all: readonly Timed[], rows: number): void {
  console.log(`\n${title}`);
  console.log('| peer | CPU ms (median) | µs a row | × anchor |\n|---|---:|---:|---:|');
  const anchor = all[0] as Timed;
  for (const { name, ms } of all)
    console.log(`| ${name} | ${ms.toFixed(0)} | ${((ms * 1000) / rows).toFixed(2)} | ${(ms / anchor.ms).toFixed(2)} |`);
}
