import { h } from '../h';
import type { Pane } from '../pane';

/** 再查: 已改 12, 未改 8, 新增 1, 再现 0. */
export function roundLine(pane: Pane): { readonly element: HTMLElement; readonly draw: () => void } {
  const element = h('p', { class: 'round-line', role: 'status', hidden: true });
  const draw = (): void => {
    const against = pane.round()?.against ?? null;
    element.hidden = against === null;
    if (!against) return;
    const { text } = pane;
    const parts = (['mended', 'unmended', 'fresh', 'again'] as const).map((key) =>
      h('span', { class: `round-part ${key}` }, `${text.round[key]} `, h('b', {}, String(against[key]))),
    );
    element.replaceChildren(h('span', { class: 'dim' }, text.round.title), ...parts);
  };
  return { element, draw };
}
