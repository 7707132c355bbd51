import { type FileNote, patchWorkbook, readWorkbook, writeWorkbook } from '@taizhang/files';
import type { FileWork } from './file-work';
import { HostError } from './host-error';

/** Work on files in this very thread. */
export function localFileWork(): FileWork {
  return {
    read: async (bytes, name, watch) => {
      if (watch?.signal?.aborted) throw new HostError('cancelled');
      return readWorkbook(bytes, {
        name,
        onProgress: ({ done, sheet }) => watch?.onProgress?.(done, sheet),
        ...(watch?.signal ? { signal: watch.signal } : {}),
      });
    },
    copy: async (bytes, changes) => {
      const notes: FileNote[] = [];
      const copied = patchWorkbook(bytes, changes, { onNote: (note) => notes.push(note) });
      return { bytes: copied, notes };
    },
    write: async (spec) => writeWorkbook(spec),
  };
}
