/** A failure in words for the person at the screen: what happened, and what to do. Never a trace, never a whole personal number. */
export class ServiceError extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(zh);
    this.name = 'ServiceError';
  }
}
