/** The places of the pane; the ribbon opens one of them. */
export type Section =
  | 'check'
  | 'reconcile'
  | 'ask'
  | 'form'
  | 'more'
  | 'figures'
  | 'template'
  | 'rules'
  | 'settings'
  | 'help'
  | 'files';

/** A section once built: its element, its bar at the bottom, and what happens each time it comes into view. */
export interface SectionView {
  readonly element: HTMLElement;
  readonly bar?: HTMLElement;
  show?(): void | Promise<void>;
}
