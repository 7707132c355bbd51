import { HostError } from '../../host/host-error';
import { ServiceError } from '../../services/service-error';
import type { PaneText } from '../../text/pane.zh-CN';

/** A failure as a sentence for the person at the screen; what is not known is said as that, with nothing of its inside. */
export function failureText(error: unknown, text: PaneText): string {
  if (error instanceof ServiceError) return text.lang === 'en' ? error.en : error.zh;
  if (error instanceof HostError) return text.host[error.code](error.about.sheet ?? '');
  return text.host.unknown('');
}

/** Whether it helps to load the pane again. */
export function isUnknownFailure(error: unknown): boolean {
  return !(error instanceof ServiceError) && !(error instanceof HostError && error.code !== 'unknown');
}
