import type { Reading } from '@taizhang/core/report';
import type { InputFile } from './read-files';

/** Files that were read, recognised and made into tables: what every command works on. */
export interface Session extends Reading {
  readonly files: readonly InputFile[];
}
