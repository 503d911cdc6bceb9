/** What stands in the fields of the form of an observation, and how it is filled. Pure. */

import type { z } from 'zod';
import type {
  ActFacts,
  ActorPart,
  Grade,
  Observation,
  ObservationKind,
} from '../../../observations/model.ts';
import type { ObservationDraft } from '../../../observations/new-observation.ts';
import { keyed, type Line } from '../../parts/form/lines.ts';
import { type LocatorLine, locatorLines } from './read-locators.ts';

export interface GradeFields {
  reliability: Grade['reliability'] | '';
  credibility: Grade['credibility'] | '';
}

/** Numbers are words here until they are read: what is typed is never lost to what it means. */
export interface FormValues {
  kind: ObservationKind;
  title: string;
  text: string;
  date: string;
  parts: Line<ActorPart>[];
  codes: string[];
  place: { name: string; latitude: string; longitude: string };
  grade: GradeFields;
  locators: LocatorLine[];
  episode: string | null;
  note: string;
  event: { type: string | null; mode: string | null; best: string; low: string; high: string };
  statement: { words: string; language: string; issue: string; stance: string };
  contentGrade: GradeFields;
  figure: { value: string; unit: string; of: string };
  act: z.infer<typeof ActFacts>;
  absence: { sought: string; where: string; sources: string[]; searched: string };
}

const NO_GRADE: GradeFields = { reliability: '', credibility: '' };

export const emptyForm = (): FormValues => ({
  ...{ kind: 'event', title: '', text: '', date: '', parts: [], codes: [], episode: null },
  place: { name: '', latitude: '', longitude: '' },
  grade: NO_GRADE,
  ...{ locators: [], note: '' },
  event: { type: null, mode: null, best: '', low: '', high: '' },
  statement: { words: '', language: '', issue: '', stance: '' },
  contentGrade: NO_GRADE,
  figure: { value: '', unit: '', of: '' },
  act: { effect: 'compliance', agreement: null, provision: null },
  absence: { sought: '', where: '', sources: [], searched: '' },
});

const numberWords = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

type Written = Observation | ObservationDraft;

function factFields(observation: Written): Partial<FormValues> {
  switch (observation.kind) {
    case 'event': {
      const { type, mode, deaths } = observation.event;
      const [best, low, high] = [deaths?.best, deaths?.low, deaths?.high].map(numberWords);
      return { event: { type, mode, best: best ?? '', low: low ?? '', high: high ?? '' } };
    }
    case 'statement': {
      const { words, language, position, contentGrade } = observation.statement;
      const [issue, stance] = [position?.issue ?? '', position?.stance ?? ''];
      return {
        statement: { words, language, issue, stance },
        contentGrade: contentGrade ?? NO_GRADE,
      };
    }
    case 'figure': {
      const { value, unit, of } = observation.figure;
      return { figure: { value: String(value), unit, of } };
    }
    case 'act':
      return { act: observation.act };
    case 'absence':
      return { absence: observation.absence };
  }
}

/** The fields as an observation, or a draft of one, fills them. */
export function formOf(observation: Written): FormValues {
  const { kind, title, text, date, codes, place, grade, episode, note } = observation;
  return {
    ...emptyForm(),
    ...{ kind, title, text, date, codes, episode, note },
    parts: keyed(observation.parts),
    place: {
      name: place?.name ?? '',
      latitude: numberWords(place?.latitude),
      longitude: numberWords(place?.longitude),
    },
    grade: grade ?? NO_GRADE,
    locators: locatorLines(observation.locators),
    ...factFields(observation),
  };
}
