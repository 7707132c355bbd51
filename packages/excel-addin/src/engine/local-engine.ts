import { defaultPack, type Pack } from '@taizhang/core';
import { askingEngine } from './ask-engine';
import { checkingEngine } from './checking-engine';
import type { Engine } from './engine';
import { figuresEngine } from './figures-engine';
import { formEngine } from './form-engine';
import { readingEngine } from './reading-engine';
import { reconcileEngine } from './reconcile-engine';
import { rulesEngine } from './rules-engine';
import { type Pace, usualPace } from './slices';
import { engineState } from './state';
import { templatesEngine } from './templates-engine';

/** What an engine is made of; the pack and the pace are those that ship unless said. */
export interface LocalEngineOptions {
  readonly pack?: Pack;
  readonly pace?: Pace;
}

/** The engine in this very thread: every capability over one state. */
export function localEngine({ pack = defaultPack, pace = usualPace }: LocalEngineOptions = {}): Engine {
  const state = engineState(pack, pace);
  return {
    ...readingEngine(state),
    ...checkingEngine(state),
    ...rulesEngine(state),
    ...askingEngine(state),
    ...reconcileEngine(state),
    ...figuresEngine(state),
    ...templatesEngine(state),
    ...formEngine(state),
  };
}
