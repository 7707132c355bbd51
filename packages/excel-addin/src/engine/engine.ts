import type { AskingEngine } from './asking';
import type { CheckingEngine } from './checking';
import type { FiguresEngine } from './figures';
import type { FormEngine } from './forms';
import type { ReadingEngine } from './reading';
import type { ReconcilingEngine } from './reconciling';
import type { RulesEngine } from './rules';
import type { TemplateEngine } from './templates';

/**
 * Core behind one door: what the services ask of it. Plain data in and out, all asynchronous, so that it runs beside the pane in a
 * worker as well as in it. It holds the grids that were put in, and knows no host.
 */
export interface Engine
  extends ReadingEngine,
    CheckingEngine,
    AskingEngine,
    FormEngine,
    ReconcilingEngine,
    FiguresEngine,
    TemplateEngine,
    RulesEngine {}

/** How far a longer work is, 0–1, with what is being done in a few words; and the way to stop it. */
export interface Watch {
  readonly onProgress?: (done: number, doing: string) => void;
  readonly signal?: AbortSignal;
}
