import type { PutAnswer } from '../../services/app';
import type { Pane } from '../pane';

/** Says which sheets (or files) were made, and what could not be given as asked. */
export function sayMade(pane: Pane, answer: PutAnswer): void {
  pane.tell('written');
  const isFile = pane.files !== null;
  const go = { action: { label: pane.text.files.save, run: () => pane.go('files') } };
  pane.say({
    kind: 'done',
    text: pane.text.made(answer.made, isFile),
    more: answer.notes,
    ...(isFile && answer.made.length > 0 ? go : {}),
  });
}
