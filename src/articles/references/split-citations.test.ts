import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCitations } from './split-citations.ts';

/** Stars mark italics; they are not part of the text. */
function split(marked: string) {
  const styles: { start: number; end: number; style: 'italic' }[] = [];
  let text = '';
  for (const [index, piece] of marked.split('*').entries()) {
    if (index % 2 === 1)
      styles.push({ start: text.length, end: text.length + piece.length, style: 'italic' });
    text += piece;
  }
  const { citations, prose } = splitCitations(text, { start: 0, end: text.length }, styles);
  return {
    citations: citations.map(({ span }) => text.slice(span.start, span.end)),
    signals: citations.map(({ signal }) => signal),
    prose: prose.map(({ start, end }) => text.slice(start, end)),
  };
}

test('semicolons part citations, but not inside a title or brackets', () => {
  const { citations } = split(
    'L. Broers, *War; Peace; Roads*, Edinburgh 2019 (reprinted; Oxford 2020); P. Kolstø, *De facto states*, Oslo 2012.',
  );
  expect(citations).toHaveLength(2);
});

test('a full stop between two sources parts them', () => {
  const { citations } = split(
    'L. Broers, *Recognising politics*, “Caucasus Survey” 2013, vol. 1, pp. 59-74. S. Markedonov, *Rossiya v protsesse*, MGIMO, Moscow 2019.',
  );
  expect(citations).toHaveLength(2);
  expect(citations[1]).toMatch(/^S\. Markedonov/u);
});

test('an abbreviation or an initial ends no citation', () => {
  expect(
    split('D. Trenin, *Tri krizisa. Chto oni oznachayut*, Moscow 2020, vol. 2, no. 3.').citations,
  ).toHaveLength(1);
});

test('prose before "see also" is no citation', () => {
  const { citations, signals, prose } = split(
    'The format was set up by Russia, Turkey and Iran for talks about another war. See also: M. Franklin, *Astana format meets*, “Foreign Brief”, 16 II 2021.',
  );
  expect(citations).toEqual(['M. Franklin, Astana format meets, “Foreign Brief”, 16 II 2021.']);
  expect(signals).toEqual(['See also']);
  expect(prose).toHaveLength(1);
});

test.each([
  'France, the Russian Federation and the United States.',
  'The region is understood here as the three states south of the mountains.',
  'On 9 November 2020 the three leaders signed a statement, which entered into force at midnight.',
])('%s — cites nothing', (note) => {
  expect(split(note).citations).toEqual([]);
});

test.each([
  [
    'sowie',
    'Schack, Urheber- und Urhebervertragsrecht, 9. Aufl. 2019, Rn. 9 sowie Rehbinder/Peukert, Urheberrecht, 18. Aufl. 2018, Rn. 483.',
  ],
  [
    'a decision after a colon',
    'Zur Abwägung bereits: BVerfG, Beschl. v. 15.1.1958 – 1 BvR 400/51; EuGH, Urt. v. 13.5.2014 – C-131/12.',
  ],
  ['acts in a row', 'RL 96/71/EG, RL (EU) 2018/957.'],
  [
    'prose between two of them',
    'Vgl. Däubler, EuZW 1997, 613. Die Richtlinie ist seither mehrmals geändert und ausgelegt worden. Vgl. Selmayr, ZfA 1996, 615.',
  ],
])('%s parts two citations', (_, note) => {
  expect(split(note).citations).toHaveLength(2);
});

test('what a citation is about stands before a colon and is no part of it', () => {
  expect(
    split(
      'ausführlich zu den Grenzen der Leseplätze: König, Die Wiedergabe von Werken, 2015, S. 1.',
    ).citations,
  ).toEqual(['König, Die Wiedergabe von Werken, 2015, S. 1.']);
});

test('a joined title or a pair of authors is not cut', () => {
  expect(
    split('Ellrich/Funken, Informatik und Gesellschaft 2010 und danach, Berlin 2012, S. 4 und 7.')
      .citations,
  ).toHaveLength(1);
});

test('a link that stands in brackets is not cut at its semicolon', () => {
  expect(
    split('*Roads*, TASS, 4 V 2021: <<https://tass.com/a;b;c>>; *Rails*, TASS, 5 V 2021.')
      .citations,
  ).toHaveLength(2);
});

test('parts are inside the note, in order, and do not overlap', () => {
  const bit = fc.constantFrom(
    ...[
      'A. Broers, ',
      '*Title*',
      ', ',
      '; ',
      '. ',
      '“',
      '”',
      '(',
      ')',
      'Ibid.',
      'see also ',
      '2019',
      'pp. 3-4',
      '<<https://a.b/c>>',
      'words of prose ',
      '[',
      ']',
      '«',
      '»',
      "'",
    ],
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('').replaceAll('*', '');
      const { citations } = splitCitations(text, { start: 0, end: text.length }, []);
      let end = 0;
      for (const { span } of citations) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        end = span.end;
      }
    }),
  );
});

test.each(['(', '“', '"', '<', 'A. B, ', '1. ', ' ', ';', '. A', 'https://'])(
  'a long run of %j comes to an end, inside the text',
  (unit) => {
    const text = unit.repeat(60_000 / unit.length);
    const { citations } = splitCitations(text, { start: 0, end: text.length }, []);
    for (const { span } of citations) expect(span.end).toBeLessThanOrEqual(text.length);
  },
);
