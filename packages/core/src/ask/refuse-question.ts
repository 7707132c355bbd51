import { TaizhangError } from '../error';

/** A question that cannot be asked as it stands, such as one kept from an older version. */
export function refuseQuestion(code: string, zh: string, en: string): TaizhangError {
  return new TaizhangError(`question-${code}`, { zh, en: `The question cannot be asked: ${en}.` });
}
