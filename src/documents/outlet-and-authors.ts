/** Where a document appeared and who wrote it: as its source says, else as the file or row said of itself. */
import type { Source } from '../sources/model.ts';
import type { StatedFacts } from './document.ts';

type Cited = Pick<Source, 'csl'> | null | undefined;
type Stated = Partial<Pick<StatedFacts, 'outlet' | 'authors'>> | undefined;

/** '' when neither says. */
export const outletOf = (source: Cited, stated: Stated): string =>
  source?.csl['container-title'] ?? source?.csl.publisher ?? stated?.outlet ?? '';

export function authorsOf(source: Cited, stated: Stated): string[] {
  const cited = (source?.csl.author ?? [])
    .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
    .filter((name) => name !== '');
  return cited.length > 0 ? cited : (stated?.authors ?? []).filter((name) => name !== '');
}
