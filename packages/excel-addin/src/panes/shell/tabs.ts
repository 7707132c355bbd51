import { h } from '../h';
import type { Pane } from '../pane';
import type { Section } from '../section';

const tabs = ['check', 'reconcile', 'ask', 'form', 'more'] as const;

/** 检查 · 比对 · 要数 · 套表 · 更多. Everything else lies under 更多. */
export function paneTabs(pane: Pane): { readonly element: HTMLElement; readonly mark: (section: Section) => void } {
  const buttons = tabs.map((id) =>
    h('button', { type: 'button', class: 'tab', 'data-section': id, onclick: () => pane.go(id) }, pane.text.sections[id]),
  );
  return {
    element: h('nav', { class: 'tabs', 'aria-label': pane.text.sectionsLabel }, ...buttons),
    mark(section) {
      const own = (tabs as readonly string[]).includes(section) ? section : section === 'files' ? 'check' : 'more';
      for (const button of buttons) {
        if (button.dataset.section === own) button.setAttribute('aria-current', 'page');
        else button.removeAttribute('aria-current');
      }
    },
  };
}
