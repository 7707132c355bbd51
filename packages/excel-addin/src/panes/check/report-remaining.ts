import { h } from '../h';
import type { Pane } from '../pane';
import { openDialog } from '../shell/dialog';
import { sayMade } from '../shell/say-made';

/** 上报: the list of what remains and the 整改表. It says how much is open, and never blocks. */
export function reportRemaining(pane: Pane): void {
  const { text } = pane;
  const round = pane.round();
  if (!round) return;
  const names = h('input', { type: 'checkbox', id: 'report-names', checked: true });
  const open = round.outcome.cards.filter((_, index) => round.states[index] !== 'waived');
  const errors = open.filter((card) => card.severity === 'error').length;
  openDialog(
    pane,
    text.report.title,
    [
      h('p', {}, text.report.remains(open.length, errors)),
      h('p', {}, text.report.makes),
      h('label', { class: 'option' }, names, h('span', {}, text.withNames)),
      h('p', { class: 'hint' }, text.report.hint),
    ],
    [
      {
        label: text.report.ok,
        isPrimary: true,
        run: async () => {
          const answer = await pane.work(text.report.doing, () => pane.app.report({ names: names.checked }));
          if (answer) sayMade(pane, answer.value, 'findings');
          return true;
        },
      },
    ],
  );
}
