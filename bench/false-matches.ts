/**
 * How often a name is falsely found among the words of whole dictionaries.
 * `tsx bench/false-matches.ts ru=/usr/share/hunspell/ru_RU.dic tr=… hy=… ka=… en=… az=words.txt`
 * A file is a Hunspell dictionary or a list with a word a line. 50,000 passages are made of their words, and in every
 * tenth passage a form of a name is planted; each spelling of each name is then asked for.
 */
import { readFileSync } from 'node:fs';
import { search } from '../src/search/actions.ts';
import { ensureIndexed } from '../src/search/index/ensure-indexed.ts';
import { SearchRequest } from '../src/search/model.ts';
import {
  goldNames,
  isFormOf,
  TEXT_LANGUAGES,
  type TextLanguage,
} from '../src/search/testing/gold-names.ts';
import { addTexts } from '../src/search/testing/sample-corpus.ts';
import { makeTestCase } from '../tests/support/test-case.ts';

const PASSAGES = 50_000;
const WORDS_A_PASSAGE = 16;
const PASSAGES_A_DOCUMENT = 500;

function readWords(argument: string): [TextLanguage, string[]] {
  const [language = '', path = ''] = argument.split(/=(.*)/);
  const known = TEXT_LANGUAGES.find((one) => one === language);
  if (known === undefined || path === '')
    throw new Error(`${argument}: say LANGUAGE=FILE with one of ${TEXT_LANGUAGES.join(', ')}.`);
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const words = lines.map((line) => line.replace(/[/\t].*$/, '').trim());
  return [known, [...new Set(words.filter((word) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word)))]];
}

/** A whole that is spread evenly: every `step`-th word, so that neighbours of the alphabet do not stand together. */
const spread = (words: readonly string[], number: number): string =>
  words[(number * 7919) % words.length] ?? '';

const dictionaries = new Map(process.argv.slice(2).map(readWords));
if (dictionaries.size === 0) throw new Error('Name at least one dictionary: LANGUAGE=FILE.');
const names = goldNames();
const context = await makeTestCase();

let planted = 0;
const passagesEach = Math.ceil(PASSAGES / dictionaries.size);
for (const [language, words] of dictionaries) {
  let number = 0;
  const passage = (at: number): string => {
    const parts = Array.from({ length: WORDS_A_PASSAGE }, () => spread(words, number++));
    const spelling = names[(at / 10) % names.length]?.spellings.find(
      (one) => one.language === language,
    );
    if (at % 10 === 0 && spelling !== undefined) {
      parts[WORDS_A_PASSAGE / 2] = spelling.spelling;
      planted += 1;
    }
    return `${parts.join(' ')}.`;
  };
  for (let from = 0; from < passagesEach; from += PASSAGES_A_DOCUMENT) {
    const some = Array.from({ length: PASSAGES_A_DOCUMENT }, (_, at) => passage(from + at));
    await addTexts(context, [{ language, text: some.join('\n\n') }]);
  }
  const seen = Math.min(words.length, passagesEach * WORDS_A_PASSAGE);
  console.log(`${language}: ${seen} of ${words.length} words, ${passagesEach} passages`);
}
await ensureIndexed(context.db, {});

let asked = 0;
let missed = 0;
const distinct = [...dictionaries.values()].reduce(
  (sum, words) => sum + Math.min(words.length, passagesEach * WORDS_A_PASSAGE),
  0,
);
const falseForms = new Map<string, Set<string>>();
for (const name of names) {
  const wanted = name.spellings.filter(({ language }) => dictionaries.has(language));
  for (const { spelling } of name.spellings) {
    asked += 1;
    const { terms } = await search(context.db, SearchRequest.parse({ query: spelling }));
    const found = terms[0]?.spellings ?? [];
    for (const { form, language } of found) {
      // Passages of loose words are sometimes taken for another language.
      if (TEXT_LANGUAGES.some((one) => isFormOf(name, form, one))) continue;
      const where = falseForms.get(`${language}:${form}`) ?? new Set();
      falseForms.set(`${language}:${form}`, where.add(spelling));
    }
    const forms = new Set(found.map(({ form, language }) => `${language}:${form.toLowerCase()}`));
    missed += wanted.filter(
      (one) => !forms.has(`${one.language}:${one.spelling.toLowerCase()}`),
    ).length;
  }
}
console.log(`\n${planted} names planted; ${asked} spellings asked; ${missed} pairs missed`);
console.log(`${falseForms.size} of ${distinct} different words falsely found:`);
for (const [form, spellings] of [...falseForms].sort())
  console.log(`  ${form} by ${[...spellings].join(', ')}`);
