import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReference } from './parse-reference.ts';

function parse(marked: string, inList = false) {
  const styles: { start: number; end: number; style: 'italic' }[] = [];
  let text = '';
  for (const [index, piece] of marked.split('*').entries()) {
    if (index % 2 === 1)
      styles.push({ start: text.length, end: text.length + piece.length, style: 'italic' });
    text += piece;
  }
  return parseReference({ text, span: { start: 0, end: text.length }, styles, inList });
}

const values = (marked: string, inList = false): Record<string, unknown> => {
  const { reference } = parse(marked, inList);
  const fields = Object.entries(reference).map(([key, value]) => [
    key,
    typeof value === 'object' && !Array.isArray(value) ? value.value : value,
  ]);
  return {
    ...Object.fromEntries(fields),
    names: reference.names.map(
      ({ value, role }) => `${value}${role === 'author' ? '' : ` ${role}`}`,
    ),
  };
};

const NOTE =
  'K. Krivosheyev, A. Khalatyan, *Armeniya i Azerbaydzhan ochertili granitsy otnosheniy*, “Kommersant” [online], 13 I 2021 [accessed: 5 VI 2021]: <<https://www.kommersant.ru/doc/4640957>>.';

describe('a note of Polish journals', () => {
  const expected = {
    names: ['K. Krivosheyev', 'A. Khalatyan'],
    title: 'Armeniya i Azerbaydzhan ochertili granitsy otnosheniy',
    containerTitle: 'Kommersant',
    medium: 'online',
    issued: '2021-01-13',
    accessed: '2021-06-05',
    url: 'https://www.kommersant.ru/doc/4640957',
  };
  test('gives all its fields', () => {
    expect(values(NOTE)).toMatchObject(expected);
  });
  test('gives the same fields when the italics are lost', () => {
    expect(values(NOTE.replaceAll('*', ''))).toMatchObject(expected);
  });
});

test.each([
  ['Th. De Waal : *Black Garden*, New York University Press, New York 2013.', ['Th. De Waal']],
  [
    'Blinken A. J., *United States welcomes actions*, US Department of State, 12 VI 2021.',
    ['A. J. Blinken'],
  ],
  [
    'an article of Pål Kolstø and Helge Blakkisrud, *De facto states*, Oslo 2012',
    ['Pål Kolstø', 'Helge Blakkisrud'],
  ],
  [
    'The Ministry of Foreign Affairs of Armenia, *Prem’yer-ministr*, 31 X 2020',
    ['The Ministry of Foreign Affairs of Armenia'],
  ],
  [
    'Marie-Carin von Gumppenberg/Udo Steinbach (Hrsg.): *Der Kaukasus*, München 2008',
    ['Marie-Carin von Gumppenberg editor', 'Udo Steinbach editor'],
  ],
  ['*Burya na Kavkaze*, ed. R. Pukhov, CAST, Moscow 2021', ['R. Pukhov editor']],
  ['Russian, Azerbaijani defense ministers discuss situation, TASS [online], 18 VII 2020', []],
])('names of %s', (marked, names) => {
  expect(values(marked).names).toEqual(names);
});

test('a blank inside an address is printed, not part of the value', () => {
  const { reference } = parse('*Roads*, TASS, 4 V 2021: <https://tass.com/a b/c>');
  expect(reference.url).toMatchObject({
    printed: 'https://tass.com/a b/c',
    value: 'https://tass.com/ab/c',
  });
});

test('a broken date keeps both readings', () => {
  const { reference } = parse('*V Moskve*, TASS [online], 2 VI 2021 [accessed: 15 V I 2021]');
  expect(reference.accessed?.readings.map(({ edtf }) => edtf)).toEqual([
    '2021-06-15',
    '2021-05-15',
  ]);
});

test('every field is the text at its span, whatever the words', () => {
  const bit = fc.constantFrom(
    ...[
      'A. Broers',
      'Broers, L. ',
      '(2019)',
      '. ',
      ', ',
      ': ',
      '*Title of it*',
      '“Paper”',
      'vol. 3',
      'no. 4',
      'pp. 3–9',
      'New York',
      ' Press',
      '15 V 2021',
      '[accessed: 5 VI 2021]',
      ' <https://a.b/c> ',
      ' in: ',
      ' // ',
      '(Hrsg.)',
      'doi:10.1000/xyz',
      ';',
      '§ 5',
      '30 YALE L.J. 79 (2009)',
    ],
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 14 }), fc.boolean(), (bits, inList) => {
      const marked = bits.join('');
      const text = marked.replaceAll('*', '');
      const { reference, locator } = parse(marked, inList);
      const fields = [...Object.values(reference).flat(), locator];
      for (const field of fields) {
        if (typeof field !== 'object' || !('printed' in field)) continue;
        expect(text.slice(field.start, field.end)).toBe(field.printed);
      }
    }),
    { numRuns: 400 },
  );
});
