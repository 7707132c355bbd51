import type { AppSettings } from '../../services/settings';
import type { Pane } from '../pane';

/** Keeps a setting; where findings depend on it, says that it helps to check again. */
export async function saveSettings(pane: Pane, part: Partial<AppSettings>): Promise<boolean> {
  const { text } = pane;
  if (!(await pane.work(text.saving, () => pane.app.change(part)))) return false;
  if (part.language !== undefined) {
    pane.rebuild();
    return true;
  }
  pane.tell('settings');
  const asks = pane.round() !== null && ('region' in part || 'asOf' in part || 'policyFile' in part);
  pane.say({
    kind: 'done',
    text: text.settings.saved,
    ...(asks ? { action: { label: text.check.again, run: () => void pane.check() } } : {}),
  });
  return true;
}
