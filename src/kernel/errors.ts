/** What can go wrong in words a user understands. The CLI turns codes into exit codes, HTTP into statuses. */
export type ErrorCode =
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'bad-input'
  | 'too-large'
  | 'locked'
  | 'wrong-use'
  | 'damaged'
  | 'forbidden';

/** An error that names the thing, the place and the remedy; `message` is shown to the user as it is. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
