import type { WriteAnswer } from '../../services/app';
import type { Pane } from '../pane';
import { undoLast } from './undo-last';

/** Says what was written and what was not, with 〔撤销〕 beside it. */
export function sayWritten(pane: Pane, answer: WriteAnswer, sentence: (cells: number) => string): void {
  const { text } = pane;
  pane.tell('written');
  const refused = answer.refused.map((one) => `${one.sheet} ${one.cell}：${one.why}`);
  const undo = pane.app.undoable() ? { action: { label: text.undo, run: () => void undoLast(pane) } } : {};
  pane.say({
    kind: refused.length > 0 ? 'alert' : 'done',
    text: sentence(answer.written) + (refused.length > 0 ? text.refused(refused.length) : ''),
    more: refused,
    ...undo,
  });
}
