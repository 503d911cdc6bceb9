import { expect, test } from 'vitest';
import { CslItem } from '../model.ts';
import { checkStyle } from './check-style.ts';
import { formatNotes, formatSources } from './format-citations.ts';
import { LANGUAGES, localeXml } from './locales.ts';
import { markdownText, plainText, runsOf } from './runs.ts';
import { listStyles, readStyle } from './style-files.ts';

const item = (fields: Record<string, unknown>): CslItem =>
  CslItem.parse({ type: 'book', ...fields });

const book = item({
  id: 'broers2019',
  title: 'Armenia and Azerbaijan: Anatomy of a Rivalry',
  author: [{ family: 'Broers', given: 'Laurence' }],
  publisher: 'Edinburgh University Press',
  'publisher-place': 'Edinburgh',
  issued: { 'date-parts': [[2019]] },
});
const journal = item({
  id: 'broers2013',
  type: 'article-journal',
  title: 'Recognising politics in unrecognised states',
  'container-title': 'Caucasus Survey',
  author: [{ family: 'Broers', given: 'Laurence' }],
  volume: '1',
  issue: '1',
  page: '59-74',
  issued: { 'date-parts': [[2013]] },
});
const news = item({
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
});

const format = async (style: string, source: CslItem, language = 'en-US') => {
  const [made] = await formatSources([source], readStyle(style), language);
  if (!made) throw new Error('nothing was formatted');
  return { citation: markdownText(made.citation), entry: made.entry && markdownText(made.entry) };
};

test.each<[string, CslItem, string, string, string]>([
  [
    'dragoman-notes-roman',
    book,
    'en-US',
    'L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.',
    'Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.',
  ],
  [
    'dragoman-notes-roman',
    journal,
    'en-US',
    'L. Broers, *Recognising politics in unrecognised states*, “Caucasus Survey” 2013, vol. 1, no. 1, pp. 59–74.',
    'Broers L., *Recognising politics in unrecognised states*, “Caucasus Survey” 2013, vol. 1, no. 1, pp. 59–74.',
  ],
  [
    'dragoman-notes-roman',
    news,
    'en-US',
    'K. Krivosheyev, A. Khalatyan, *Armeniya i Azerbaydzhan ochertili granitsy otnosheniy*, “Kommersant” [online], 13 I 2021 [accessed: 5 VI 2021]: <https://www.kommersant.ru/doc/4640957>.',
    'Krivosheyev K., Khalatyan A., *Armeniya i Azerbaydzhan ochertili granitsy otnosheniy*, “Kommersant” [online], 13 I 2021 [accessed: 5 VI 2021]: <https://www.kommersant.ru/doc/4640957>.',
  ],
  [
    'dragoman-full-notes',
    journal,
    'en-US',
    'Laurence Broers, “Recognising Politics in Unrecognised States,” *Caucasus Survey* 1, no. 1 (2013): 59–74.',
    'Broers, Laurence. “Recognising Politics in Unrecognised States.” *Caucasus Survey* 1, no. 1 (2013): 59–74.',
  ],
  [
    'dragoman-full-notes',
    book,
    'en-US',
    'Laurence Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry* (Edinburgh: Edinburgh University Press, 2019).',
    'Broers, Laurence. *Armenia and Azerbaijan: Anatomy of a Rivalry*. Edinburgh: Edinburgh University Press, 2019.',
  ],
  [
    'dragoman-author-date',
    journal,
    'en-US',
    '(Broers, 2013)',
    'Broers, L. (2013). Recognising politics in unrecognised states. *Caucasus Survey*, *1*(1), 59–74.',
  ],
  [
    'dragoman-author-date',
    book,
    'en-US',
    '(Broers, 2019)',
    'Broers, L. (2019). *Armenia and Azerbaijan: Anatomy of a Rivalry*. Edinburgh University Press.',
  ],
  [
    'dragoman-german-law',
    journal,
    'de-DE',
    '*Broers*, Recognising politics in unrecognised states, Caucasus Survey 1 (2013), 59.',
    '*Broers, Laurence*, Recognising politics in unrecognised states, Caucasus Survey 1 (2013), 59.',
  ],
  [
    'dragoman-gost',
    journal,
    'ru-RU',
    'Broers L. Recognising politics in unrecognised states // Caucasus Survey. 2013. Т. 1, № 1. С. 59–74.',
    'Broers L. Recognising politics in unrecognised states // Caucasus Survey. 2013. Т. 1, № 1. С. 59–74.',
  ],
  [
    'dragoman-gost',
    news,
    'ru-RU',
    'Krivosheyev K., Khalatyan A. Armeniya i Azerbaydzhan ochertili granitsy otnosheniy // Kommersant. 13.1.2021. URL: https://www.kommersant.ru/doc/4640957 (дата обращения: 5.6.2021).',
    'Krivosheyev K., Khalatyan A. Armeniya i Azerbaydzhan ochertili granitsy otnosheniy // Kommersant. 13.1.2021. URL: https://www.kommersant.ru/doc/4640957 (дата обращения: 5.6.2021).',
  ],
])('%s: %o in %s', async (style, source, language, citation, entry) => {
  expect(await format(style, source, language)).toEqual({ citation, entry });
});

