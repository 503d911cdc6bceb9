import { expect, test } from 'vitest';
import { sourceFromCsl } from '../edit-source.ts';
import { CslItem } from '../model.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  bibliographyFormat,
  readBibliography,
  sourceFromRecord,
  writeBibliography,
} from './read-bibliography.ts';

const items = [
  {
    id: 'broers2013',
    type: 'article-journal',
    title: 'Recognising politics in unrecognised states: 20 years of enquiry',
    'container-title': 'Caucasus Survey',
    author: [{ family: 'Broers', given: 'Laurence' }],
    issued: { 'date-parts': [[2013]] },
    volume: '1',
    issue: '1',
    page: '59-74',
  },
  {
    id: 'kriv2021',
    type: 'article-newspaper',
    title: 'Armeniya i Azerbaydzhan ochertili granitsy otnosheniy',
    'container-title': 'Kommersant',
    author: [
      { family: 'Krivosheyev', given: 'K.' },
      { family: 'Khalatyan', given: 'A.' },
    ],
    issued: { 'date-parts': [[2021, 1, 13]] },
    accessed: { 'date-parts': [[2021, 6, 5]] },
    URL: 'https://www.kommersant.ru/doc/4640957',
  },
  {
    id: 'dewaal2013',
    type: 'book',
    title: 'Black Garden: Armenia and Azerbaijan through Peace and War',
    author: [{ family: 'Waal', given: 'Thomas', 'non-dropping-particle': 'de' }],
    publisher: 'New York University Press',
    'publisher-place': 'New York',
    issued: { 'date-parts': [[2013]] },
  },
].map((item) => CslItem.parse(item));
const sources = items.map((item) => sourceFromCsl(item.id, item));

test.each(BIBLIOGRAPHY_FORMATS)(
  '%s written and read again keeps what it can carry',
  async (format) => {
    const text = await writeBibliography(format, sources);
    expect(bibliographyFormat('file', text)).toBe(format);
    const back = await readBibliography('file', text);
    expect(back).toHaveLength(3);
    for (const [at, item] of back.entries()) {
      const {
        title,
        issued,
        accessed,
        URL,
        volume,
        page,
        publisher,
        'container-title': outlet,
      } = items[at] ?? {};
      expect(item).toMatchObject(
        JSON.parse(
          JSON.stringify({
            title,
            issued,
            accessed,
            URL,
            volume,
            page,
            publisher,
            'container-title': outlet,
          }),
        ),
      );
    }
    expect(text).toMatch(/de Waal|"de"/);
  },
);

test('our fields come back with CSL-JSON', async () => {
  const [source] = sources.slice(1);
  if (!source) throw new Error('no source');
  const edited = { ...source, sphere: 'western', setByHand: ['sphere'], inBibliography: true };
  const [item] = await readBibliography('x.json', await writeBibliography('csl-json', [edited]));
  const back = sourceFromRecord('kriv2021', CslItem.parse(item));
  expect(back).toEqual({ ...edited, reasons: back.reasons });
});

test.each([
  ['broken.json', '[{"id": "a",\n "type": "book"\n', /line [23]/],
  ['number.json', '5', /a list of records was expected/],
  ['untyped.json', '[{"id":"a"}]', /record 1, type/],
  ['cut.bib', '@book{a,\n  title={x},\n', /line [234].*ends inside a record/],
  ['text.bib', 'just words', /no record such as/],
  ['cut.ris', 'TY  - JOUR\nTI  - x\n', /line 1: the record has no ER line/],
  ['two.ris', 'TY  - JOUR\nTI  - x\nTY  - BOOK\nER  - \n', /line 3/],
  ['words.ris', 'no record here', /line 1/],
  ['empty.bib', '  \n', /is empty/],
  ['what.xyz', 'hello', /neither CSL-JSON, BibTeX nor RIS/],
])('%s is refused with the line and the reason', async (name, text, message) => {
  await expect(readBibliography(name, text)).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringMatching(message),
  });
});

test('an address in a file is data and is not followed', async () => {
  await expect(readBibliography('x.bib', 'https://example.org/library.bib')).rejects.toThrow(
    'no record such as',
  );
});
