import { TaizhangError } from '@taizhang/core';
import { HostError } from '../host/host-error';
import { type ServiceWords, serviceWords } from '../text/services';
import { ServiceError } from './service-error';

/**
 * A refusal in both languages: `throw refuse((words) => words.noRound)`.
 */
export function refuse(pick: (words: ServiceWords, language: 'zh' | 'en') => string): ServiceError {
  return new ServiceError(pick(serviceWords('zh-CN'), 'zh'), pick(serviceWords('en'), 'en'));
}

/** The sentence of a failure of the host. */
export function hostSentence(error: HostError, words: ServiceWords): string {
  const said = words.host[error.code];
  return typeof said === 'string' ? said : said(error.about.sheet ?? words.host.aSheet);
}

/** Any failure as one with a sentence. What nobody foresaw keeps its cause for the console, never for the screen. */
export function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (error instanceof HostError)
    return Object.assign(
      refuse((words) => hostSentence(error, words)),
      { cause: error },
    );
  if (error instanceof TaizhangError) return new ServiceError(error.zh, error.en);
  return Object.assign(
    refuse((words) => words.unexpected),
    { cause: error },
  );
}
