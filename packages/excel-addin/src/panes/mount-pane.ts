import type { SheetView } from '../host/sheet-view';
import type { App, Round } from '../services/app';
import { loadText } from '../text/load-text';
import { showMarks } from './check/toggle-marks';
import type { FileActions } from './file-actions';
import { h } from './h';
import type { Pane, PaneEvent } from './pane';
import { type PaneAct, paneAct } from './pane-act';
import type { Section, SectionView } from './section';
import { makeSection } from './sections';
import { sheetPane } from './sheet/sheet-pane';
import { paneHeader } from './shell/header';
import { applyLook } from './shell/look';
import { messageBar } from './shell/message-bar';
import { progressBar } from './shell/progress-bar';
import { paneTabs } from './shell/tabs';
import { offerUnfinished } from './shell/unfinished';
import { workerLine } from './shell/worker-line';

export interface PaneOptions {
  readonly app: App;
  /** Offline page only: the sheets beside the pane, and its files. */
  readonly view?: SheetView;
  readonly files?: FileActions;
  readonly start?: Section;
  readonly lang: 'zh-CN' | 'en';
}

export interface MountedPane {
  /** Opens a section, as a button of the ribbon does. */
  readonly go: (section: Section) => void;
  readonly check: () => Promise<void>;
  /** Does what a button of the ribbon asks for without opening a section. */
  readonly act: (act: PaneAct) => Promise<void>;
  /** Files were opened or closed from outside. */
  readonly refresh: () => void;
}

/** Puts the pane into an element. The same pane serves Excel's task pane and the offline page. */
export async function mountPane(root: HTMLElement, options: PaneOptions): Promise<MountedPane> {
  const memory = { by: '', isMarked: false };
  let pane = await build(
    root,
    options,
    options.lang,
    options.start ?? (options.view?.sheets().length === 0 ? 'files' : 'check'),
    memory,
  );
  await offerUnfinished(pane);
  return {
    go: (section) => pane.go(section),
    check: () => pane.check(),
    act: (act) => paneAct(pane, act),
    refresh: () => pane.tell('files'),
  };

  async function build(
    place: HTMLElement,
    { app, view, files }: PaneOptions,
    lang: 'zh-CN' | 'en',
    start: Section,
    kept: Pane['memory'],
  ): Promise<Pane> {
    const text = await loadText(lang);
    const listeners = new Map<PaneEvent, (() => void)[]>();
    const views = new Map<Section, SectionView>();
    const reload = (): void => window.location.reload();
    const progress = progressBar(text, reload);
    const messages = messageBar(text);
    let round: Round | null = app.round();
    let section = start;
    const main = h('main', { class: 'main', id: 'main', tabindex: -1 });
    const foot = h('div', { class: 'foot' });
    const made: Pane = {
      app,
      text,
      root: place,
      files: files ?? null,
      view: view ?? null,
      round: () => round,
      setRound(next) {
        round = next;
        made.tell('round');
      },
      say: messages.say,
      work: workerLine(text, progress, messages.say, reload),
      async check() {
        const answer = await made.work(text.check.checking, (watch) => app.check(watch));
        if (!answer) return;
        made.setRound(answer.value);
        if (view) await showMarks(made);
      },
      go(next) {
        section = next;
        messages.clear();
        tabs.mark(next);
        let opened = views.get(next);
        if (!opened) views.set(next, (opened = makeSection(made, next)));
        main.setAttribute('aria-label', text.sections[next]);
        main.replaceChildren(opened.element);
        foot.replaceChildren(...(opened.bar ? [opened.bar] : []));
        main.scrollTop = 0;
        void opened.show?.();
      },
      on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
      tell: (event) => {
        for (const listener of listeners.get(event) ?? []) listener();
      },
      rebuild() {
        void build(place, options, app.settings().language, section, kept).then((next) => void (pane = next));
      },
      memory: kept,
    };
    const tabs = paneTabs(made);
    applyLook(place, app.settings());
    place.lang = lang;
    place.classList.add('taizhang');
    place.classList.toggle('has-sheets', view !== undefined);
    const column = h('div', { class: 'pane' }, paneHeader(made), tabs.element, progress.element, main, messages.element, foot);
    place.replaceChildren(column, ...(view ? [sheetPane(made, view)] : []));
    made.on('settings', () => applyLook(place, app.settings()));
    made.go(section);
    return made;
  }
}
