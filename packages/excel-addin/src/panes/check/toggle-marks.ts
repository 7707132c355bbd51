import type { Pane } from '../pane';

/** On the offline page marks come by themselves, without a word: they are nowhere but on the screen until a copy is saved. */
export async function showMarks(pane: Pane): Promise<void> {
  const answer = await pane.work(pane.text.marks.marking, () => pane.app.mark());
  pane.memory.isMarked = answer !== null;
  pane.tell('written');
}

/** Colours the cells of findings, or takes the colours away. */
export async function toggleMarks(pane: Pane, isWanted: boolean): Promise<void> {
  const { text } = pane;
  if (!isWanted) {
    const answer = await pane.work(text.marks.unmarking, () => pane.app.unmark());
    if (answer) pane.say({ kind: 'done', text: text.marks.unmarked });
    if (answer) pane.memory.isMarked = false;
    pane.tell('written');
    return;
  }
  const answer = await pane.work(text.marks.marking, () => pane.app.mark());
  if (!answer) return;
  const { cells, refused } = answer.value;
  pane.say({
    kind: refused.length > 0 ? 'alert' : 'done',
    text: text.marks.marked(cells),
    more: refused.map((one) => `${one.sheet}：${one.why}`),
  });
  pane.memory.isMarked = cells > 0;
  pane.tell('written');
}
