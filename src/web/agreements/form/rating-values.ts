/** What stands in the fields of a rating, and how it is read. Pure. */
import { Performance } from '../../../relations/agreements/model.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';

const NewRating = Performance.omit({ id: true, provision: true });
export type FilledRating = Omit<Performance, 'id' | 'provision'>;

export interface RatingValues {
  party: string;
  year: string;
  score: Performance['score'] | '';
  /** Party to what it says; kept while the rating is not disputed, so that nothing typed is lost. */
  claims: Readonly<Record<string, string>>;
  observations: string[];
  note: string;
}

export const emptyRating = (party: string, year: string): RatingValues => ({
  ...{ party, year, score: '', claims: {}, observations: [], note: '' },
});

export const ratingValues = ({ year, claims, ...rest }: Performance): RatingValues => ({
  ...{ party: rest.party, score: rest.score, observations: rest.observations, note: rest.note },
  year: String(year),
  claims: Object.fromEntries(claims.map(({ party, says }) => [party, says])),
});

const WANTED: Readonly<Record<string, string>> = {
  party: 'Choose whose performance is rated.',
  year: 'A year between 1800 and 2200.',
  score: 'Choose a rating.',
};

export function readRating(values: RatingValues): ReadForm<FilledRating> {
  const read = new FieldReader();
  const said = Object.entries(values.claims).filter(([, says]) => says.trim() !== '');
  const claims = said.map(([party, says]) => ({ party, says: says.trim() }));
  const disputed = values.score === 'disputed';
  if (disputed && claims.length === 0) {
    read.refuse('claims', 'A dispute needs what at least one party says.');
  }
  if (values.party === '') read.refuse('party', WANTED.party ?? '');
  const wanted = {
    ...values,
    year: read.number('year', values.year, true) ?? Number.NaN,
    claims: disputed ? claims : [],
    note: values.note.trim(),
  };
  return read.end(NewRating, wanted, {
    fieldOf: ([field]) => String(field),
    wantedIn: (field, _path, message) => WANTED[field] ?? message,
  });
}
