import type { PutAnswer } from '../../services/app';
import type { Pane } from '../pane';

/** Says which sheets (or files) were made, and what could not be given as asked. */
export function sayMade(pane: Pane, answer: PutAnswer): void {
  pane.tell('written');
  pane.say({ kind: 'done', text: pane.text.made(answer.made, pane.app.host.kind === 'file'), more: answer.notes });
}
