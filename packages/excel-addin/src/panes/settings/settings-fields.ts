import type { AppSettings } from '../../services/settings';
import { h } from '../h';
import type { Pane } from '../pane';
import { saveSettings } from './save-settings';

/** The fields of the settings, filled with what holds now. */
export function readSettingsFields(pane: Pane): HTMLElement[] {
  const { text } = pane;
  const now = pane.app.settings();
  const words = text.settings;
  const region = h('input', {
    type: 'text',
    id: 'set-region',
    inputmode: 'numeric',
    maxlength: 12,
    value: now.region ?? '',
    onchange: () => {
      const isWrong = region.value !== '' && !/^\d{2,12}$/.test(region.value.trim());
      if (isWrong) region.setAttribute('aria-invalid', 'true');
      else {
        region.removeAttribute('aria-invalid');
        void saveSettings(pane, { region: region.value.trim() });
      }
    },
  });
  const day = h('input', {
    type: 'date',
    id: 'set-day',
    value: now.asOf ?? '',
    onchange: () => void (day.value !== '' && saveSettings(pane, { asOf: day.value })),
  });
  const live = h('input', {
    type: 'checkbox',
    id: 'set-live',
    ...(now.live ? { checked: true } : {}),
    onchange: () => void saveSettings(pane, { live: live.checked }),
  });
  return [
    field('set-region', words.region, region, words.regionHint),
    field('set-day', words.day, day, words.dayHint),
    choice(pane, 'masking', words.masking, now.masking ?? 'last-four', words.maskings),
    choice(pane, 'language', words.language, now.language, words.languages),
    choice(pane, 'textSize', words.textSize, now.textSize, words.textSizes),
    choice(pane, 'theme', words.theme, now.theme, words.themes),
    // Where cells are changed by us alone, nothing is to be listened for.
    ...(pane.app.host.can.edits ? [h('label', { class: 'option' }, live, h('span', {}, words.live))] : []),
  ];
}

function field(id: string, label: string, input: HTMLElement, hint: string): HTMLElement {
  return h('div', {}, h('label', { class: 'field', for: id }, h('span', {}, label), input), h('p', { class: 'hint' }, hint));
}

function choice<K extends 'masking' | 'language' | 'textSize' | 'theme'>(
  pane: Pane,
  key: K,
  label: string,
  value: string,
  words: Readonly<Record<string, string>>,
): HTMLElement {
  const buttons = Object.entries(words).map(([id, word]) =>
    h(
      'button',
      {
        type: 'button',
        class: 'seg',
        'aria-pressed': String(id === value),
        onclick: () => void saveSettings(pane, { [key]: id } as Partial<AppSettings>),
      },
      word,
    ),
  );
  return h(
    'div',
    { class: 'field', role: 'group', 'aria-label': label },
    h('span', {}, label),
    h('div', { class: 'segs boxed' }, ...buttons),
  );
}
