import { beforeAll, expect, it } from 'vitest';
import { makeTestCase } from '../../tests/support/test-case.ts';
import type { Context } from '../db/context.ts';
import { search } from './actions.ts';
import { SearchRequest } from './model.ts';
import { goldNames, isFormOf, sentencesOf, TEXT_LANGUAGES } from './testing/gold-names.ts';
import { addTexts } from './testing/sample-corpus.ts';
import { words } from './words/scan-words.ts';

let context: Context;
/** Different printed words by language. */
const printed = new Set<string>();

beforeAll(async () => {
  context = await makeTestCase();
  await addTexts(
    context,
    TEXT_LANGUAGES.map((language) => ({ language, text: sentencesOf(language).join('\n\n') })),
  );
  for (const language of TEXT_LANGUAGES) {
    for (const { text } of words(sentencesOf(language).join('\n')))
      printed.add(`${language}:${text}`);
  }
});

const formsFound = async (query: string): Promise<string[]> => {
  const { terms } = await search(context.db, SearchRequest.parse({ query }));
  return (terms[0]?.spellings ?? []).map(({ form, language }) => `${language}:${form}`).sort();
};

/** What is not found, by which spelling. A rule that found them would find the names of others too. */
const MISSES: Readonly<Record<string, readonly string[]>> = {
  // Macron and Makron differ by a letter that is often heard otherwise.
  'tr:Macron': ['Макрон', 'Makron', 'Մակրոն', 'მაკრონი'],
  // The Armenian instrumental -ով is how Armenian writes the Russian names in -ов.
  'hy:Լաչինով': ['Лачин', 'Lachin', 'Laçın', 'Լաչին', 'ლაჩინი'],
  'en:Kalbajar': ['Kelbecer'],
};

it.each(goldNames())(
  'finds $name in six languages by each spelling, and nothing else',
  async (name) => {
    const right = [...printed]
      .filter((one) => isFormOf(name, one.slice(3), one.slice(0, 2)))
      .sort();
    expect(right.length).toBeGreaterThan(3);
    for (const { spelling } of name.spellings) {
      const expected = right.filter((form) => !MISSES[form]?.includes(spelling));
      expect({ spelling, found: await formsFound(spelling) }).toEqual({
        spelling,
        found: expected,
      });
    }
  },
);
