import { h } from '../h';

export interface VirtualList {
  readonly element: HTMLElement;
  /** Shows so many rows, from the top unless `keeps`. */
  reset(count: number, keeps?: boolean): void;
  /** Draws the rows in view again. */
  redraw(): void;
  active(): number;
  /** Moves to a row and brings it into view; says nothing to `onMove`. */
  moveTo(index: number): void;
}

export interface VirtualListOptions {
  readonly label: string;
  readonly rowHeight: () => number;
  /** The row's content; the list adds place, role and position. */
  readonly row: (index: number) => HTMLElement;
  readonly empty: () => string;
  /** Arrow keys came to a row. */
  readonly onMove?: (index: number) => void;
  /** Click or Enter. */
  readonly onChoose: (index: number) => void;
  readonly onKey?: (key: string, index: number) => void;
  readonly id: string;
}

const SPARE = 4;

/** A list of rows of one height of which only those in view are in the document; 50,000 are as quick as 50. */
export function virtualList(options: VirtualListOptions): VirtualList {
  const space = h('div', { class: 'list-space', role: 'presentation' });
  const element = h('div', { class: 'list', role: 'listbox', tabindex: 0, id: options.id, 'aria-label': options.label }, space);
  let count = 0;
  let active = -1;
  const draw = (): void => {
    const height = options.rowHeight();
    space.style.height = `${count * height}px`;
    const from = Math.max(0, Math.floor(element.scrollTop / height) - SPARE);
    const to = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / height) + SPARE);
    const rows: HTMLElement[] = [];
    for (let index = from; index < to; index++) rows.push(placed(options.row(index), index, height));
    space.replaceChildren(...rows);
    if (count === 0)
      space.append(h('p', { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, options.empty()));
    if (active >= from && active < to) element.setAttribute('aria-activedescendant', `${options.id}-${active}`);
    else element.removeAttribute('aria-activedescendant');
  };
  const placed = (row: HTMLElement, index: number, height: number): HTMLElement => {
    row.id = `${options.id}-${index}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-setsize', String(count));
    row.setAttribute('aria-posinset', String(index + 1));
    row.setAttribute('aria-selected', String(index === active));
    row.classList.add('row');
    row.style.top = `${index * height}px`;
    row.style.height = `${height}px`;
    row.addEventListener('click', () => {
      active = index;
      draw();
      options.onChoose(index);
    });
    return row;
  };
  const bringIntoView = (): void => {
    const height = options.rowHeight();
    const top = active * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight) element.scrollTop = top + height - element.clientHeight;
  };
  const moveTo = (index: number): void => {
    active = Math.max(-1, Math.min(count - 1, index));
    if (active >= 0) bringIntoView();
    draw();
  };
  element.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(element);
  element.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(element.clientHeight / options.rowHeight()) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count };
    const step = steps[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      moveTo(active < 0 ? (step > 0 && step < count ? 0 : step < 0 ? 0 : count - 1) : Math.max(0, active + step));
      options.onMove?.(active);
    } else if ((event.key === 'Enter' || event.key === ' ') && active >= 0) {
      event.preventDefault();
      options.onChoose(active);
    } else if (active >= 0) options.onKey?.(event.key, active);
  });
  return {
    element,
    reset(size, keeps = false) {
      count = size;
      active = keeps ? Math.min(active, size - 1) : -1;
      if (!keeps) element.scrollTop = 0;
      draw();
    },
    redraw: draw,
    active: () => active,
    moveTo,
  };
}
