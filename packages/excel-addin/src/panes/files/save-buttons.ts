import type { FileActions, OutputFile } from '../file-actions';
import { h } from '../h';
import type { Pane } from '../pane';

/** What can be saved now: the checked copy, the findings, figures, settings. The original is never touched. */
export function saveButtons(pane: Pane, files: FileActions): HTMLElement[] {
  const { text } = pane;
  const outputs = files.outputs();
  if (outputs.length === 0) return [];
  const save = async (output: OutputFile): Promise<void> => {
    const answer = await pane.work(text.files.saving, () => files.save(output.id));
    if (answer) pane.say({ kind: 'done', text: text.files.saved(output.name), more: answer.value });
  };
  return [
    h('h2', {}, text.files.save),
    h('p', { class: 'hint' }, text.files.saveHint),
    ...outputs.map((output) =>
      h(
        'button',
        { type: 'button', class: 'menu-item', onclick: () => void save(output) },
        h('span', { class: 'row-title' }, output.name),
        h('span', { class: 'dim' }, text.files.outputs[output.kind]),
      ),
    ),
  ];
}
