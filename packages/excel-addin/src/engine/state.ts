import type { CheckResult, Grid, Pack } from '@taizhang/core';
import type { Reading } from '@taizhang/core/report';
import type { EngineSettings } from './reading';

/** What the engine holds between calls. Each capability is a function of it: `askingEngine(state)`. */
export interface EngineState {
  readonly pack: Pack;
  settings: EngineSettings;
  /** By `source|sheet`. */
  readonly grids: Map<string, Grid>;
  /** The grids recognised and read into tables, with settings as they are; made once until something changes. */
  reading(): Reading;
  /** The last check of that reading; null when something changed since. */
  lastCheck: CheckResult | null;
}
