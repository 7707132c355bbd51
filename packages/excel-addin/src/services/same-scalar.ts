import type { Scalar } from '@taizhang/core';

/** Whether two cells hold the same; a blank is a blank, however it is given. */
export function sameScalar(a: Scalar | undefined, b: Scalar | undefined): boolean {
  const [one, other] = [a ?? null, b ?? null];
  if (one === other || (one === null && other === '') || (one === '' && other === null)) return true;
  return typeof one === 'object' && typeof other === 'object' && one !== null && other !== null && one.error === other.error;
}
