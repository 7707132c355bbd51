import { h } from '../h';
import type { Pane } from '../pane';

export interface DialogAction {
  readonly label: string;
  readonly isPrimary?: boolean;
  /** False keeps the dialog open. */
  readonly run: () => boolean | undefined | Promise<boolean | undefined>;
}

/** Asks in front of everything else. Esc and 〔取消〕 close it; focus goes back to where it was. */
export function openDialog(
  pane: Pane,
  title: string,
  body: readonly (Node | string)[],
  actions: readonly DialogAction[],
  cancel: string = pane.text.cancel,
): HTMLDialogElement {
  const before = document.activeElement;
  const heading = h('h2', { id: 'dialog-title' }, title);
  const close = (): void => dialog.close();
  const buttons = actions.map((action) =>
    h(
      'button',
      {
        type: 'button',
        class: action.isPrimary ? 'primary' : '',
        onclick: async () => {
          if ((await action.run()) !== false) close();
        },
      },
      action.label,
    ),
  );
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    heading,
    h('div', { class: 'dialog-body', tabindex: 0, role: 'group', 'aria-labelledby': 'dialog-title' }, ...body),
    h('div', { class: 'dialog-bar' }, ...buttons, h('button', { type: 'button', onclick: close }, cancel)),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  pane.root.append(dialog);
  dialog.showModal();
  return dialog;
}
