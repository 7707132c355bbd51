import '../../src/styles/pane.css';
import { mountPane } from '../../src/panes/mount-pane';
import type { Section } from '../../src/panes/section';
import { type FakeApp, fakeApp } from '../fake-app';
import { fakeCards } from '../fake-cards';
import { fakeSheets } from '../fake-sheets';

// The pane on a page of its own over a made-up app, for tests in a browser. `#{"start":"ask","findings":50000}` says how.
const wish = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}') as {
  start?: Section;
  lang?: 'zh-CN' | 'en';
  theme?: 'auto' | 'light' | 'dark' | 'contrast';
  textSize?: 'normal' | 'large' | 'larger';
  findings?: number;
  slow?: number;
  checked?: number;
  unfinished?: boolean;
  isProtected?: boolean;
  sheets?: boolean;
};

declare global {
  interface Window {
    app: FakeApp;
    files: readonly string[];
    ready: Promise<unknown>;
  }
}

const lang = wish.lang ?? 'zh-CN';
const app = fakeApp({
  ...wish,
  kind: wish.sheets ? 'file' : 'excel',
  settings: { language: lang, theme: wish.theme ?? 'auto', textSize: wish.textSize ?? 'normal' },
});
window.app = app;
window.ready = open();

async function open(): Promise<void> {
  for (let i = 0; i < (wish.checked ?? 0); i++) await app.check();
  const root = document.getElementById('pane') as HTMLElement;
  const start = { app, lang, ...(wish.start ? { start: wish.start } : {}) };
  if (!wish.sheets) {
    await mountPane(root, start);
    return;
  }
  const sheets = fakeSheets(20_000, fakeCards(wish.findings ?? 96));
  window.files = sheets.log;
  app.host.select = async (sheet, row, column) => sheets.view.choose({ sheet, row, column });
  app.jump = async ({ source, sheet, row, column }) => sheets.view.choose({ sheet: { source, sheet }, row, column });
  await mountPane(root, { ...start, view: sheets.view, files: sheets.files });
}
