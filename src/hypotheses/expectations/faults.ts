/** What an expectation must be to be scored later, and what its resolution must rest on. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Expectation } from './model.ts';

/** What was said beforehand: once it is decided, it stays as it was said. */
const SAID = ['text', 'words', 'by', 'madeOn', 'horizon', 'condition', 'unchanged'] as const;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The first reason why this is no expectation; null when it is one. */
export function faultOfExpectation({
  madeOn,
  horizon,
}: Pick<Expectation, 'madeOn' | 'horizon'>): string | null {
  const [made, until] = [edtfRange(madeOn), horizon === '' ? null : edtfRange(horizon)];
  if (made?.from && until?.to && until.to < made.from) {
    return `Its horizon, ${horizon}, ended before it was made on ${madeOn}: what is past cannot be expected.`;
  }
  return null;
}

/** Why the resolution cannot stand; null when it can. */
export function faultOfResolution(expectation: Expectation): string | null {
  const { status, bearing, condition, resolution, madeOn, resolvedOn } = expectation;
  if (status === 'open') return null;
  if (status === 'void') {
    return condition.trim() === '' && resolution.trim() === ''
      ? 'It has no condition that could fail. Say why it is void, or what its condition was.'
      : null;
  }
  if (bearing.length === 0) {
    return 'Nothing says what happened. Name an observation that bears on it, then decide it.';
  }
  const [made, resolved] = [edtfRange(madeOn), resolvedOn === '' ? null : edtfRange(resolvedOn)];
  return made?.from && resolved?.to && resolved.to < made.from
    ? `It cannot have been decided on ${resolvedOn}, before it was made on ${madeOn}.`
    : null;
}

/**
 * An expectation that is decided is not put into other words afterwards.
 * @throws `conflict` with the fields in `details.fields`
 */
export function refuseHindsight(before: Expectation, after: Expectation): void {
  if (before.status === 'open') return;
  const fields: string[] = SAID.filter((field) => before[field] !== after[field]);
  if (!isSame(before.probability, after.probability)) fields.push('probability');
  if (!isSame(before.emitted, after.emitted)) fields.push('emitted');
  if (fields.length === 0) return;
  throw new DomainError(
    'conflict',
    'It is decided, and what was said beforehand stays as it was said. Open it again first; the history keeps both.',
    { fields },
  );
}
