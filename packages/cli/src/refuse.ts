import { TaizhangError } from '@taizhang/core';

/** A request that cannot be carried out, said in one sentence: exit code 2. */
export function refuse(code: string, zh: string, en: string): TaizhangError {
  return new TaizhangError(code, { zh, en });
}
