import type { ParameterReading } from '../../engine/rules';
import type { AppSettings } from '../../services/settings';
import { policyFileWithout } from '../check/policy-file-with';
import { h } from '../h';
import type { Pane } from '../pane';
import { askValue } from '../shell/ask-value';
import { policyValues, type ShownPolicyValue } from './policy-values';
import { saveSettings } from './save-settings';

/** The office's own policy values with their titles, to change and to delete; and a file of them to load. */
export function policyPart(pane: Pane, parameters: readonly ParameterReading[]): HTMLElement {
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
    values.length === 0 ? null : h('ul', { class: 'plain' }, ...values.map((one) => policyLine(pane, one, parameters))),
    h('label', { class: 'field', for: 'set-policy' }, h('span', {}, words.loadPolicy), file),
  );
}

function policyLine(pane: Pane, one: ShownPolicyValue, parameters: readonly ParameterReading[]): HTMLElement {
  const { text } = pane;
  const words = text.settings;
  const parameter = parameters.find(({ id }) => id === one.parameter);
  const [title, unit] = [parameter?.title ?? one.parameter, parameter?.unit ?? ''];
  const asked = { parameter: one.parameter, unit, day: null, region: '' };
  const remove = (): void => {
    const left = policyFileWithout(pane.app.settings().policyFile ?? '', one);
    // Undefined takes the file out of the settings: one without values is none.
    void saveSettings(pane, { policyFile: left === '' ? undefined : left } as Partial<AppSettings>);
  };
  return h(
    'li',
    { class: 'policy-line' },
    h(
      'span',
      { class: 'figure-text' },
      h('span', {}, `${title} `, h('b', {}, `${one.value} ${unit}`.trim())),
      h('span', { class: 'dim' }, words.policyLine(one.from, one.region ?? '', one.source)),
    ),
    h(
      'button',
      { type: 'button', 'aria-label': words.changeValue(title, one.from), onclick: () => askValue(pane, title, asked, one) },
      words.change,
    ),
    h('button', { type: 'button', 'aria-label': words.removeValue(title, one.from), onclick: remove }, words.remove),
  );
}
