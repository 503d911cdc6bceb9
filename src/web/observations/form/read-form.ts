/** From the fields to an observation, or to what is wrong with which field. Pure. */

import type { z } from 'zod';
import type { FigureFacts, Grade } from '../../../observations/model.ts';
import { NewObservation } from '../../../observations/new-observation.ts';
import type { FormValues, GradeFields } from './form-values.ts';

/** Field to what is wrong with it: `date`, `place.latitude`, `event.best`, `parts.2`, `locators.0`. */
export type FormErrors = Readonly<Record<string, string>>;

export type ReadForm =
  | { observation: z.output<typeof NewObservation>; errors: null }
  | { observation: null; errors: FormErrors };

/** What a field wants, for those that the model refuses in words for programs. */
const WANTED: Readonly<Record<string, string>> = {
  title: 'A few words, at most 300 letters: lanes and lists show them.',
  date: 'Write the day, the month or the year: 2020-11-10, 2020-11, 2020.',
  'figure.value': 'A number, such as 94.2.',
  'figure.unit': 'What the number counts in: per cent, persons, million US$.',
  'absence.sought': 'What one would expect to find.',
  'absence.where': 'Where one looked: an absence counts only with that.',
  'absence.searched': 'Write the day, the month or the year, or nothing.',
  'place.latitude': 'Degrees between −90 and 90, such as 39.82.',
  'place.longitude': 'Degrees between −180 and 180, such as 46.76.',
};

class Reader {
  readonly errors: Record<string, string> = {};
  refuse(field: string, why: string): null {
    this.errors[field] ??= why;
    return null;
  }
  /** Null for an empty field and for what is no number; the latter is refused. */
  number(field: string, words: string, whole = false): number | null {
    const text = words
      .trim()
      .replaceAll(/[\s\u00a0]/gu, '')
      .replace(',', '.')
      .replace('−', '-');
    if (text === '') return null;
    const value = Number(text);
    if (!Number.isFinite(value) || (whole && (!Number.isInteger(value) || value < 0))) {
      return this.refuse(field, whole ? 'A whole number, 0 or more.' : 'A number, such as 39.82.');
    }
    return value;
  }
  grade(field: string, { reliability, credibility }: GradeFields): Grade | null {
    if (reliability === '' && credibility === '') return null;
    if (reliability === '' || credibility === '') {
      return this.refuse(
        field,
        'A grade has both: a letter for the source, a digit for what it says.',
      );
    }
    return { reliability, credibility };
  }
}

function placeOf(read: Reader, { name, latitude, longitude }: FormValues['place']) {
  const [north, east] = [
    read.number('place.latitude', latitude),
    read.number('place.longitude', longitude),
  ];
  if (name.trim() === '' && latitude.trim() === '' && longitude.trim() === '') return null;
  if (name.trim() === '') read.refuse('place.name', 'What the place is called.');
  if ((north === null) !== (east === null)) {
    const missing = north === null ? 'place.latitude' : 'place.longitude';
    read.refuse(missing, 'A place on the map has both degrees.');
  }
  return { name: name.trim(), latitude: north, longitude: east };
}

function deathsOf(read: Reader, { best, low, high }: FormValues['event']) {
  if ([best, low, high].every((words) => words.trim() === '')) return null;
  const value = read.number('event.best', best, true);
  const [least, most] = [
    read.number('event.low', low, true),
    read.number('event.high', high, true),
  ];
  if (value === null)
    return read.refuse('event.best', 'The best estimate; low and high may be empty.');
  const [from, to] = [least ?? value, most ?? value];
  if (from > value) return read.refuse('event.low', 'More than the best estimate.');
  if (to < value) return read.refuse('event.high', 'Less than the best estimate.');
  return { best: value, low: from, high: to };
}

function positionOf(read: Reader, { issue, stance }: FormValues['statement']) {
  if (issue.trim() === '' && stance.trim() === '') return null;
  if (issue.trim() === '') read.refuse('statement.issue', 'On what the position is taken.');
  if (stance.trim() === '') read.refuse('statement.stance', 'Which position it is.');
  return { issue: issue.trim(), stance: stance.trim() };
}

type Check = z.infer<typeof FigureFacts>['check'];

function factsOf(read: Reader, form: FormValues, check: Check): Record<string, unknown> {
  switch (form.kind) {
    case 'event': {
      const { type, mode } = form.event;
      return { event: { type, mode, deaths: deathsOf(read, form.event) } };
    }
    case 'statement': {
      const { words, language } = form.statement;
      const contentGrade = read.grade('contentGrade', form.contentGrade);
      const position = positionOf(read, form.statement);
      return { statement: { words, language: language.trim(), position, contentGrade } };
    }
    case 'figure': {
      const value = read.number('figure.value', form.figure.value);
      if (value === null) read.refuse('figure.value', WANTED['figure.value'] ?? '');
      return {
        figure: { ...form.figure, value: value ?? 0, unit: form.figure.unit.trim(), check },
      };
    }
    case 'act':
      return { act: form.act };
    case 'absence': {
      const { sought, where, sources, searched } = form.absence;
      const [what, place] = [sought.trim(), where.trim()];
      return { absence: { sought: what, where: place, sources, searched: searched.trim() } };
    }
  }
}

function checkLines(read: Reader, { parts, locators }: FormValues): void {
  parts.forEach(({ actor, part }, at) => {
    if (actor === '') read.refuse(`parts.${at}`, 'Choose the actor, or take the line out.');
    const twin = parts.findIndex((one) => one.actor === actor && one.part === part);
    if (twin < at) read.refuse(`parts.${at}`, 'It stands here twice.');
  });
  locators.forEach(({ locator: { source, place, reported } }, at) => {
    if (source === null && place.kind !== 'passage') {
      read.refuse(`locators.${at}`, 'Choose the source, or take the line out.');
    }
    if (reported !== null && reported.source === '') {
      read.refuse(`locators.${at}`, 'Choose who reports it.');
    }
  });
}

/** The field that an issue of the model belongs to, and words for it. */
function fieldOf(path: readonly PropertyKey[]): string {
  const words = path.map(String);
  if (words[0] === 'parts' || words[0] === 'locators') return words.slice(0, 2).join('.');
  // The form has no field for the position as a whole.
  return words.filter((word) => word !== 'position').join('.');
}

const placeWanted = (path: readonly PropertyKey[], message: string): string => {
  const what = String(path.at(-1));
  if (path[0] !== 'locators') return message;
  if (what === 'page') return 'Write the page or paragraph: 12, para. 4.';
  if (what === 'url') return 'An address that begins with http:// or https://.';
  return message;
};

/** @param check of a figure, kept from before: the form does not show it */
export function readForm(form: FormValues, check: Check = null): ReadForm {
  const read = new Reader();
  checkLines(read, form);
  const wanted = {
    kind: form.kind,
    ...{ title: form.title.trim(), text: form.text.trim(), date: form.date.trim() },
    parts: form.parts.map(({ actor, part }) => ({ actor, part })),
    ...{ codes: form.codes, episode: form.episode, note: form.note.trim() },
    place: placeOf(read, form.place),
    grade: read.grade('grade', form.grade),
    locators: form.locators.map(({ locator }) => locator),
    ...factsOf(read, form, check),
  };
  const parsed = NewObservation.safeParse(wanted);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = fieldOf(path);
    read.refuse(field, WANTED[field] ?? placeWanted(path, message));
  }
  if (!parsed.success || Object.keys(read.errors).length > 0) {
    return { observation: null, errors: read.errors };
  }
  return { observation: parsed.data, errors: null };
}
