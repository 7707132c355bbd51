/* biome-ignore-all lint/suspicious/noExplicitAny: a realm's globals are whatever Microsoft's files put there */
import vm from 'node:vm';
import { domStandIn } from './dom-stand-in';
import type { Shell } from './native';
import { officeFile } from './office-files';

const compiled = new Map<string, vm.Script>();

/** Compiled once for all realms of a test file. */
function script(name: string): vm.Script {
  let one = compiled.get(name);
  if (!one) compiled.set(name, (one = new vm.Script(officeFile(name), { filename: name })));
  return one;
}

/** Boots Microsoft's unmodified office.js in a realm of its own, against a shell of ours; resolves when `Office.onReady` does. */
export async function bootRealm(makeShell: (window: () => any) => Shell, debug: boolean): Promise<Record<string, any>> {
  const page = domStandIn((name) => void script(name).runInContext(context));
  const context = vm.createContext(page);
  vm.runInContext('var window = this, self = this, top = this, parent = this;', context);
  const realm = page as Record<string, any>;
  realm.external = makeShell(() => realm).external;
  if (debug) realm.document.getElementsByTagName('script')[0].src = 'https://127.0.0.1/office/office.debug.js';
  script(debug ? 'office.debug.js' : 'office.js').runInContext(context);
  await new Promise<void>((resolve) => realm.Office.onReady(() => resolve()));
  return realm;
}
