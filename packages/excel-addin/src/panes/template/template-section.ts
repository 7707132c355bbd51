import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { pageHead } from '../shell/page-head';
import { sayMade } from '../shell/say-made';

/** 新建台账: empty ledgers with drop-downs, input checks and notes. */
export function templateSection(pane: Pane): SectionView {
  const { text } = pane;
  const chosen = new Set<string>();
  const list = h('div', {});
  const make = h(
    'button',
    {
      type: 'button',
      class: 'primary',
      disabled: true,
      onclick: async () => {
        const answer = await pane.work(text.template.doing, () => pane.app.putTemplate([...chosen]));
        if (answer) sayMade(pane, answer.value, 'templates');
      },
    },
    text.template.make(0),
  );
  return {
    element: h('div', { class: 'page' }, pageHead(pane, 'template'), h('p', { class: 'hint' }, text.template.hint), list),
    bar: h('div', { class: 'bar-buttons' }, make),
    async show() {
      if (list.hasChildNodes()) return;
      const answer = await pane.work(text.template.looking, () => pane.app.engine.ledgers());
      list.replaceChildren(
        ...(answer?.value ?? []).map((ledger) => {
          const box = h('input', {
            type: 'checkbox',
            value: ledger.id,
            onchange: () => {
              if (box.checked) chosen.add(ledger.id);
              else chosen.delete(ledger.id);
              make.disabled = chosen.size === 0;
              make.textContent = text.template.make(chosen.size);
            },
          });
          return h(
            'label',
            { class: 'figure-line' },
            box,
            h(
              'span',
              { class: 'figure-text' },
              h('span', {}, ledger.title),
              ledger.note === '' ? null : h('span', { class: 'dim' }, ledger.note),
            ),
          );
        }),
      );
    },
  };
}
