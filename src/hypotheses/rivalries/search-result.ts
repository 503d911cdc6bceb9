/** What came of a search, as somebody says it. */
import { z } from 'zod';
import { EdtfDateOrNone } from '../../kernel/dates/edtf-schema.ts';
import { AbsenceFacts, ObservationBase } from '../../observations/model.ts';
import { PlannedSearch } from '../weighing/model.ts';

const shape = ObservationBase.shape;

const both = {
  /** The title of the search where it is not given. */
  title: shape.title.optional(),
  text: shape.text.default(''),
  /** Of what was found, when it happened; of what was not, the time that was searched or the day of the search. */
  date: shape.date,
  /** Those of the search where they are not given. */
  chances: PlannedSearch.shape.chances.optional(),
};

export const SearchResult = z.discriminatedUnion('result', [
  z.strictObject({
    ...both,
    result: z.literal('not-found'),
    /** Where one looked; that of the plan where it is not given. */
    where: z.string().max(2000).optional(),
    searched: EdtfDateOrNone.default(''),
    sources: AbsenceFacts.shape.sources.default([]),
    /** How surely it would have been found; that of the plan where it is not given. */
    sensitivity: PlannedSearch.shape.sensitivity.optional(),
  }),
  z.strictObject({
    ...both,
    result: z.literal('found'),
    grade: shape.grade.default(null),
    locators: shape.locators.default([]),
  }),
]);
export type SearchResult = z.input<typeof SearchResult>;
