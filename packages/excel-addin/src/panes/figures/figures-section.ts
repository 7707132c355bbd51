import type { IndicatorChoice } from '../../engine/figures';
import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { pageHead } from '../shell/page-head';
import { sayMade } from '../shell/say-made';
import { figureGroupings } from './figure-groupings';
import { figureThemes } from './figure-themes';
import { putDashboard } from './put-dashboard';

/** 指标: by theme, those of the data's own years first, with their values; chosen ones go onto a sheet. */
export function figuresSection(pane: Pane): SectionView {
  const { text } = pane;
  const chosen = new Set<string>();
  const by = new Set<string>();
  let all: readonly IndicatorChoice[] = [];
  let as: 'values' | 'formulas' = 'values';
  // On the page sheets of ours are a file of their own: formulas would have nothing to count.
  const canFormulas = pane.app.host.can.formulas;
  const list = h('div', {});
  const search = h('input', {
    type: 'search',
    'aria-label': text.figures.search,
    placeholder: text.figures.search,
    oninput: () => draw(),
  });
  const groupings = figureGroupings(pane, by);
  const put = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => void write() });
  const write = async (): Promise<void> => {
    const request = { indicators: [...chosen], by: [...by], as };
    const answer = await pane.work(text.figures.doing, (watch) => pane.app.putFigures(request, watch));
    if (answer) sayMade(pane, answer.value, 'figures');
  };
  const drawBar = (): void => {
    put.disabled = chosen.size === 0;
    put.textContent = chosen.size === 0 ? text.putOnSheet : text.figures.put(chosen.size);
  };
  const draw = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const shown = all.filter((one) => wanted === '' || `${one.title} ${one.theme} ${one.meaning}`.toLowerCase().includes(wanted));
    list.replaceChildren(...figureThemes(pane, shown, { chosen, canFormulas, isSearch: wanted !== '', onChoose: drawBar }));
    drawBar();
  };
  const way = (value: typeof as, label: string): HTMLElement =>
    h(
      'label',
      { class: 'option' },
      h('input', {
        type: 'radio',
        name: 'figures-as',
        value,
        ...(value === as ? { checked: true } : {}),
        onchange: () => void (as = value),
      }),
      h('span', {}, label),
    );
  const element = h(
    'div',
    { class: 'page' },
    pageHead(pane, 'figures'),
    search,
    groupings.element,
    h(
      'fieldset',
      { class: 'options-line', hidden: !canFormulas },
      h('legend', { class: 'sr' }, text.figures.as),
      way('values', text.figures.values),
      way('formulas', text.figures.formulas),
    ),
    list,
  );
  drawBar();
  const bar = h(
    'div',
    { class: 'bar-buttons' },
    put,
    h('button', { type: 'button', onclick: () => void putDashboard(pane) }, text.more.dashboard),
  );
  return {
    element,
    bar,
    async show() {
      const answer = await pane.work(text.figures.looking, async (watch) => {
        if (!pane.round()) await pane.app.read(watch);
        return [await pane.app.engine.indicators(), await pane.app.engine.groupings()] as const;
      });
      if (!answer) return;
      all = answer.value[0];
      groupings.draw(answer.value[1]);
      draw();
      if (all.length === 0) list.replaceChildren(h('p', { class: 'none' }, text.readFirst));
    },
  };
}
