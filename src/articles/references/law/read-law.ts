/** Decisions and acts have a grammar of their own; what is neither is left to the readers of works. */

import type { Span } from '../../../kernel/span.ts';
import type { PrintedName, Reference } from '../../../sources/model.ts';
import { Slate } from '../slate.ts';
import { actKind, isEuAct } from './act.ts';
import { isDatedDecision, isDecision, readDecision } from './court-decision.ts';
import type { LawReading } from './law-reading.ts';
import { readAct } from './read-act.ts';

/** Whether the words cite a decision or an act. */
export const citesLaw = (words: string): boolean =>
  isDecision(words) || actKind(words) !== undefined;

/** Before a decision or an act that stands in the midst of a note. */
export const LAW_BEGINS =
  /(?::\s|[.,]\s|,?\s(?:and|und|sowie|in|cites|references)\s)(?=\p{Lu}[\p{L}-]{1,12}(?:,|\s))/gu;

export const beginsLaw = (words: string): boolean => isDatedDecision(words) || isEuAct(words);

const shifted = (names: readonly PrintedName[], by: number): PrintedName[] =>
  names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }));

export function readLaw(
  text: string,
  span: Span,
  language: string | undefined,
): { reference: Reference; locator: LawReading['locator'] } | undefined {
  const words = text.slice(span.start, span.end);
  const kind = isDecision(words) ? 'decision' : actKind(words);
  if (kind === undefined) return undefined;
  const slate = new Slate(text, span);
  const reading =
    kind === 'decision' ? readDecision(slate, language) : readAct(slate, kind, language);
  const reference: Reference = {
    start: span.start,
    end: span.end,
    type: reading.type,
    names: shifted(reading.names, span.start),
    moreNames: false,
    ...reading.fields,
  };
  return { reference, locator: reading.locator };
}
