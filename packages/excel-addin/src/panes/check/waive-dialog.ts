import type { Card } from '../../engine/checking';
import { h } from '../h';
import { openDialog } from '../shell/dialog';
import type { FindingDesk } from './finding-desk';

/** 核实属实: why it stands as it is, who says so, until when. Kept in the workbook without personal data. */
export function askWaiver(desk: FindingDesk, card: Card): void {
  const { pane } = desk;
  const { text } = pane;
  const reason = h('input', {
    type: 'text',
    id: 'waive-reason',
    maxlength: 200,
    list: 'waive-reasons',
    autocomplete: 'off',
    required: true,
  });
  const by = h('input', {
    type: 'text',
    id: 'waive-by',
    maxlength: 30,
    autocomplete: 'off',
    required: true,
    value: pane.memory.by,
  });
  const until = h('input', { type: 'date', id: 'waive-until', min: '2000-01-01', max: '2100-12-31' });
  const list = h('datalist', { id: 'waive-reasons' }, ...text.waive.reasons.map((one) => h('option', { value: one })));
  const quick = h(
    'div',
    { class: 'chips' },
    ...text.waive.reasons.map((one) =>
      h('button', { type: 'button', class: 'chip', onclick: () => void (reason.value = one) }, one),
    ),
  );
  openDialog(
    pane,
    text.waive.title,
    [
      h('p', {}, h('b', {}, card.title)),
      h('p', { class: 'who' }, card.who),
      h('label', { class: 'field', for: 'waive-reason' }, h('span', {}, text.waive.reason), reason, list),
      quick,
      h('label', { class: 'field', for: 'waive-by' }, h('span', {}, text.waive.by), by),
      h('label', { class: 'field', for: 'waive-until' }, h('span', {}, text.waive.until), until),
      h('p', { class: 'hint' }, pane.app.host.kind === 'file' ? text.waive.hintPage : text.waive.hint),
    ],
    [
      {
        label: text.waive.ok,
        isPrimary: true,
        run: async () => {
          const missing = [reason, by].find((input) => input.value.trim() === '');
          if (missing) {
            missing.setAttribute('aria-invalid', 'true');
            missing.focus();
            return false;
          }
          pane.memory.by = by.value.trim();
          const next = desk.following();
          const answer = await pane.work(text.saving, () =>
            pane.app.waive(card, {
              reason: reason.value.trim(),
              by: by.value.trim(),
              until: until.value === '' ? null : until.value,
            }),
          );
          if (answer) {
            pane.setRound(answer.value);
            desk.openIdentity(next);
            pane.say({ kind: 'done', text: text.waive.done });
          }
          return true;
        },
      },
    ],
  );
  reason.focus();
}
