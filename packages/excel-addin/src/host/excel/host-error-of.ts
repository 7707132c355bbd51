import { HostError, type HostErrorCode } from '../host-error';

/** What Office calls a failure, and what we call it. A code that is not here is `unknown`. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'protected',
  ItemNotFound: 'no-such-sheet',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  Conflict: 'shared',
  ConflictError: 'shared',
  EditModeConflict: 'shared',
  NonWritablePropertyInCoauthoring: 'shared',
  ApiNotFound: 'cannot',
  ApiNotAvailable: 'cannot',
  NotImplemented: 'cannot',
  UnsupportedOperation: 'cannot',
  UnsupportedFeature: 'cannot',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  RequestCancelled: 'busy',
  HostRestartNeeded: 'busy',
  InactiveWorkbook: 'busy',
};

/** A failure of Office as ours. `detail` names code and place, never what stands in a cell. */
export function hostErrorOf(error: unknown, sheet?: string): HostError {
  if (error instanceof HostError) return error;
  const { code, debugInfo } = (error ?? {}) as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  const detail = [code, debugInfo?.errorLocation].filter((part) => typeof part === 'string' && part !== '').join(' ');
  const made = new HostError(known ?? 'unknown', {
    ...(sheet === undefined ? {} : { sheet }),
    ...(detail === '' ? {} : { detail }),
  });
  made.cause = error;
  return made;
}
