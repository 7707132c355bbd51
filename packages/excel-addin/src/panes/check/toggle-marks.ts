import type { Pane } from '../pane';

/** Colours the cells of findings, or takes the colours away. Gives what holds now; null where it failed. */
export async function toggleMarks(pane: Pane, isWanted: boolean): Promise<boolean | null> {
  const { text } = pane;
  if (!isWanted) {
    const answer = await pane.work(text.marks.unmarking, () => pane.app.unmark());
    if (answer) pane.say({ kind: 'done', text: text.marks.unmarked });
    return answer ? false : null;
  }
  const answer = await pane.work(text.marks.marking, () => pane.app.mark());
  if (!answer) return null;
  const { cells, refused } = answer.value;
  pane.say({
    kind: refused.length > 0 ? 'alert' : 'done',
    text: text.marks.marked(cells),
    more: refused.map((one) => `${one.sheet}：${one.why}`),
    ...(cells > 0 ? {} : {}),
  });
  return cells > 0;
}
