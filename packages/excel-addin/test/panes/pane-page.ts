import '../../src/styles/pane.css';
import { mountPane } from '../../src/panes/mount-pane';
import type { Section } from '../../src/panes/section';
import { type FakeApp, fakeApp } from '../fake-app';

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
};
const root = document.getElementById('pane') as HTMLElement;
const lang = wish.lang ?? 'zh-CN';
const app = fakeApp({
  ...wish,
  settings: { language: lang, theme: wish.theme ?? 'auto', textSize: wish.textSize ?? 'normal' },
});
declare global {
  interface Window {
    app: FakeApp;
    ready: Promise<unknown>;
  }
}
window.app = app;
const start = async (): Promise<void> => {
  for (let i = 0; i < (wish.checked ?? 0); i++) await app.check();
  await mountPane(root, { app, lang, start: wish.start ?? 'check' });
};
window.ready = start();
