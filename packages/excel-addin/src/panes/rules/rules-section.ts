import type { RuleReading } from '../../engine/rules';
import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { pageHead } from '../shell/page-head';
import { severityTag } from '../shell/severity-tag';
import { askReason } from './ask-reason';

/** 规则: what is checked, by ledger; each can be switched off for this office with a reason that is kept. */
export function rulesSection(pane: Pane): SectionView {
  const { text } = pane;
  let all: readonly RuleReading[] = [];
  const list = h('div', {});
  const search = h('input', {
    type: 'search',
    'aria-label': text.rules.search,
    placeholder: text.rules.search,
    oninput: () => draw(),
  });
  const load = async (): Promise<void> => {
    const answer = await pane.work(text.rules.looking, () => pane.app.engine.rules());
    if (!answer) return;
    all = answer.value;
    draw();
  };
  const change = async (rule: RuleReading, off: string | null): Promise<void> => {
    if (!(await pane.work(text.saving, () => pane.app.switchRule(rule.id, off)))) return;
    pane.say({
      kind: 'done',
      text: off === null ? text.rules.isOn(rule.title) : text.rules.isOff(rule.title),
      action: { label: text.check.again, run: () => void pane.check() },
    });
    await load();
  };
  const open = new Set<string>();
  const draw = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const shown = all.filter(
      (rule) => wanted === '' || `${rule.title} ${rule.condition} ${rule.id} ${rule.basis}`.toLowerCase().includes(wanted),
    );
    const ledgers = [...new Set(shown.map((rule) => rule.ledgerTitle))];
    list.replaceChildren(
      ...(shown.length === 0 ? [h('p', { class: 'none' }, text.nothingFound)] : []),
      ...ledgers.map((ledger, i) => {
        const own = shown.filter((rule) => rule.ledgerTitle === ledger);
        const off = own.filter((rule) => rule.off !== null).length;
        const details = h(
          'details',
          {
            class: 'theme',
            open: wanted !== '' || open.has(ledger) || (i === 0 && open.size === 0),
            ontoggle: () => (details.open ? open.add(ledger) : open.delete(ledger)),
          },
          h('summary', {}, ledger, h('span', { class: 'dim' }, ` ${text.rules.count(own.length, off)}`)),
          ...own.map((rule) => ruleLine(pane, rule, change)),
        );
        return details;
      }),
    );
  };
  return { element: h('div', { class: 'page' }, pageHead(pane, 'rules'), search, list), show: load };
}

function ruleLine(pane: Pane, rule: RuleReading, change: (rule: RuleReading, off: string | null) => Promise<void>): HTMLElement {
  const { text } = pane;
  const part = (title: string, body: string): HTMLElement[] => (body === '' ? [] : [h('dt', {}, title), h('dd', {}, body)]);
  const button =
    rule.off === null
      ? h(
          'button',
          { type: 'button', onclick: () => askReason(pane, rule.title, (reason) => change(rule, reason)) },
          text.rules.switchOff,
        )
      : h('button', { type: 'button', class: 'primary', onclick: () => void change(rule, null) }, text.rules.switchOn);
  return h(
    'details',
    { class: `rule-line${rule.off === null ? '' : ' is-off'}` },
    h(
      'summary',
      {},
      severityTag(rule.severity, text),
      ' ',
      h('span', { class: 'rule-title' }, rule.title),
      rule.isVerified ? null : h('span', { class: 'badge' }, text.rules.unverified),
      rule.off === null ? null : h('span', { class: 'badge off' }, text.rules.off),
    ),
    h(
      'dl',
      {},
      ...part(text.rules.condition, rule.condition),
      ...part(text.check.why, rule.why),
      ...part(text.check.basis, rule.basis),
      ...part(text.rules.offBecause, rule.off ?? ''),
    ),
    button,
  );
}