test('notes in a row get Ibid. and short forms', async () => {
  const notes = await formatNotes(
    [book, journal],
    [
      { note: 1, cites: [{ id: 'broers2019' }] },
      { note: 2, cites: [{ id: 'broers2019' }] },
      { note: 3, cites: [{ id: 'broers2013' }] },
      { note: 4, cites: [{ id: 'broers2019', locator: '12' }] },
    ],
    readStyle('dragoman-notes-roman'),
    'en-US',
  );
  expect(notes.map(plainText).slice(1)).toEqual([
    'Ibid.',
    'L. Broers, Recognising politics in unrecognised states, “Caucasus Survey” 2013, vol. 1, no. 1, pp. 59–74.',
    'L. Broers, Armenia and Azerbaijan: Anatomy of a Rivalry…, p. 12.',
  ]);
});

test('every shipped style is whole and prints every kind of source in every language', async () => {
  const styles = listStyles();
  expect(styles.map(({ name }) => name).sort()).toEqual([
    'dragoman-author-date',
    'dragoman-full-notes',
    'dragoman-german-law',
    'dragoman-gost',
    'dragoman-notes-roman',
  ]);
  for (const { name } of styles) {
    for (const language of LANGUAGES) {
      for (const type of ['book', 'chapter', 'webpage', 'post', 'report', 'treaty', 'interview']) {
        const { citation } = await format(name, item({ ...news, id: 'x', type }), language);
        expect(citation, `${name} ${language} ${type}`).not.toMatch(
          /undefined|\[CSL|NaN|\.\.(?!\.)/,
        );
        expect(citation.length).toBeGreaterThan(10);
      }
    }
  }
});

test('a locale that we do not have is English', () => {
  expect(localeXml('tr-TR')).toContain('xml:lang="en-US"');
  expect(localeXml('de-AT')).toContain('xml:lang="de-DE"');
});

const style = (inside: string, attributes = 'class="note"'): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${attributes}><info><title>T</title></info>${inside}<citation><layout><text macro="a"/></layout></citation></style>`;
const macro = (name: string, ...calls: string[]): string =>
  `<macro name="${name}">${calls.map((call) => `<text macro="${call}"/>`).join('')}</macro>`;

test.each([
  ['words', 'not xml', /not well-formed/],
  ['a web page', '<html><body/></html>', /outermost element is html/],
  ['a dependent style', '<style xmlns="x"><info><title>T</title></info></style>', /neither/],
  ['an entity', '<!DOCTYPE style [<!ENTITY a "b">]><style class="note"/>', /document type/],
  ['a macro that calls itself', style(macro('a', 'b') + macro('b', 'a')), /calls itself/],
  ['a missing macro', style(''), /does not have/],
  [
    'macros that double twenty times',
    style(
      Array.from({ length: 20 }, (_, at) =>
        macro(at === 0 ? 'a' : `m${at}`, `m${at + 1}`, `m${at + 1}`),
      ).join('') + macro('m20'),
    ),
    /beyond all measure/,
  ],
  [
    'deep nesting',
    style(`<macro name="a">${'<group>'.repeat(200)}${'</group>'.repeat(200)}</macro>`),
    /too deeply/,
  ],
])('%s is refused', (_, xml, why) => {
  expect(() => checkStyle(xml)).toThrow(why);
});

test('a style is named, never reached by a path', () => {
  for (const name of ['../package', '/etc/passwd', 'none', ''])
    expect(() => readStyle(name)).toThrow('no citation style');
});

test('what the processor marks becomes styled text and nothing else', () => {
  expect(
    runsOf(
      '<div class="csl-entry">A &amp; <i>B &#60;script&#62;</i>, <span style="font-variant:small-caps;">C</span></div>',
    ),
  ).toEqual([
    { text: 'A & ' },
    { text: 'B <script>', italic: true },
    { text: ', ' },
    { text: 'C', smallCaps: true },
  ]);
});
