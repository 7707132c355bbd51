import type { MountedPane } from '../panes/mount-pane';
import { RIBBON, type RibbonCommand } from './ribbon';

/** The part of `Office.actions` and `Office.addin` that the ribbon needs. */
export interface RibbonHost {
  readonly actions: { associate(name: string, command: (event?: { completed(): void }) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/**
 * Ties the buttons of the ribbon to the pane. To be called as soon as office.js is there, before the pane stands: a click that comes
 * first waits for it. Excel is told at once that the click was taken, since it waits at most five minutes for a slow command.
 */
export function associateRibbon(office: RibbonHost, pane: Promise<MountedPane>): void {
  for (const [name, command] of Object.entries<RibbonCommand>(RIBBON)) {
    office.actions.associate(name, (event) => {
      // The pane may be shown already, or an Excel without the call may have opened it by itself.
      void Promise.resolve(office.addin?.showAsTaskpane()).catch(() => undefined);
      event?.completed();
      void pane.then((mounted) => run(mounted, command)).catch((error: unknown) => console.error(error));
    });
  }
}

async function run(pane: MountedPane, command: RibbonCommand): Promise<void> {
  if ('section' in command) pane.go(command.section);
  else await pane.act(command.act);
}
