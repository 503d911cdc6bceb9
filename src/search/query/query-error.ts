import { DomainError } from '../../kernel/errors.ts';
import type { Span } from '../../kernel/span.ts';

/** What is wrong with a query and where; the place is in `details.start` and `details.end`. */
export function queryError(message: string, at: Span): DomainError {
  return new DomainError('invalid', message, { start: at.start, end: at.end });
}
