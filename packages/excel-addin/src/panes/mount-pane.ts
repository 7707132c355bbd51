import type { SheetView } from '../host/sheet-view';
import type { App } from '../services/app';
import { loadText } from '../text/load-text';
import { buildPane } from './build-pane';
import type { FileActions } from './file-actions';
import type { Pane } from './pane';
import { type PaneAct, paneAct } from './pane-act';
import type { Section } from './section';
import { offerUnfinished } from './shell/unfinished';

export interface PaneOptions {
  readonly app: App;
  /** Offline page only: the sheets beside the pane, and its files. */
  readonly view?: SheetView;
  readonly files?: FileActions;
  /** The section shown first: 检查, or on the offline page the files as long as none is open. */
  readonly start?: Section;
  readonly lang: 'zh-CN' | 'en';
}

export interface MountedPane {
  /** Opens a section, as a button of the ribbon does. */
  readonly go: (section: Section) => void;
  readonly check: () => Promise<void>;
  /** What a button of the ribbon does by itself: 总览, 撤销, 清除标记. */
  readonly act: (act: PaneAct) => Promise<void>;
  /** Files were opened or closed from outside. */
  readonly refresh: () => void;
}

/** Puts the pane into an element. The same pane serves Excel's task pane and the offline page. */
export async function mountPane(root: HTMLElement, options: PaneOptions): Promise<MountedPane> {
  const { app, view } = options;
  const memory = { by: '', isMarked: false };
  let ending = new AbortController();
  const build = async (lang: 'zh-CN' | 'en', section: Section): Promise<Pane> => {
    const text = await loadText(lang);
    ending.abort();
    ending = new AbortController();
    const rebuild = (now: Section): void => {
      void build(app.settings().language, now).then((next) => {
        pane = next;
        // Findings keep the words that they were made with.
        const again = { label: next.text.check.again, run: () => void next.check() };
        if (next.round()) next.say({ kind: 'done', text: next.text.otherLanguage, action: again });
      });
    };
    return buildPane(root, options, text, section, { memory, ended: ending.signal, rebuild });
  };
  let pane = await build(options.lang, options.start ?? (view?.sheets().length === 0 ? 'files' : 'check'));
  app.live((round) => pane.setRound(round));
  const notes = app.startNotes();
  if (notes.length > 0) pane.say({ kind: 'alert', text: pane.text.startNotes, more: notes });
  await offerUnfinished(pane);
  return {
    go: (section) => pane.go(section),
    check: () => pane.check(),
    act: (act) => paneAct(pane, act),
    refresh: () => pane.tell('files'),
  };
}
