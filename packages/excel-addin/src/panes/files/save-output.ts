import type { FileActions, OutputFile } from '../file-actions';
import type { Pane } from '../pane';

/** Saves one output as a file of its own and says where it went. */
export async function saveOutput(pane: Pane, files: FileActions, output: OutputFile): Promise<void> {
  const { text } = pane;
  const answer = await pane.work(text.files.saving, () => files.save(output.id));
  if (answer) pane.say({ kind: 'done', text: text.files.saved(output.name), more: answer.value });
}
