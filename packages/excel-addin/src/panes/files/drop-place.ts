import type { FileActions, OpenedFile } from '../file-actions';
import { h } from '../h';
import type { Pane } from '../pane';

const ACCEPTED = '.xlsx,.xlsm,.xls,.csv,.txt,.htm,.html,.json';

/** Where files are dropped or chosen, several at once. What cannot be opened gets its own sentence. */
export function dropPlace(pane: Pane, files: FileActions): HTMLElement {
  const { text } = pane;
  const open = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    await tell(() => pane.work(text.files.opening, (watch) => files.open(chosen, watch.onProgress)));
  };
  const tell = async (job: () => Promise<{ readonly value: readonly OpenedFile[] } | null>): Promise<void> => {
    const answer = await job();
    if (!answer) return;
    const notes = answer.value.flatMap((one) => (one.notes ?? []).map((note) => `${one.name}：${note}`));
    const refused = answer.value.filter((one) => one.refused !== '');
    pane.tell('files');
    const lines = refused.map((one) => `${one.name}：${one.refused}`);
    const [line = ''] = lines;
    const opened = answer.value.length - refused.length;
    if (lines.length > 1) pane.say({ kind: 'alert', text: text.files.refused(lines.length, opened), more: lines, isOpen: true });
    else if (lines.length === 1) pane.say({ kind: 'alert', text: opened > 0 ? `${line} ${text.files.opened(opened)}` : line });
    else pane.say({ kind: 'done', text: text.files.opened(answer.value.length), more: notes });
  };
  const input = h('input', {
    type: 'file',
    multiple: true,
    accept: ACCEPTED,
    id: 'open-files',
    class: 'sr',
    tabindex: -1,
    'aria-hidden': 'true',
    onchange: async () => {
      await open([...(input.files ?? [])]);
      input.value = '';
    },
  });
  const example = files.openExample?.bind(files);
  const element = h(
    'div',
    { class: 'drop' },
    h('button', { type: 'button', class: 'choose primary big', onclick: () => input.click() }, text.files.choose),
    input,
    h('p', {}, text.files.drop),
    h('p', { class: 'hint' }, text.files.kinds),
    example
      ? h(
          'button',
          { type: 'button', class: 'link', onclick: () => void tell(() => pane.work(text.files.opening, () => example())) },
          text.files.example,
        )
      : null,
  );
  const over =
    (isOver: boolean) =>
    (event: Event): void => {
      event.preventDefault();
      element.classList.toggle('is-over', isOver);
    };
  // Anywhere on the page: a file that misses the frame must not make the browser leave it.
  pane.root.addEventListener('dragover', over(true), { signal: pane.ended });
  pane.root.addEventListener('dragleave', over(false), { signal: pane.ended });
  const drop = (event: DragEvent): void => {
    over(false)(event);
    void open([...(event.dataTransfer?.files ?? [])]);
  };
  pane.root.addEventListener('drop', drop, { signal: pane.ended });
  return element;
}
