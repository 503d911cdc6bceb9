/** An observation as a person or a file gives it: what has a default may be missing. */
import { z } from 'zod';
import { EdtfDateOrNone } from '../kernel/dates/edtf-schema.ts';
import {
  AbsenceFacts,
  ActFacts,
  EventFacts,
  FigureFacts,
  ObservationBase,
  StatementFacts,
} from './model.ts';

const shape = ObservationBase.shape;

const fresh = ObservationBase.omit({ id: true }).extend({
  text: shape.text.default(''),
  parts: shape.parts.default([]),
  codes: shape.codes.default([]),
  place: shape.place.default(null),
  grade: shape.grade.default(null),
  locators: shape.locators.default([]),
  episode: shape.episode.default(null),
  imported: shape.imported.default(null),
  note: shape.note.default(''),
});

const NO_EVENT = { type: null, mode: null, deaths: null };
const NO_STATEMENT = { words: '', language: '', position: null, contentGrade: null };
const NO_ACT = { effect: 'compliance' as const, agreement: null, provision: null };

export const NewObservation = z.discriminatedUnion('kind', [
  fresh.extend({ kind: z.literal('event'), event: EventFacts.default(NO_EVENT) }),
  fresh.extend({ kind: z.literal('statement'), statement: StatementFacts.default(NO_STATEMENT) }),
  fresh.extend({ kind: z.literal('figure'), figure: FigureFacts }),
  fresh.extend({ kind: z.literal('act'), act: ActFacts.default(NO_ACT) }),
  fresh.extend({ kind: z.literal('absence'), absence: AbsenceFacts }),
]);
export type NewObservation = z.input<typeof NewObservation>;

/** What is proposed to a person: title and date may still be missing. */
const unfinished = fresh.extend({ title: z.string().max(300), date: EdtfDateOrNone });

export const ObservationDraft = z.discriminatedUnion('kind', [
  unfinished.extend({ kind: z.literal('event'), event: EventFacts }),
  unfinished.extend({ kind: z.literal('statement'), statement: StatementFacts }),
]);
export type ObservationDraft = z.infer<typeof ObservationDraft>;

/** Fields to set; with `kind` go the facts of that kind. */
export const ObservationEdit = z
  .object({
    ...ObservationBase.omit({ id: true, imported: true, alsoImported: true }).shape,
    kind: z.enum(['event', 'statement', 'figure', 'act', 'absence']),
    event: EventFacts,
    statement: StatementFacts,
    figure: FigureFacts,
    act: ActFacts,
    absence: AbsenceFacts,
  })
  .partial()
  .strict();
export type ObservationEdit = z.infer<typeof ObservationEdit>;

/** What can be done to many at once. */
export const BulkEdit = z
  .object({
    episode: shape.episode,
    grade: shape.grade,
    addCodes: shape.codes,
    removeCodes: shape.codes,
    addParts: shape.parts,
    removeParts: shape.parts,
    addLocators: shape.locators,
  })
  .partial()
  .strict();
export type BulkEdit = z.infer<typeof BulkEdit>;
