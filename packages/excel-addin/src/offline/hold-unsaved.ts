import type { FileDesk } from '../host/file';

/** Closing or reloading the page asks first while changes are in no copy. The words are the browser's own. */
export function holdUnsaved(page: Pick<Window, 'addEventListener'>, desk: Pick<FileDesk, 'files'>): void {
  page.addEventListener('beforeunload', (event) => {
    if (desk.files().some(({ isUnsaved }) => isUnsaved)) event.preventDefault();
  });
}
