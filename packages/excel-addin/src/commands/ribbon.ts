import type { PaneAct } from '../panes/pane-act';
import type { Section } from '../panes/section';

/** What a button of the ribbon does: opens the pane at a section, or asks it for something. */
export type RibbonCommand = { readonly section: Section } | { readonly act: PaneAct };

/** Buttons by the name under which the manifest calls them. */
export const RIBBON = {
  openCheck: { section: 'check' },
  openReconcile: { section: 'reconcile' },
  openAsk: { section: 'ask' },
  openForm: { section: 'form' },
  openFigures: { section: 'figures' },
  makeDashboard: { act: 'dashboard' },
  openTemplate: { section: 'template' },
  openRules: { section: 'rules' },
  openSettings: { section: 'settings' },
  undoLast: { act: 'undo' },
  removeMarks: { act: 'unmark' },
  openHelp: { section: 'help' },
} as const satisfies Readonly<Record<string, RibbonCommand>>;
