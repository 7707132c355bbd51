import type { Pack } from '@taizhang/core';
import type { Lang, Tell } from '@taizhang/core/report';
import type { Io } from './io';

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly pack: Pack;
  readonly lang: Lang;
  readonly tell: Tell;
}
