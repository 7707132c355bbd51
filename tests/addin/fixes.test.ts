import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hamletGrids } from '../../packages/excel-addin/test/township';
import type { Card } from '../../packages/excel-addin/src/engine/checking';
import type { App, Round } from '../../packages/excel-addin/src/services/app';
import { type ExcelDesk, excelDesk } from './excel-app';

let desk: ExcelDesk;
beforeAll(async () => {
  desk = await excelDesk(hamletGrids());
});
beforeEach(() => desk.load(hamletGrids()));
afterAll(() => desk.close());

const mendable = (round: Round): Card[] => round.outcome.cards.filter((card) => card.choices.length > 0);

describe('fixes in Excel', () => {
  test('a preview writes nothing; what is applied is what was shown, logged, and undone exactly', async () => {
    const app = await desk.session();
    const round = await app.check();
    const cards = mendable(round);
    console.log(round.outcome.cards.length, cards.length, round.outcome.cards.filter((c) => c.choices.length > 0).length);
    const before = desk.host.snapshot();
    const preview = await app.preview(cards, 0);
    expect(desk.host.diff(before)).toEqual([]);
    console.log(preview.edits.length, preview.refused.map((r) => r.why));
    const answer = await app.apply(preview);
    console.log(answer, app.undoable());
    console.log(JSON.stringify(desk.host.diff(before)).slice(0, 3000));
    await app.undo();
    console.log(JSON.stringify(desk.host.diff(before)).slice(0, 3000));
    expect(desk.host.unimplemented).toEqual([]);
  });
});
