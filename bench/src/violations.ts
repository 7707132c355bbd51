/** What every peer must find: rule → sheet rows (from 2), each once. Group rules name their first row. */
export class Violations {
  readonly rows = new Map<string, number[]>();
  add(rule: string, index: number): void {
    const list = this.rows.get(rule);
    if (list) list.push(index);
    else this.rows.set(rule, [index]);
  }
  get count(): number {
    let total = 0;
    for (const list of this.rows.values()) total += list.length;
    return total;
  }
  /** One line that two peers share only when they found the same. */
  signature(): string {
    let hash = 0;
    const parts: string[] = [];
    for (const rule of [...this.rows.keys()].sort()) {
      const list = (this.rows.get(rule) as number[]).sort((a, b) => a - b);
      for (const row of list) hash = (Math.imul(hash, 31) + row) | 0;
      parts.push(`${rule}=${list.length}`);
    }
    return `${parts.join(' ')} #${hash >>> 0}`;
  }
}
