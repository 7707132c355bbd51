import type { FileActions } from '../file-actions';
import { h } from '../h';
import type { Pane } from '../pane';
import { saveOutput } from './save-output';

/** What can be saved now: the checked copy, the findings, figures, settings. The original is never touched. */
export function saveButtons(pane: Pane, files: FileActions): HTMLElement[] {
  const { text } = pane;
  const outputs = files.outputs();
  if (outputs.length === 0) return [];
  return [
    h('h2', {}, text.files.save),
    h('p', { class: 'hint' }, text.files.saveHint),
    ...outputs.map((output) =>
      h(
        'button',
        { type: 'button', class: 'menu-item', onclick: () => void saveOutput(pane, files, output) },
        h('span', { class: 'row-title' }, output.name),
        h('span', { class: 'dim' }, text.files.outputs[output.kind]),
      ),
    ),
  ];
}
