import { attributeLabel } from './attributes.ts';
import type { Condition, PassageFilter } from './filter.ts';

/** A part of the filter as words of a sentence, and the filter without it. */
export interface FilterWords {
  key: string;
  words: string;
  without: PassageFilter;
}

const NEARNESS: Readonly<Record<Condition['how'], string>> = {
  same: 'on the same stretch as',
  overlap: 'overlapping',
  passage: 'in one passage with',
  document: 'in one document with',
  words: 'words of',
  characters: 'characters of',
};

const ORIGINS = {
  person: 'made by a person',
  machine: 'made by a machine',
  confirmed: 'confirmed',
} as const;

const or = (words: readonly string[]): string => words.join(' or ');

export const conditionWords = (
  { has, how, within, codes }: Condition,
  nameOf: (code: string) => string,
): string => {
  const near =
    how === 'words' || how === 'characters' ? `within ${within} ${NEARNESS[how]}` : NEARNESS[how];
  return `${has ? '' : 'not '}${near} ${or(codes.map((code) => `“${nameOf(code)}”`))}`;
};

function dateWords({ from, to }: PassageFilter): string {
  if (from !== null && to !== null) return from === to ? `of ${from}` : `from ${from} to ${to}`;
  return from === null ? `until ${to}` : `from ${from} on`;
}

/** What is shown, in the order in which it is said. */
export function filterWords(
  filter: PassageFilter,
  nameOf: (code: string) => string,
  titleOf: (document: string) => string = (id) => id,
): FilterWords[] {
  const parts: FilterWords[] = [];
  const add = (key: string, words: string, change: Partial<PassageFilter>): void => {
    parts.push({ key, words, without: { ...filter, ...change } });
  };
  if (filter.codes.length > 0) {
    const below = filter.below ? '' : ', without the codes below';
    add('codes', `coded ${or(filter.codes.map((code) => `“${nameOf(code)}”`))}${below}`, {
      codes: [],
      below: true,
    });
  }
  for (const condition of filter.conditions) {
    const words = conditionWords(condition, nameOf);
    const conditions = filter.conditions.filter((one) => one !== condition);
    add(`near ${words}`, words, { conditions });
  }
  if (filter.coders.length > 0) add('coders', `by ${or(filter.coders)}`, { coders: [] });
  if (filter.origins.length > 0) {
    add('origins', or(filter.origins.map((origin) => ORIGINS[origin])), { origins: [] });
  }
  for (const one of filter.where) {
    const values = or(one.values.map((value) => value || 'none'));
    add(`where ${one.attribute}`, `${attributeLabel(one.attribute).toLowerCase()}: ${values}`, {
      where: filter.where.filter((other) => other !== one),
    });
  }
  if (filter.from !== null || filter.to !== null) {
    add('date', dateWords(filter), { from: null, to: null });
  }
  if (filter.documents.length > 0) {
    add('documents', `in ${or(filter.documents.map((id) => `“${titleOf(id)}”`))}`, {
      documents: [],
    });
  }
  return parts;
}
