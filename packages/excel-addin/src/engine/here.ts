import type { FileWork } from '../host/file-work';
import { localFileWork } from '../host/local-file-work';
import type { Engine } from './engine';
import { localEngine } from './local-engine';

/** The engine in this very thread, with the pack: a part of its own, loaded in the worker or where there is none. */
export function engineHere(): { readonly engine: Engine; readonly files: FileWork } {
  return { engine: localEngine(), files: localFileWork() };
}
