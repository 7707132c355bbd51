/** An error as the host answers it; office.js makes an `OfficeExtension.Error` of it. Codes are those of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', 'The requested resource does not exist.', location, 404);

export const invalidArgument = (location: string): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);

export const invalidReference = (location: string): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);

export const alreadyExists = (location: string): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location, 409);

export const invalidOperation = (location: string, message = 'The operation attempted is invalid on the object.'): HostError =>
  new HostError('InvalidOperation', message, location);

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);
