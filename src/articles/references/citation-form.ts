/** Full, short or Ibid.: what one citation is, by its words and its fields. */
import type { Reference } from '../../sources/model.ts';
import type { BackReference } from './back-references.ts';
import type { Mention } from './mention.ts';

/** Fields that only a full citation gives. */
const isComplete = (reference: Reference): boolean =>
  reference.url !== undefined ||
  reference.doi !== undefined ||
  reference.containerTitle !== undefined ||
  reference.publisher !== undefined ||
  reference.place !== undefined ||
  reference.volume !== undefined ||
  reference.series !== undefined ||
  reference.accessed !== undefined ||
  (reference.issued !== undefined && reference.title !== undefined) ||
  reference.type === 'legal_case' ||
  reference.type === 'legislation' ||
  reference.type === 'treaty';

const ELLIPSIS = /(?:\.{3}|…)[”"»]?$/u;

export function citationForm(
  reference: Reference,
  back: BackReference | undefined,
): Mention['form'] {
  if (back?.kind === 'ibid') return 'ibid';
  if (back?.kind === 'op-cit') return 'short';
  if (back?.kind === 'note-number') return reference.url === undefined ? 'short' : 'full';
  const isCut = ELLIPSIS.test(reference.title?.printed ?? '');
  if (isCut && reference.url === undefined) return 'short';
  return isComplete(reference) ? 'full' : 'short';
}
