import type { IndicatorChoice } from '../../engine/figures';
import { h } from '../h';
import type { Pane } from '../pane';

/** What the list of indicators is drawn with. */
export interface FigureDesk {
  readonly chosen: Set<string>;
  /** Whether formulas can be written at all: else nothing is said of them. */
  readonly canFormulas: boolean;
  readonly isSearch: boolean;
  readonly onChoose: () => void;
}

/** Indicators under their themes; those for analysts, and those that cannot be computed, under folds of their own. */
export function figureThemes(pane: Pane, shown: readonly IndicatorChoice[], desk: FigureDesk): HTMLElement[] {
  const { text } = pane;
  const line = (one: IndicatorChoice): HTMLElement => figureLine(pane, one, desk);
  const usual = shown.filter((one) => !one.isAnalyst && one.why === '');
  const themes = [...new Set(usual.map((one) => one.theme))];
  const fold = (title: string, members: readonly IndicatorChoice[], isOpen: boolean): HTMLElement | null =>
    members.length === 0
      ? null
      : h(
          'details',
          { class: 'theme', open: isOpen },
          h('summary', {}, title, h('span', { class: 'dim' }, ` ${members.length}`)),
          ...members.map(line),
        );
  const parts = [
    ...themes.map((theme, i) =>
      fold(
        theme,
        usual.filter((one) => one.theme === theme),
        desk.isSearch || i < 2,
      ),
    ),
    fold(
      text.figures.cannot,
      shown.filter((one) => !one.isAnalyst && one.why !== ''),
      false,
    ),
    fold(
      text.figures.analyst,
      shown.filter((one) => one.isAnalyst),
      false,
    ),
  ].filter((one): one is HTMLElement => one !== null);
  return parts.length > 0 ? parts : [h('p', { class: 'none' }, text.nothingFound)];
}

function figureLine({ text }: Pane, one: IndicatorChoice, { chosen, canFormulas, onChoose }: FigureDesk): HTMLElement {
  const box = h('input', {
    type: 'checkbox',
    ...(chosen.has(one.id) ? { checked: true } : {}),
    ...(one.why === '' ? {} : { disabled: true }),
    onchange: () => {
      if (box.checked) chosen.add(one.id);
      else chosen.delete(one.id);
      onChoose();
    },
  });
  const notes = [
    one.why === '' ? one.meaning : one.why,
    canFormulas && one.why === '' && !one.formula.can ? text.figures.noFormula(one.formula.why) : '',
  ];
  return h(
    'label',
    { class: 'figure-line' },
    box,
    h('span', { class: 'figure-text' }, one.title),
    h('span', { class: 'figure-value' }, one.value === '' ? '' : `${one.value} ${one.unit}`.trim()),
    ...notes.filter((note) => note !== '').map((note) => h('span', { class: 'dim row-note' }, note)),
  );
}
