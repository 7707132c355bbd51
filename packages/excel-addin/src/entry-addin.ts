import { bootMessage } from './boot-message';
import { associateRibbon } from './commands/associate';
import { startEngine } from './engine/start-engine';
import { excelHost } from './host/excel';
import { type MountedPane, mountPane } from './panes/mount-pane';
import type { App } from './services/app';

// The shared runtime page: pane, ribbon and custom functions live in it. This script runs before Microsoft's office.js, so that the
// pane can say something while that is slow or blocked.

/** How long office.js may take before the person is told what is being waited for. */
const PATIENCE = 8_000;

const slow = setTimeout(() => bootMessage('slow'), PATIENCE);
document.addEventListener('DOMContentLoaded', () => {
  start().catch((error: unknown) => {
    console.error(error);
    bootMessage('failed');
  });
});

async function start(): Promise<void> {
  clearTimeout(slow);
  if (typeof Office === 'undefined') {
    bootMessage('noExcel');
    return;
  }
  let mounted: (pane: MountedPane) => void = () => undefined;
  associateRibbon(Office, new Promise((resolve) => (mounted = resolve)));
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    bootMessage('noExcel');
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    bootMessage('oldExcel');
    return;
  }
  const functions = loadFunctions();
  const { pane, app } = await openPane();
  mounted(pane);
  await functions;
  const { takeOfficePolicyFrom } = await import(/* webpackChunkName: "functions" */ './functions/policy-values');
  takeOfficePolicyFrom(() => app.settings().policyFile);
}

/** Custom functions are a part of their own; without them the pane works all the same. */
async function loadFunctions(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) return;
  await import(/* webpackChunkName: "functions" */ './functions/functions').catch((error: unknown) => console.error(error));
}

async function openPane(): Promise<{ readonly pane: MountedPane; readonly app: App }> {
  const root = document.getElementById('app') as HTMLElement;
  const makeWorker = (): Worker => new Worker(new URL('./entry-worker.ts', import.meta.url));
  const [{ engine }, { createApp }] = await Promise.all([
    startEngine(makeWorker, async () => {
      const { engineHere } = await import(/* webpackChunkName: "engine" */ './engine/here');
      return engineHere();
    }),
    import(/* webpackChunkName: "services" */ './services/create-app'),
  ]);
  const app = await createApp({ host: excelHost(), engine });
  return { pane: await mountPane(root, { app, lang: app.settings().language }), app };
}
