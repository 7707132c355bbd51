import type { AppSettings } from '../../services/settings';

/** Size of text and colours, as chosen; `auto` leaves the colours to the system. */
export function applyLook(root: HTMLElement, { textSize, theme }: Pick<AppSettings, 'textSize' | 'theme'>): void {
  const page = root.ownerDocument.documentElement;
  page.dataset.theme = theme;
  page.dataset.textSize = textSize;
}
