import type { OutputBook } from '../../host/port';
import type { PutAnswer } from '../../services/app';
import { saveOutput } from '../files/save-output';
import type { Pane } from '../pane';

/**
 * Says which sheets were made, and what could not be given as asked. On the page the first of them is shown beside the pane, and 〔保存〕
 * saves the file that they are in.
 */
export function sayMade(pane: Pane, answer: PutAnswer, book: OutputBook): void {
  pane.tell('written');
  const { files, text, view } = pane;
  const [first] = answer.made;
  const output = files?.outputs().find((one) => one.id === `book:${book}`);
  const save = (): void => (files && output ? void saveOutput(pane, files, output) : pane.go('files'));
  if (view && first !== undefined) view.choose({ sheet: { source: '', sheet: first }, row: 1, column: 0 });
  pane.say({
    kind: 'done',
    text: text.made(answer.made, files !== null),
    more: answer.notes,
    ...(files && first !== undefined ? { action: { label: text.files.save, run: save } } : {}),
  });
}
