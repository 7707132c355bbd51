import { toggleMarks } from './check/toggle-marks';
import { putDashboard } from './figures/put-dashboard';
import type { Pane } from './pane';
import { undoLast } from './shell/undo-last';

/** What the ribbon asks for beside sections: done in the pane, which says how it went. */
export type PaneAct = 'undo' | 'unmark' | 'dashboard';

export async function paneAct(pane: Pane, act: PaneAct): Promise<void> {
  if (act === 'undo') await undoLast(pane);
  else if (act === 'unmark') await toggleMarks(pane, false);
  else await putDashboard(pane);
}
