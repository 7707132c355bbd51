import { h } from '../h';
import type { Pane } from '../pane';
import { policyValues } from './policy-values';
import { saveSettings } from './save-settings';

/** The office's own policy values: what there is, and a file of them to load. */
export function policyPart(pane: Pane): HTMLElement {
  const { text } = pane;
  const words = text.settings;
  const values = policyValues(pane.app.settings().policyFile ?? '');
  const file = h('input', {
    type: 'file',
    id: 'set-policy',
    accept: '.json,application/json',
    onchange: async () => {
      const chosen = file.files?.[0];
      if (chosen) await saveSettings(pane, { policyFile: await chosen.text() });
      file.value = '';
    },
  });
  return h(
    'section',
    { class: 'policy', 'aria-label': words.policy },
    h('h3', {}, words.policy),
    h('p', { class: 'hint' }, values.length === 0 ? words.noPolicy : words.policyCount(values.length)),
    values.length === 0
      ? null
      : h(
          'ul',
          { class: 'plain' },
          ...values.map((one) =>
            h(
              'li',
              {},
              `${one.parameter} = ${one.value}`,
              h('br'),
              h('span', { class: 'dim' }, words.policyLine(one.from, one.source)),
            ),
          ),
        ),
    h('label', { class: 'field', for: 'set-policy' }, h('span', {}, words.loadPolicy), file),
  );
}
