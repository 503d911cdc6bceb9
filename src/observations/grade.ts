/** Admiralty grades compared. F and 6 say that nobody can judge: they are neither better nor worse than another. */
import { z } from 'zod';
import type { Grade } from './model.ts';

export const printGrade = (grade: Grade | null): string | null =>
  grade && `${grade.reliability}${grade.credibility}`;

/** `B2`; one of the two may be left out. */
export const LeastGrade = z.string().regex(/^(?=.)[A-E]?[1-5]?$/);

/** Whether a printed grade is at least as good as `least` in what that names. Unjudged and ungraded ones are not. */
export function gradeIsAtLeast(grade: string | null, least: string): boolean {
  if (grade === null) return false;
  const [reliability = '', credibility = ''] = grade;
  const letter = /[A-E]/.exec(least)?.[0];
  const digit = /[1-5]/.exec(least)?.[0];
  return (
    (letter === undefined || (reliability !== 'F' && reliability <= letter)) &&
    (digit === undefined || (credibility !== '6' && credibility <= digit))
  );
}
