/** An observation as lanes and lists need it: without its words and places. */
import { z } from 'zod';
import { Corroboration, corroborationOf } from '../corroboration.ts';
import { printGrade } from '../grade.ts';
import { ActorPart, type Observation, ObservationKind } from '../model.ts';

export const CompactObservation = Corroboration.extend({
  id: z.string(),
  kind: ObservationKind,
  title: z.string(),
  /** EDTF. */
  date: z.string(),
  /** First and last day that it may mean; null where it is open. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** A longer time, or several days, of which the day is not known. An interval lasted and is not vague. */
  vague: z.boolean(),
  /** The date is marked as doubtful or as about. */
  uncertain: z.boolean(),
  parts: z.array(ActorPart),
  codes: z.array(z.string()),
  episode: z.string().nullable(),
  /** `B2`; null when it is not graded. */
  grade: z.string().nullable(),
  /** Of an event its type and mode (`CONSULT:visit`), of an act its effect, of a statement issue and stance. */
  about: z.string().nullable(),
  /** Killed, best estimate; null when it says nothing of it. */
  deaths: z.number().int().nullable(),
  /** Event table that it came from. */
  table: z.string().nullable(),
  locators: z.number().int(),
});
export type CompactObservation = z.infer<typeof CompactObservation>;

function aboutOf(observation: Observation): string | null {
  switch (observation.kind) {
    case 'event': {
      const { type, mode } = observation.event;
      return type === null ? null : mode === null ? type : `${type}:${mode}`;
    }
    case 'act':
      return observation.act.effect;
    case 'statement': {
      const { position } = observation.statement;
      return position && `${position.issue}: ${position.stance}`;
    }
    default:
      return null;
  }
}

/** Words by which an observation is looked for. */
export function wordsOf(observation: Observation): string {
  const own = [observation.title, observation.text, observation.place?.name ?? ''];
  switch (observation.kind) {
    case 'statement': {
      const { words, position } = observation.statement;
      return [...own, words, position?.issue ?? '', position?.stance ?? ''].join('\n');
    }
    case 'figure':
      return [...own, observation.figure.of].join('\n');
    case 'absence':
      return [...own, observation.absence.sought, observation.absence.where].join('\n');
    default:
      return own.join('\n');
  }
}

export interface DayRange {
  from: string | null;
  to: string | null;
}

/** @param days bounds of the date, as the columns of the table keep them */
export function compactObservation(
  observation: Observation,
  days: DayRange,
  sphereOf: (source: string) => string | null,
): CompactObservation {
  const { id, kind, title, date, parts, codes, episode, locators, imported } = observation;
  const lasted = date.includes('/') || date.startsWith('{');
  return {
    id,
    kind,
    title,
    date,
    from: days.from,
    to: days.to,
    vague: !lasted && days.from !== days.to,
    uncertain: /[?~%]/u.test(date),
    parts,
    codes,
    episode,
    grade: printGrade(observation.grade),
    about: aboutOf(observation),
    deaths: observation.kind === 'event' ? (observation.event.deaths?.best ?? null) : null,
    table: imported?.table ?? null,
    locators: locators.length,
    ...corroborationOf(locators, sphereOf),
  };
}
