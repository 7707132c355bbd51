/** What a command may do to the outside beside files: speak, and know whether somebody watches. Tests give their own. */
export interface Io {
  /** Results. With `--json` one document and nothing else. */
  readonly out: (text: string) => void;
  /** Progress and refusals. */
  readonly err: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether progress may overwrite its line. */
  readonly isTerminal: boolean;
  /** Milliseconds, for progress only: no result depends on it. */
  readonly clock: () => number;
  /** Resolves when the person asks to stop (Ctrl+C); for the page. */
  readonly stopped: () => Promise<void>;
}
