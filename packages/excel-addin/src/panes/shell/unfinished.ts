import { h } from '../h';
import type { Pane } from '../pane';
import { openDialog } from './dialog';
import { sayWritten } from './say-written';

/** A write that an earlier session began and did not end: to finish, or to take back. */
export async function offerUnfinished(pane: Pane): Promise<void> {
  const { text } = pane;
  const found = await pane.app.unfinished().catch(() => null);
  if (!found) return;
  const resolve = (how: 'finish' | 'undo') => async (): Promise<true> => {
    const answer = await pane.work(text.unfinished[how], () => pane.app.resolveUnfinished(how));
    if (answer) sayWritten(pane, answer.value, how === 'undo' ? text.unfinished.undone : text.unfinished.finished);
    return true;
  };
  openDialog(
    pane,
    text.unfinished.title,
    [h('p', {}, text.unfinished.what(found.what, found.cells))],
    [
      { label: text.unfinished.undo, isPrimary: true, run: resolve('undo') },
      { label: text.unfinished.finish, run: resolve('finish') },
    ],
    text.later,
  );
}
