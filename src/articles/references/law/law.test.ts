import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citesLaw, readLaw } from './read-law.ts';

function read(text: string, language = 'de'): Record<string, unknown> | undefined {
  const reading = readLaw(text, { start: 0, end: text.length }, language);
  if (reading === undefined) return undefined;
  const { reference, locator } = reading;
  const fields = Object.entries(reference).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? [[key, value.value]] : [],
  );
  return {
    ...Object.fromEntries(fields),
    ...(reference.names[0] === undefined ? {} : { court: reference.names[0].value }),
    ...(locator === undefined ? {} : { locator: locator.printed }),
  };
}

describe('decisions', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'EuGH, Urt. v. 16.7.2020, Rs. C-311/18, Rn. 134 – Schrems II',
      {
        court: 'EuGH',
        issued: '2020-07-16',
        number: 'C-311/18',
        locator: 'Rn. 134',
        title: 'Schrems II',
      },
    ],
    [
      'EuGH, Urt. v. 13.5.2014 – C-131/12, ECLI:EU:C:2014:317 = NJW 2014, 2257 Rn. 80 – Google Spain.',
      {
        court: 'EuGH',
        issued: '2014-05-13',
        number: 'C-131/12',
        containerTitle: 'NJW',
        pages: '2257',
        locator: 'Rn. 80',
        title: 'Google Spain',
      },
    ],
    [
      'BVerfGE 89, 155 (188) – Maastricht.',
      {
        containerTitle: 'BVerfGE',
        volume: '89',
        pages: '155',
        locator: '188',
        title: 'Maastricht',
      },
    ],
    [
      'BVerfG, Beschluss vom 24. März 2021 – 1 BvR 2656/18, Rn. 183.',
      { court: 'BVerfG', issued: '2021-03-24', number: '1 BvR 2656/18', locator: 'Rn. 183' },
    ],
    [
      'BGH NJW 2010, 2731 (2733).',
      { court: 'BGH', issued: '2010', containerTitle: 'NJW', pages: '2731', locator: '2733' },
    ],
    [
      'BGH, Urt. v. 29.4.2010 – I ZR 69/08, BGHZ 185, 291 – Vorschaubilder I.',
      {
        court: 'BGH',
        issued: '2010-04-29',
        number: 'I ZR 69/08',
        containerTitle: 'BGHZ',
        volume: '185',
        pages: '291',
        title: 'Vorschaubilder I',
      },
    ],
    [
      'EuGH, Rs. 6/64, Costa/ENEL, Slg. 1964, 1251.',
      { court: 'EuGH', number: '6/64', title: 'Costa/ENEL', issued: '1964', pages: '1251' },
    ],
    [
      'OLG Köln, Urteil vom 14.9.2012, Az. 6 U 73/12.',
      { court: 'OLG Köln', issued: '2012-09-14', number: '6 U 73/12' },
    ],
    ['BGE 140 III 115.', { containerTitle: 'BGE', volume: '140 III', pages: '115' }],
    [
      'EGMR 8.7.2003, Hatton / Vereinigtes Königreich, Nr. 36022/97, Rn. 98.',
      {
        court: 'EGMR',
        issued: '2003-07-08',
        title: 'Hatton / Vereinigtes Königreich',
        number: '36022/97',
        locator: 'Rn. 98',
      },
    ],
  ])('%s', (words, fields) => {
    expect(read(words)).toMatchObject(fields);
  });

  test('a name in brackets after the page is who comments on the decision', () => {
    expect(read('OGH 5.6.2002, 9 ObA 97/02p, DRdA 2003, 44 (Mayr).')?.title).toBeUndefined();
  });
});

describe('acts', () => {
  test.each<[string, Record<string, unknown>]>([
    ['§ 823 Abs. 1 BGB.', { title: 'BGB', locator: '§ 823 Abs. 1' }],
    ['§§ 61 Abs. 2, 61a UrhG.', { title: 'UrhG', locator: '§§ 61 Abs. 2, 61a' }],
    ['Art. 5 Abs. 1 lit. a DSGVO', { title: 'DSGVO', locator: 'Art. 5 Abs. 1 lit. a' }],
    [
      'Art 8 iVm Art 4 Abs 1 RL (EU) 2019/1158.',
      { title: 'RL (EU) 2019/1158', locator: 'Art 8 iVm Art 4 Abs 1' },
    ],
    ['RL 96/71/EG', { title: 'RL 96/71/EG' }],
    ['BGBl. I 2002, S. 3448.', { containerTitle: 'BGBl. I', issued: '2002', pages: '3448' }],
    [
      'Gesetz über das Verlagsrecht vom 19. Juni 1901, RGBl. 1901, S. 217.',
      {
        title: 'Gesetz über das Verlagsrecht',
        containerTitle: 'RGBl.',
        issued: '1901-06-19',
        pages: '217',
      },
    ],
    [
      'ABl. EU 2019 L 130/92.',
      { containerTitle: 'ABl. EU', issued: '2019', volume: 'L 130', pages: '92' },
    ],
    ['BT-Drs. 18/12329, S. 20.', { title: 'BT-Drs. 18/12329', locator: 'S. 20' }],
  ])('%s', (words, fields) => {
    expect(read(words)).toMatchObject(fields);
  });
});

test.each([
  'Nach Art. 12 DSM-RL dürfen sie auch erweiterte Lizenzen vorsehen.',
  '§ 7 DSchG enthält eine allgemeine Pflicht, die im Rahmen des Zumutbaren gilt.',
  'Der BGH hat diese Frage bisher nicht entschieden.',
  'EuGH und BVerfG sind darin uneins, wie sich an mehreren Stellen zeigt.',
  'AG Wirtschaft und Gesellschaft, Jahresbericht, Bonn 2010.',
  'Luhmann, Das Recht der Gesellschaft, 1993, S. 12.',
])('%s — is neither a decision nor an act', (words) => {
  expect(citesLaw(words)).toBe(false);
});

test('the place of every field is where its words stand, whatever surrounds them', () => {
  const bit = fc.constantFrom(
    ...[
      'BGH',
      'EuGH, ',
      'Urt. v. ',
      '16.7.2020',
      ' – ',
      'C-311/18',
      ', ',
      'Rn. 5',
      ' ',
      'BVerfGE 89, 155',
    ],
    ...[
      '§ 5',
      'Abs. 1 ',
      'BGB',
      'Art. ',
      '(',
      ')',
      'NJW 2010, 2731',
      'BGBl. I 2002, S. 3',
      'ABl. L 1/2',
    ],
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      const text = bits.join('');
      const reading = readLaw(text, { start: 0, end: text.length }, 'de');
      for (const value of Object.values(reading?.reference ?? {}).flat()) {
        if (typeof value !== 'object' || !('printed' in value)) continue;
        expect(text.slice(value.start, value.end)).toBe(value.printed);
      }
    }),
  );
});

test('long runs of sections or numbers come to an end', () => {
  for (const bit of ['§ 5 Abs. 1, ', 'C-1/11, ', 'Art 5 iVm ', 'I 1 ', 'BGBl. ', 'A-'])
    expect(() =>
      readLaw(`BGH ${bit.repeat(4_000)}`, { start: 0, end: 4 + bit.length * 4_000 }, 'de'),
    ).not.toThrow();
});
