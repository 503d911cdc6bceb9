/** What stands in the fields of the result of a search, and how it is read. Pure. */
import { SearchResult } from '../../../hypotheses/rivalries/search-result.ts';
import type { PlannedSearch } from '../../../hypotheses/weighing/model.ts';
import type { GradeFields } from '../../observations/form/form-values.ts';
import { gradeOf } from '../../observations/form/read-form.ts';
import {
  type LocatorLine,
  locatorWanted,
  readLocators,
} from '../../observations/form/read-locators.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import { readShare } from '../read-chance.ts';
import { short } from '../words.ts';
import { type ChanceTexts, chanceTexts, readChanceTexts, saidChances } from './chance-texts.ts';

export type FilledResult = ReturnType<typeof SearchResult.parse>;

export interface ResultValues {
  result: FilledResult['result'];
  title: string;
  text: string;
  date: string;
  where: string;
  searched: string;
  sources: string[];
  sensitivity: string;
  grade: GradeFields;
  locators: LocatorLine[];
  chances: ChanceTexts;
}

const LONGEST = 300;

const titleFor = ({ title }: PlannedSearch, result: ResultValues['result']): string =>
  result === 'found' ? title : `Not found: ${title}`.slice(0, LONGEST);

/** As it was planned, sought today and not found. */
export const resultValues = (search: PlannedSearch, today: string): ResultValues => ({
  ...{ result: 'not-found', title: titleFor(search, 'not-found'), text: '' },
  ...{ date: today, where: search.where, searched: today, sources: [] },
  ...{ sensitivity: short(search.sensitivity), grade: { reliability: '', credibility: '' } },
  ...{ locators: [], chances: chanceTexts(search.chances) },
});

/** The other result; a title and a day that nobody has written go with it. */
export function withResult(
  values: ResultValues,
  result: ResultValues['result'],
  search: PlannedSearch,
  today: string,
): ResultValues {
  const title =
    values.title === titleFor(search, values.result) ? titleFor(search, result) : values.title;
  const [left, comes] = result === 'found' ? [today, ''] : ['', today];
  return { ...values, result, title, date: values.date === left ? comes : values.date };
}

const WANTED: Readonly<Record<string, string>> = {
  title: 'A few words, at most 300 letters.',
  date: 'Write the day, the month or the year: 2020-11-10, 2020-11, 2020.',
  searched: 'Write the day, the month or the year, or nothing.',
};

function readSensitivity(read: FieldReader, text: string): number | undefined {
  const { share, problem } = readShare(text);
  if (problem !== null) read.refuse('sensitivity', problem);
  return share ?? undefined;
}

/** @param rivals ids in their order */
export function readResult(
  values: ResultValues,
  search: PlannedSearch,
  rivals: readonly string[],
): ReadForm<FilledResult> {
  const read = new FieldReader();
  const chances = readChanceTexts(values.chances, rivals, search.chances);
  for (const { hypothesis, read: one } of chances)
    if (one.problem !== null) read.refuse(`chances.${hypothesis}`, one.problem);
  const both = {
    ...{ title: values.title.trim(), text: values.text.trim(), date: values.date.trim() },
    chances: saidChances(chances),
  };
  const ofResult = (): object => {
    if (values.result === 'found') {
      const grade = gradeOf(read, 'grade', values.grade);
      return { result: 'found', grade, locators: readLocators(read, values.locators) };
    }
    const where = values.where.trim();
    if (where === '') read.refuse('where', 'Where one looked: an absence counts only with that.');
    return {
      ...{ result: 'not-found', where, sources: values.sources, searched: values.searched.trim() },
      sensitivity: readSensitivity(read, values.sensitivity),
    };
  };
  return read.end(
    SearchResult,
    { ...both, ...ofResult() },
    {
      fieldOf: (path) =>
        path[0] === 'locators'
          ? path.slice(0, 2).map(String).join('.')
          : path.map(String).join('.'),
      wantedIn: (field, path, message) =>
        path[0] === 'locators' ? locatorWanted(path, message) : (WANTED[field] ?? message),
    },
  ) as ReadForm<FilledResult>;
}
