import { describe, expect, test } from 'vitest';
import { localEngine } from '../../src/engine/local-engine';
import { createApp } from '../../src/services/create-app';
import { memoryHost } from '../memory-host';
import { townshipFaults, townshipGrids } from '../township';

const random = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, i) => (i * 37 + 11) % 256);

function appOn(host = memoryHost(townshipGrids()), day = '2024-01-05T09:00:00') {
  return createApp({ host, engine: localEngine(), now: () => new Date(day), random });
}

describe('检查 of the bundled township', () => {
  test('sheets are recognised, every planted error is found, the list starts with twenty', async () => {
    const host = memoryHost(townshipGrids());
    const app = await appOn(host);
    const readings = await app.read();
    expect(readings.filter((reading) => reading.ledger !== null).length).toBeGreaterThan(3);
    const round = await app.check();
    const { cards } = round.outcome;
    const missed = townshipFaults().filter(
      (fault) =>
        !cards.some(
          (card) =>
            fault.rule.includes(card.rule) &&
            fault.places.some(({ sheet, row }) => card.finding.at.some((place) => place.sheet === sheet && place.row === row)),
        ),
    );
    expect(missed.map((fault) => fault.title)).toEqual([]);
    expect(round.outcome.first).toHaveLength(20);
    expect(round.against).toBeNull();
    expect(round.states.every((state) => state === 'new')).toBe(true);
    expect(host.writes.map((write) => write.what)).toEqual(['save', 'save']);
  });
});
