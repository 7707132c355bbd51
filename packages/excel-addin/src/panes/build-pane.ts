import type { Round } from '../services/app';
import type { PaneText } from '../text/pane.zh-CN';
import { showMarks } from './check/toggle-marks';
import { h } from './h';
import type { PaneOptions } from './mount-pane';
import type { Pane, PaneEvent } from './pane';
import type { Section, SectionView } from './section';
import { makeSection } from './sections';
import { sheetPane } from './sheet/sheet-pane';
import { paneHeader } from './shell/header';
import { applyLook } from './shell/look';
import { messageBar } from './shell/message-bar';
import { progressBar } from './shell/progress-bar';
import { paneTabs } from './shell/tabs';
import { workerLine } from './shell/worker-line';

/** What outlives a pane that is built anew. */
export interface Kept {
  readonly memory: Pane['memory'];
  readonly ended: AbortSignal;
  readonly rebuild: (section: Section) => void;
}

/** Makes the frame (facts, tabs, progress, section, message, bar) and puts it into an element. */
export function buildPane(root: HTMLElement, options: PaneOptions, text: PaneText, start: Section, kept: Kept): Pane {
  const { app, view, files } = options;
  const listeners = new Map<PaneEvent, (() => void)[]>();
  const reload = (): void => window.location.reload();
  const progress = progressBar(text, reload);
  const messages = messageBar(text);
  let round: Round | null = app.round();
  const pane: Pane = {
    app,
    text,
    root,
    files: files ?? null,
    view: view ?? null,
    memory: kept.memory,
    ended: kept.ended,
    round: () => round,
    setRound(next) {
      round = next;
      pane.tell('round');
    },
    say: messages.say,
    work: workerLine(text, progress, messages.say, reload),
    async check() {
      messages.clear();
      const answer = await pane.work(text.check.checking, (watch) => app.check(watch));
      if (!answer) return;
      pane.setRound(answer.value);
      // Who began by keyboard goes on in the list; who went on in the sheet meanwhile is left there.
      if (document.hasFocus() && document.activeElement === document.body)
        root.querySelector<HTMLElement>('#findings')?.focus({ preventScroll: true });
      if (view) await showMarks(pane);
    },
    go: (next) => stage.go(next),
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    tell: (event) => {
      for (const listener of listeners.get(event) ?? []) listener();
    },
    rebuild: () => kept.rebuild(stage.section()),
  };
  const tabs = paneTabs(pane);
  const stage = makeStage(pane, (section) => {
    messages.clear();
    tabs.mark(section);
  });
  const { main, foot } = stage;
  const column = [paneHeader(pane), tabs.element, progress.element, main, messages.element, foot];
  root.replaceChildren(h('div', { class: 'pane' }, ...column), ...(view ? [sheetPane(pane, view)] : []));
  root.lang = text.lang;
  root.classList.add('taizhang');
  root.classList.toggle('has-sheets', view !== undefined);
  applyLook(root, app.settings());
  pane.on('settings', () => applyLook(root, app.settings()));
  pane.go(start);
  return pane;
}

/** The place where one section stands at a time, with its bar at the bottom. */
function makeStage(pane: Pane, onGo: (section: Section) => void) {
  const views = new Map<Section, SectionView>();
  const main = h('main', { class: 'main', id: 'main', tabindex: -1 });
  const foot = h('div', { class: 'foot' });
  const title = h('h1', { class: 'sr' });
  let section: Section = 'check';
  const go = (next: Section): void => {
    section = next;
    onGo(next);
    const opened = views.get(next) ?? makeSection(pane, next);
    views.set(next, opened);
    title.textContent = `${pane.text.name} · ${pane.text.sections[next]}`;
    main.setAttribute('aria-label', pane.text.sections[next]);
    main.replaceChildren(title, opened.element);
    foot.replaceChildren(...(opened.bar ? [opened.bar] : []));
    main.scrollTop = 0;
    void opened.show?.();
  };
  return { main, foot, go, section: () => section };
}
