import { h } from '../h';
import type { Pane } from '../pane';
import { openDialog } from '../shell/dialog';

/** Asks why a rule is to be switched off; without a reason it stays on. */
export function askReason(pane: Pane, title: string, switchOff: (reason: string) => Promise<void>): void {
  const { text } = pane;
  const reason = h('input', {
    type: 'text',
    id: 'off-reason',
    maxlength: 300,
    minlength: 2,
    autocomplete: 'off',
    required: true,
  });
  openDialog(
    pane,
    text.rules.switchOff,
    [
      h('p', {}, h('b', {}, title)),
      h('label', { class: 'field', for: 'off-reason' }, h('span', {}, text.rules.reason), reason),
      h('p', { class: 'hint' }, pane.app.host.kind === 'file' ? text.rules.reasonHintPage : text.rules.reasonHint),
    ],
    [
      {
        label: text.rules.switchOff,
        isPrimary: true,
        run: async () => {
          if (reason.value.trim().length < 2) {
            reason.setAttribute('aria-invalid', 'true');
            reason.focus();
            return false;
          }
          await switchOff(reason.value.trim());
          return true;
        },
      },
    ],
  );
  reason.focus();
}
