/** From the fields to an observation, or to what is wrong with which field. Pure. */

import type { z } from 'zod';
import type { FigureFacts, Grade } from '../../../observations/model.ts';
import { NewObservation } from '../../../observations/new-observation.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import type { FormValues, GradeFields } from './form-values.ts';
import { locatorWanted, readLocators } from './read-locators.ts';

export type FilledObservation = z.output<typeof NewObservation>;

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

export function gradeOf(
  read: FieldReader,
  field: string,
  { reliability, credibility }: GradeFields,
): Grade | null {
  if (reliability === '' && credibility === '') return null;
  if (reliability === '' || credibility === '') {
    const why = 'A grade has both: a letter for the source, a digit for what it says.';
    return read.refuse(field, why);
  }
  return { reliability, credibility };
}

function placeOf(read: FieldReader, { name, latitude, longitude }: FormValues['place']) {
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

function deathsOf(read: FieldReader, { best, low, high }: FormValues['event']) {
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

function positionOf(read: FieldReader, { issue, stance }: FormValues['statement']) {
  if (issue.trim() === '' && stance.trim() === '') return null;
  if (issue.trim() === '') read.refuse('statement.issue', 'On what the position is taken.');
  if (stance.trim() === '') read.refuse('statement.stance', 'Which position it is.');
  return { issue: issue.trim(), stance: stance.trim() };
}

type Check = z.infer<typeof FigureFacts>['check'];

function factsOf(read: FieldReader, form: FormValues, check: Check): Record<string, unknown> {
  switch (form.kind) {
    case 'event': {
      const { type, mode } = form.event;
      return { event: { type, mode, deaths: deathsOf(read, form.event) } };
    }
    case 'statement': {
      const { words, language } = form.statement;
      const contentGrade = gradeOf(read, 'contentGrade', form.contentGrade);
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

function checkParts(read: FieldReader, parts: FormValues['parts']): void {
  parts.forEach(({ actor, part }, at) => {
    if (actor === '') read.refuse(`parts.${at}`, 'Choose the actor, or take the line out.');
    const twin = parts.findIndex((one) => one.actor === actor && one.part === part);
    if (twin < at) read.refuse(`parts.${at}`, 'It stands here twice.');
  });
}

/** The field that an issue of the model belongs to, and words for it. */
function fieldOf(path: readonly PropertyKey[]): string {
  const words = path.map(String);
  if (words[0] === 'parts' || words[0] === 'locators') return words.slice(0, 2).join('.');
  // The form has no field for the position as a whole.
  return words.filter((word) => word !== 'position').join('.');
}

/** @param check of a figure, kept from before: the form does not show it */
export function readForm(form: FormValues, check: Check = null): ReadForm<FilledObservation> {
  const read = new FieldReader();
  checkParts(read, form.parts);
  const wanted = {
    kind: form.kind,
    ...{ title: form.title.trim(), text: form.text.trim(), date: form.date.trim() },
    parts: form.parts.map(({ actor, part }) => ({ actor, part })),
    ...{ codes: form.codes, episode: form.episode, note: form.note.trim() },
    place: placeOf(read, form.place),
    grade: gradeOf(read, 'grade', form.grade),
    locators: readLocators(read, form.locators),
    ...factsOf(read, form, check),
  };
  return read.end(NewObservation, wanted, {
    fieldOf,
    wantedIn: (field, path, message) =>
      WANTED[field] ?? (path[0] === 'locators' ? locatorWanted(path, message) : message),
  });
}
