import { engineHere } from '../engine/here';
import { startEngine } from '../engine/start-engine';
import { fileHost } from '../host/file';
import { browserStore } from '../host/file/kept-texts';
import { mountPane } from '../panes/mount-pane';
import { createApp } from '../services/create-app';
import { exampleFile } from './example';
import { fileActions } from './file-actions';
import { holdUnsaved } from './hold-unsaved';
import { saveFile } from './save-file';

/** The offline page: pane and sheets over opened files. `script` is the text of the page's own script, for its worker. */
export async function startPage(script: string): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const makeWorker = (): Worker => {
    if (script === '') throw new Error('The script of the page is not known.');
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    return new Worker(address);
  };
  const { engine, files } = await startEngine(makeWorker, async () => engineHere());
  const store = browserStore();
  const { host, view, desk } = fileHost(files, store);
  const app = await createApp({ host, engine });
  const example = exampleFile();
  const actions = fileActions({
    desk,
    store,
    language: () => app.settings().language,
    save: saveFile,
    confirm: (sentence) => window.confirm(sentence),
    restart: () => window.location.reload(),
    ...(example ? { example } : {}),
  });
  holdUnsaved(window, desk);
  const wishes = new URLSearchParams(window.location.hash.slice(1));
  if (wishes.get('lang') === 'en' && app.settings().language !== 'en') await app.change({ language: 'en' });
  const pane = await mountPane(root, { app, view, files: actions, start: 'files', lang: app.settings().language });
  if (example && wishes.has('example')) {
    await actions.openExample?.();
    pane.refresh();
    await pane.check();
    pane.go('check');
  }
}
