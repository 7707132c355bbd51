import { h } from '../h';
import type { Pane } from '../pane';
import type { Section } from '../section';

const usual: readonly Section[] = ['check', 'reconcile', 'ask', 'form', 'more'];

/** 检查 · 比对 · 要数 · 套表 · 更多. Everything else lies under 更多; the offline page has its files before them. */
export function paneTabs(pane: Pane): { readonly element: HTMLElement; readonly mark: (section: Section) => void } {
  const tabs: readonly Section[] = pane.files ? ['files', ...usual] : usual;
  const buttons = tabs.map((id) =>
    h('button', { type: 'button', class: 'tab', 'data-section': id, onclick: () => pane.go(id) }, pane.text.sections[id]),
  );
  return {
    element: h('nav', { class: 'tabs', 'aria-label': pane.text.sectionsLabel }, ...buttons),
    mark(section) {
      const own = tabs.includes(section) ? section : 'more';
      for (const button of buttons) {
        if (button.dataset.section === own) button.setAttribute('aria-current', 'page');
        else button.removeAttribute('aria-current');
      }
    },
  };
}
