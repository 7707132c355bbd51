import { TaizhangError } from '@taizhang/core/engine';
import { FileError, type FileErrorCode } from '@taizhang/files';
import { HostError, type HostErrorCode } from '../host/host-error';
import { ServiceError } from '../services/service-error';
import type { SentError } from './port';

/** A failure as data that can be sent to another thread. */
export function sendError(error: unknown): SentError {
  if (error instanceof FileError) return { kind: 'file', code: error.code };
  if (error instanceof ServiceError) return { kind: 'service', zh: error.zh, en: error.en };
  if (error instanceof HostError) {
    const { sheet } = error.about;
    return { kind: 'host', code: error.code, ...(sheet === undefined ? {} : { sheet }) };
  }
  if (error instanceof TaizhangError)
    return { kind: 'core', code: error.code, zh: error.zh, en: error.en, data: plain(error.data) };
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return name === 'AbortError' ? { kind: 'abort' } : { kind: 'other', name, message };
}

/** Data of an error without what cannot be sent. */
function plain(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>;
}

/** The same failure again, with its sentences. */
export function receiveError(sent: SentError): Error {
  switch (sent.kind) {
    case 'file':
      return new FileError(sent.code as FileErrorCode);
    case 'service':
      return new ServiceError(sent.zh, sent.en);
    case 'host':
      return new HostError(sent.code as HostErrorCode, sent.sheet === undefined ? {} : { sheet: sent.sheet });
    case 'core':
      return new TaizhangError(sent.code, { zh: sent.zh, en: sent.en }, sent.data);
    case 'abort':
      return new DOMException('Cancelled', 'AbortError');
    default:
      return Object.assign(new Error(sent.message), { name: sent.name });
  }
}
