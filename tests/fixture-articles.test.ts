/** Short articles in several note styles and languages, each read whole and compared field by field. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/articles/read-article.ts';
import { summarise } from './support/summarise-references.ts';

const folder = new URL('./fixtures/articles/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

describe.each(names)('%s', async (name) => {
  const bytes = readFileSync(new URL(`${name}.md`, folder));
  const reading = await readArticle(bytes, `${name}.md`);
  const got = summarise(reading);
  const want: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));

  test('citations, sources and fields are those of the fixture', () => {
    expect(got).toEqual(want);
  });

  test('every field stands where it says', () => {
    const { article } = reading;
    const references = [...article.citations, ...article.entries].map(({ reference }) => reference);
    for (const reference of references) {
      for (const value of Object.values(reference ?? {}).flat()) {
        if (typeof value !== 'object' || value === null || !('printed' in value)) continue;
        expect(article.text.slice(value.start, value.end)).toBe(value.printed);
      }
    }
  });
});
