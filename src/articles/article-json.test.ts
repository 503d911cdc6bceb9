import { expect, it } from 'vitest';
import { articleToJson } from './article-json.ts';
import { makeCapture } from './testing/make-capture.ts';
import { understandArticle } from './understand/understand-article.ts';

const reading = understandArticle(
  makeCapture([
    { heading: 'Railways after the war', level: 1 },
    'Ewa Kowalska',
    { heading: 'Introduction', level: 2 },
    'According to Nikol Pashinyan, “the railway will be opened within a year”.[^1] It was not.[^2]',
    { heading: 'Bibliography', level: 2 },
    'Broers L., Armenia and Azerbaijan: Anatomy of a Rivalry, Edinburgh 2019.',
    { note: '1', text: 'L. Broers, Armenia and Azerbaijan: Anatomy of a Rivalry, Edinburgh 2019.' },
    { note: '2', text: 'France, the Russian Federation and the United States.' },
  ]),
);

it('has the keys of the documented shape and no others', () => {
  const json = articleToJson(reading);
  expect(Object.keys(json)).toEqual([
    'title',
    'authors',
    'abstracts',
    'keywords',
    'paragraphs',
    'notes',
    'sources',
    'quotations',
    'unresolved',
  ]);
  expect(Object.keys(json.paragraphs[0] ?? {})).toEqual(['id', 'section', 'text', 'notes']);
  expect(Object.keys(json.notes[0] ?? {})).toEqual(['number', 'text', 'kind', 'citations']);
  expect(Object.keys(json.quotations[0] ?? {})).toEqual(['text', 'speaker', 'notes', 'paragraph']);
});

it('names sections by their title, notes by their number and authors by their name', () => {
  const json = articleToJson(reading);
  expect(json.title).toBe('Railways after the war');
  expect(json.authors).toEqual(['Ewa Kowalska']);
  expect(json.paragraphs).toMatchObject([{ id: 'p1', section: 'Introduction', notes: [1, 2] }]);
  expect(json.notes.map(({ number }) => number)).toEqual([1, 2]);
  expect(json.quotations).toEqual([
    {
      text: 'the railway will be opened within a year',
      speaker: 'Nikol Pashinyan',
      notes: [1],
      paragraph: 'p1',
    },
  ]);
});
