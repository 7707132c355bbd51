import type { Pane } from '../pane';
import { sayMade } from '../shell/say-made';

/** 总览: the usual figures of the data's years with their charts, as a sheet. */
export async function putDashboard(pane: Pane): Promise<void> {
  const answer = await pane.work(pane.text.figures.doingDashboard, (watch) => pane.app.putDashboard(watch));
  if (answer) sayMade(pane, answer.value, 'figures');
}
