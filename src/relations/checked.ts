/** What every record of this room and those below it must be before it is written: as its schema says. */
import type { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';

/** The record as its schema has it; throws `invalid` with the first field that is wrong. */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new DomainError('invalid', `${field === '' ? 'The record' : field}: ${issue?.message}.`);
}
