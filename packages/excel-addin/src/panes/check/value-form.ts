import type { AppSettings } from '../../services/settings';
import { h } from '../h';
import type { Pane } from '../pane';
import { type PolicyPoint, policyFileWith, policyFileWithout, type SaidValue } from './policy-file-with';

/** The value that is asked for: of what, in which unit, for which day and place at least ('' where any). */
export interface AskedValue {
  readonly parameter: string;
  readonly unit: string;
  readonly day: string | null;
  readonly region: string;
}

export interface ValueForm {
  readonly element: HTMLElement;
  /** Keeps what was written; false where something is missing, which is then shown, or where it was refused. */
  readonly save: () => Promise<boolean>;
}

const REGION = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/**
 * Fields for one policy value: kept in the office's own file, and its region as the region of the data where these name none, or the
 * value would not be found again. `said` is a value to be changed; what takes its place replaces it.
 */
export function valueForm(pane: Pane, asked: AskedValue, id: string, said?: SaidValue): ValueForm {
  const { text } = pane;
  const field = (key: string, label: string, input: HTMLInputElement): HTMLElement => {
    input.id = `${id}-${key}`;
    input.required = true;
    input.addEventListener('input', () => input.setCustomValidity(''));
    return h('label', { class: 'field', for: input.id }, h('span', {}, label), input);
  };
  const value = h('input', { type: 'number', min: 0, step: 'any', inputmode: 'decimal', value: said?.value ?? '' });
  const source = h('input', {
    type: 'text',
    maxlength: 300,
    autocomplete: 'off',
    placeholder: text.missing.sourceHint,
    value: said?.source ?? '',
  });
  const day = asked.day === null ? '' : `${asked.day.slice(0, 4)}-01-01`;
  const from = h('input', { type: 'date', max: asked.day, value: said?.from ?? day });
  const region = h('input', {
    type: 'text',
    inputmode: 'numeric',
    maxlength: 12,
    value: said?.region || asked.region || (pane.app.settings().region ?? ''),
  });
  const inputs = [value, source, from, region];
  const save = async (): Promise<boolean> => {
    const place = region.value.trim();
    if (!REGION.test(place)) region.setCustomValidity(text.missing.regionWrong);
    else if (!asked.region.startsWith(place) && asked.region !== '')
      region.setCustomValidity(text.missing.regionOther(asked.region));
    const wrong = inputs.find((input) => !input.checkValidity());
    if (wrong) {
      wrong.reportValidity();
      return false;
    }
    const next = {
      parameter: asked.parameter,
      value: Number(value.value),
      region: place,
      from: from.value,
      source: source.value.trim(),
    };
    return keepValue(pane, asked.region === '' && !said ? { region: place } : {}, next, said);
  };
  return {
    element: h(
      'div',
      {},
      field('value', text.missing.value(asked.unit), value),
      field('source', text.missing.source, source),
      h('div', { class: 'pair' }, field('from', text.missing.from, from), field('region', text.missing.region, region)),
    ),
    save,
  };
}

async function keepValue(pane: Pane, more: Partial<AppSettings>, next: SaidValue, before?: PolicyPoint): Promise<boolean> {
  const answer = await pane.work(pane.text.saving, () => {
    const file = pane.app.settings().policyFile ?? '';
    return pane.app.change({ ...more, policyFile: policyFileWith(before ? policyFileWithout(file, before) : file, next) });
  });
  if (answer) pane.tell('settings');
  return answer !== null;
}
