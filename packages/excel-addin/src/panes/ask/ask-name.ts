import type { Question } from '@taizhang/core/ask';
import { h } from '../h';
import type { Pane } from '../pane';
import { openDialog } from '../shell/dialog';

/** 保存口径: a name under which next month asks the same. */
export function askName(pane: Pane, question: Question, done: () => void): void {
  const { text } = pane;
  const name = h('input', {
    type: 'text',
    id: 'keep-name',
    maxlength: 40,
    autocomplete: 'off',
    required: true,
    value: question.name ?? '',
  });
  const save = async (): Promise<boolean> => {
    if (name.value.trim() === '') {
      name.setAttribute('aria-invalid', 'true');
      name.focus();
      return false;
    }
    if (await pane.work(text.saving, () => pane.app.keep({ ...question, name: name.value.trim() }))) {
      done();
      pane.say({ kind: 'done', text: text.ask.isKept(name.value.trim()) });
    }
    return true;
  };
  const dialog = openDialog(
    pane,
    text.ask.keep,
    [
      h('label', { class: 'field', for: 'keep-name' }, h('span', {}, text.ask.name), name),
      h('p', { class: 'hint' }, text.ask.keepHint),
    ],
    [{ label: text.ok, isPrimary: true, run: save }],
  );
  name.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Else the same key would press the button that gets the focus back.
    event.preventDefault();
    void save().then((isDone) => isDone && dialog.close());
  });
  name.focus();
}
