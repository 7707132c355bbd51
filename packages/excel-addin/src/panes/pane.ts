import type { Watch } from '../engine/engine';
import type { SheetView } from '../host/sheet-view';
import type { App, Round } from '../services/app';
import type { PaneText } from '../text/pane.zh-CN';
import type { FileActions } from './file-actions';
import type { Section } from './section';

/** What every section works with. */
export interface Pane {
  readonly app: App;
  readonly text: PaneText;
  readonly root: HTMLElement;
  readonly files: FileActions | null;
  readonly view: SheetView | null;
  round(): Round | null;
  setRound(round: Round | null): void;
  /** Shows a sentence; an alert stays until it is closed. */
  say(message: Message): void;
  /** One work at a time, with progress and 取消. Failures are said; null means that it failed or was cancelled. */
  work<T>(doing: string, job: (watch: Watch) => Promise<T>): Promise<{ readonly value: T } | null>;
  /** Checks again and says how it went. */
  check(): Promise<void>;
  go(section: Section): void;
  on(event: PaneEvent, listener: () => void): void;
  tell(event: PaneEvent): void;
  /** Ends what listens outside the pane's own elements, when it is built anew. */
  readonly ended: AbortSignal;
  /** Builds everything anew: after a change of language. */
  rebuild(): void;
  /** Kept until the pane is closed, never stored: who signs a waiver; whether our marks are on. */
  readonly memory: { by: string; isMarked: boolean };
}

/** `round`: findings or waivers changed; `written`: cells were written or taken back; `undone`: taken back; `settings`; `files`: opened or closed; `values`: somebody wants to say a policy value. */
export type PaneEvent = 'round' | 'written' | 'settings' | 'files' | 'values' | 'undone';

export interface Message {
  readonly kind: 'done' | 'alert';
  readonly text: string;
  readonly more?: readonly string[];
  /** `more` is what matters: shown unfolded. */
  readonly isOpen?: boolean;
  /** Goes by itself after some seconds. */
  readonly isBrief?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}
