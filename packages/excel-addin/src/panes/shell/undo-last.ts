import type { Pane } from '../pane';

/** Takes the last write back and says so. */
export async function undoLast(pane: Pane): Promise<void> {
  const { text } = pane;
  if (!pane.app.undoable()) {
    pane.say({ kind: 'done', text: text.nothingToUndo });
    return;
  }
  const answer = await pane.work(text.undoing, () => pane.app.undo());
  if (!answer) return;
  pane.tell('undone');
  pane.tell('written');
  const refused = answer.value.refused.map((one) => `${one.sheet} ${one.cell}：${one.why}`);
  pane.say({
    kind: refused.length > 0 ? 'alert' : 'done',
    text: text.undone(answer.value.written) + (refused.length > 0 ? text.refused(refused.length) : ''),
    more: refused,
  });
}
