import { describe, expect, it } from 'vitest';
import { legalExceptions } from './legal-exceptions';

describe('the legal exceptions', () => {
  const all = legalExceptions(1);

  it('are at least forty, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map((exception) => exception.id)).size).toBe(all.length);
    for (const exception of all) expect(exception.grids.length).toBeGreaterThan(0);
  });
});
