/** A rectangle of cells, from zero, both ends included. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const isWholeColumns = (rect: Rect): boolean => rect.top === 0 && rect.bottom === LAST_ROW;
export const isWholeRows = (rect: Rect): boolean => rect.left === 0 && rect.right === LAST_COLUMN;
export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: Rect): number => rect.right - rect.left + 1;
export const cellCount = (rect: Rect): number => rowCount(rect) * columnCount(rect);

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const holds = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export const bounding = (rects: readonly Rect[]): Rect => ({
  top: Math.min(...rects.map((rect) => rect.top)),
  left: Math.min(...rects.map((rect) => rect.left)),
  bottom: Math.max(...rects.map((rect) => rect.bottom)),
  right: Math.max(...rects.map((rect) => rect.right)),
});

/** What is left of `a` without `b`: at most four rectangles. */
export function without(a: Rect, b: Rect): Rect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const parts: Rect[] = [];
  if (a.top < cut.top) parts.push({ ...a, bottom: cut.top - 1 });
  if (a.bottom > cut.bottom) parts.push({ ...a, top: cut.bottom + 1 });
  const middle = { top: cut.top, bottom: cut.bottom };
  if (a.left < cut.left) parts.push({ ...middle, left: a.left, right: cut.left - 1 });
  if (a.right > cut.right) parts.push({ ...middle, left: cut.right + 1, right: a.right });
  return parts;
}

/** One axis of a rectangle after `count` rows or columns were put in before `at` (or, negative, taken out from `at`). `undefined`: all of it went. */
export function shiftSpan(first: number, last: number, at: number, count: number, end: number): [number, number] | undefined {
  if (count >= 0) {
    const from = first >= at ? first + count : first;
    if (from > end) return undefined;
    return [from, Math.min(end, last >= at ? last + count : last)];
  }
  const gone = at - count - 1;
  if (last === end && first === 0) return [first, last];
  const from = first > gone ? first + count : Math.min(first, at);
  const to = last > gone ? last + count : last >= at ? at - 1 : last;
  return from <= to ? [from, to] : undefined;
}
