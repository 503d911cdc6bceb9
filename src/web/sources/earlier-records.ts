/** What a source was called before: by an article that prints it otherwise, or before it was merged. Pure. */
import type { Source } from '../../sources/model.ts';
import { authorWords, outletWords } from './source-words.ts';

export interface EarlierRecord {
  readonly why: 'merged' | 'edited';
  /** Only what was other than it is now. */
  readonly fields: readonly (readonly [label: string, value: string])[];
}

const wordsOf = (of: Pick<Source, 'csl' | 'issued'>): readonly (readonly [string, string])[] => [
  ['Title', of.csl.title ?? ''],
  ['Author', authorWords(of)],
  ['Outlet', outletWords(of)],
  ['Date', of.issued ?? ''],
  ['Address', of.csl.URL ?? ''],
];

/** Earlier records that say something else; a field that was empty then says nothing. */
export function earlierRecords(
  source: Pick<Source, 'csl' | 'issued' | 'knownAs'>,
): EarlierRecord[] {
  const now = new Map(wordsOf(source));
  return (source.knownAs ?? [])
    .map(({ why, csl, issued }) => ({
      why,
      fields: wordsOf({ csl, issued }).filter(
        ([label, value]) => value !== '' && value !== now.get(label),
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
}
