import type { SaidValue } from '../check/policy-file-with';
import { type AskedValue, valueForm } from '../check/value-form';
import type { Pane } from '../pane';
import { openDialog } from './dialog';

/** Asks for one policy value, or has one changed, and checks again where there was a check. */
export function askValue(pane: Pane, title: string, asked: AskedValue, said?: SaidValue): void {
  const form = valueForm(pane, asked, 'value', said);
  const { text } = pane;
  const run = async (): Promise<boolean> => {
    const isKept = await form.save();
    if (isKept && pane.round()) void pane.check();
    return isKept;
  };
  openDialog(pane, title, [form.element], [{ label: pane.round() ? text.missing.save : text.ok, isPrimary: true, run }]);
}
