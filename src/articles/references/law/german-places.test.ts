import { expect, test } from 'vitest';
import { parseReference } from '../parse-reference.ts';

function values(text: string, language = 'de'): Record<string, unknown> {
  const span = { start: 0, end: text.length };
  const { reference, locator } = parseReference({
    text,
    span,
    styles: [],
    language,
    inList: false,
  });
  const fields = Object.entries(reference).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? [[key, value.value]] : [],
  );
  return {
    ...Object.fromEntries(fields),
    names: reference.names.map(({ value, role }) => (role === 'editor' ? `${value} ed` : value)),
    ...(locator === undefined ? {} : { locator: locator.printed }),
  };
}

test.each<[string, Record<string, unknown>]>([
  [
    'Ohly, GRUR 2017, 964, 967 f.',
    { names: ['Ohly'], containerTitle: 'GRUR', issued: '2017', pages: '964', locator: '967 f.' },
  ],
  [
    'Mayr, Kündigungsschutz im Wandel, ecolex 2019, 612.',
    { title: 'Kündigungsschutz im Wandel', containerTitle: 'ecolex', pages: '612' },
  ],
  [
    'Kocka, Arbeit im Wandel, Industrielle Beziehungen 12/2005/2, 149-176.',
    {
      containerTitle: 'Industrielle Beziehungen',
      volume: '12',
      issue: '2',
      issued: '2005',
      pages: '149-176',
    },
  ],
  [
    'Münkler, Die neuen Kriege, APuZ 3/2010, S. 3-9.',
    { containerTitle: 'APuZ', issue: '3', issued: '2010', pages: '3-9' },
  ],
  [
    'Vanhala, Legal Mobilization, Law & Policy 42:2 (2020) 105 ff.',
    { containerTitle: 'Law & Policy', volume: '42', issue: '2', issued: '2020', pages: '105' },
  ],
  [
    'Hollaus, Das Urteil des EGMR, Juristische Blätter (2024) 485 ff.',
    { containerTitle: 'Juristische Blätter', issued: '2024', pages: '485' },
  ],
])('%s — names its journal', (words, fields) => {
  expect(values(words)).toMatchObject(fields);
});

test.each<[string, Record<string, unknown>]>([
  [
    'Kovács, Labour law in transition, in Finkin/Mundlak, Comparative Labour Law, 403 (413).',
    {
      names: ['Kovács', 'Finkin ed', 'Mundlak ed'],
      containerTitle: 'Comparative Labour Law',
      pages: '403',
      locator: '413',
    },
  ],
  [
    'Schöch, Digitale Wissensproduktion, in: Jannidis/Kohle/Rehbein (Hrsg.), Digital Humanities. Eine Einführung, Stuttgart 2017, S. 206, 210 f.',
    {
      containerTitle: 'Digital Humanities. Eine Einführung',
      place: 'Stuttgart',
      pages: '206',
      locator: '210 f.',
    },
  ],
  [
    'Jurczyk, Entgrenzte Arbeit, in: Seifert (Hrsg.), Flexible Zeiten, Zur Politik der Arbeitszeit (2005), 102-123.',
    { containerTitle: 'Flexible Zeiten, Zur Politik der Arbeitszeit', pages: '102-123' },
  ],
])('%s — names the volume that contains it', (words, fields) => {
  expect(values(words)).toMatchObject(fields);
});

test.each<[string, Record<string, unknown>]>([
  [
    'Jeschke, Der europäische Streik, Konturen eines gemeineuropäischen Streikrechts (2006).',
    { title: 'Der europäische Streik, Konturen eines gemeineuropäischen Streikrechts' },
  ],
  ['Senne, Arbeitsrecht10, 89 ff.', { title: 'Arbeitsrecht', edition: '10' }],
  [
    'Hillgruber, Die Aufnahme neuer Staaten, Köln 1998, S. 88.',
    { title: 'Die Aufnahme neuer Staaten', place: 'Köln', issued: '1998', locator: 'S. 88' },
  ],
])('%s — is a monograph with its whole title', (words, fields) => {
  const found = values(words);
  expect(found).toMatchObject(fields);
  expect(found.publisher).toBeUndefined();
});

test.each<[string, Record<string, unknown>]>([
  [
    'Jürgen Habermas, Faktizität und Geltung. Beiträge zur Diskurstheorie des Rechts, 4. Aufl., Frankfurt am Main: Suhrkamp 1994, S. 109.',
    {
      names: ['Jürgen Habermas'],
      title: 'Faktizität und Geltung. Beiträge zur Diskurstheorie des Rechts',
      place: 'Frankfurt am Main',
      publisher: 'Suhrkamp',
    },
  ],
  [
    'Ernst-Wolfgang Böckenförde, Staat, Gesellschaft, Freiheit, Frankfurt/M. 1976, S. 60.',
    { title: 'Staat, Gesellschaft, Freiheit', place: 'Frankfurt/M' },
  ],
  [
    'Reinhart Koselleck, „Begriffsgeschichte und Sozialgeschichte“, in: ders., Vergangene Zukunft. Zur Semantik geschichtlicher Zeiten, Frankfurt am Main 1979, S. 107–129.',
    { containerTitle: 'Vergangene Zukunft. Zur Semantik geschichtlicher Zeiten' },
  ],
  [
    'Horst Dreier, Die deutsche Staatsrechtslehre, in: VVDStRL 60 (2001), S. 9–72 (20).',
    { containerTitle: 'VVDStRL', volume: '60', pages: '9-72', locator: '20' },
  ],
  ['Palandt/Grüneberg, BGB, 79. Aufl. 2020, § 242 Rn. 3.', { names: ['Palandt', 'Grüneberg'] }],
])('%s — is read in the manner of German notes', (words, fields) => {
  expect(values(words)).toMatchObject(fields);
});

test.each(['Koziol, Haftpflichtrecht, Wien 2010, 12.', 'Luhmann, Rechtssoziologie, 1972, S. 45.'])(
  '%s — is no article',
  (words) => {
    expect(values(words).containerTitle).toBeUndefined();
  },
);
