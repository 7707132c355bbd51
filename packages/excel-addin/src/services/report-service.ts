import type { RectificationRow } from '../engine/checking';
import type { PutAnswer, Round } from './app';
import type { CheckService } from './check-service';
import { putSheets } from './put-sheets';
import type { ServiceContext } from './service-context';

/**
 * 上报: the findings that remain, how the sheets were read and what was not checked, and the 整改表, as sheets. Whatever remains, it is made:
 * 上报 never blocks. Without a check before, one is made.
 */
export function reportService(context: ServiceContext, checks: CheckService) {
  return async ({ names }: { readonly names: boolean }): Promise<PutAnswer> => {
    const round = checks.round() ?? (await checks.check());
    const words = context.words();
    const open = round.outcome.cards.filter((_, i) => round.states[i] !== 'waived').map((card) => card.identity);
    const sheets = await context.engine.findingSheets({ identities: [...new Set(open)], names });
    const rectification = await context.engine.rectificationSheet(rectificationRows(round, context), { names });
    const waived = round.outcome.cards.length - open.length;
    const notes = [words.remaining(open.length), ...(waived > 0 ? [words.waivedToo(waived)] : [])];
    return putSheets(
      context,
      [rectification, ...sheets].map((spec) => ({ spec })),
      { notes, book: 'findings' },
    );
  };
}

/** 错误 and 疑点 that remain, and those that were verified as true with their reasons. 提示 ask for nothing. */
function rectificationRows({ outcome, states, rounds, against }: Round, context: ServiceContext): RectificationRow[] {
  const words = context.words();
  const waivers = new Map(rounds.waivers.map((waiver) => [waiver.identity, waiver]));
  return outcome.cards.flatMap((card, i) => {
    const found = states[i] ?? 'new';
    // In the first round everything is new, and says nothing.
    const state = found === 'new' && against === null ? 'open' : found;
    if (card.severity === 'notice') return [];
    const waiver = waivers.get(card.identity);
    const note = waiver ? words.waiverNote(waiver.reason, waiver.by, waiver.until ?? '') : '';
    return [{ identity: card.identity, state: words.states[state], note }];
  });
}
