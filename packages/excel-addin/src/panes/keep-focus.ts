const CONTROLS = 'button, input, select, summary';

/** Draws a part anew and puts the focus back on the control in the same place: whoever works by keyboard must not be thrown to the top. */
export function keepFocus(part: HTMLElement, draw: () => void): void {
  const at = [...part.querySelectorAll(CONTROLS)].indexOf(document.activeElement as Element);
  draw();
  if (at < 0) return;
  const controls = part.querySelectorAll<HTMLElement>(CONTROLS);
  controls[Math.min(at, controls.length - 1)]?.focus();
}
