import type { Pack } from '@taizhang/core';
import type { Io } from './io';
import type { Lang, Tell } from './words/lang';

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly pack: Pack;
  readonly lang: Lang;
  readonly tell: Tell;
}
