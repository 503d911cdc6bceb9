import { expect, test } from 'vitest';
import type { Article } from '../../articles/model.ts';
import {
  type Draft,
  type DraftNote,
  type DraftReference,
  draftSubject,
} from '../testing/draft-subject.ts';
import { citationTermInconsistent } from './citation-term-inconsistent.ts';
import { elementOrder } from './element-order.ts';
import { fullCitationRepeated } from './full-citation-repeated.ts';
import { ibidAcrossPage } from './ibid-across-page.ts';
import { ibidAfterShortForm } from './ibid-after-short-form.ts';
import { ibidAmbiguous } from './ibid-ambiguous.ts';
import { ibidDoubtful } from './ibid-doubtful.ts';
import { italicsInconsistent } from './italics-inconsistent.ts';
import { linkDelimiterInconsistent } from './link-delimiter-inconsistent.ts';
import { noteMarkerPosition } from './note-marker-position.ts';
import { noteSeparator } from './note-separator.ts';
import { noteSequence } from './note-sequence.ts';
import { romanisationAnomaly } from './romanisation-anomaly.ts';
import { selfCitation } from './self-citation.ts';
import { shortFormTitleMismatch } from './short-form-title-mismatch.ts';
import { singleSourceReliance } from './single-source-reliance.ts';
import { spacing } from './spacing.ts';
import { structureHeadingDuplicated } from './structure-heading-duplicated.ts';
import { structureItalicsMarkerLost } from './structure-italics-marker-lost.ts';
import { structureNotesInsideBibliography } from './structure-notes-inside-bibliography.ts';
import { structureParagraphSplit } from './structure-paragraph-split.ts';
import { titleCaseAnomaly } from './title-case-anomaly.ts';

const full = (source: string, title = `Title of ${source}`): DraftNote => ({
  text: `${title}, Eurasianet, 2021.`,
  cites: [{ source, title }],
});
const short = (source: string, title: string): DraftNote => ({
  text: `${title}…`,
  cites: [{ source, title, form: 'short', rule: 'short-title' }],
});
const ibid = (source: string, antecedent: string): DraftNote => ({
  text: 'Ibid.',
  cites: [{ source, form: 'ibid', rule: 'ibid-previous-note', antecedent }],
});
const both: DraftNote = {
  text: 'De Waal, Broken Region; Broers, Rivalry.',
  cites: [
    { source: 'dewaal', text: 'De Waal, Broken Region', title: 'Broken Region' },
    { source: 'broers', text: 'Broers, Rivalry', title: 'Rivalry' },
  ],
};
const notes = (...given: DraftNote[]) => draftSubject({ notes: given });

test('full-citation-repeated needs an article that uses short forms', () => {
  const found = fullCitationRepeated.check(
    notes(full('a'), full('b'), ibid('b', 'c2.1'), full('a')),
  );
  expect(found).toMatchObject([{ evidence: { notes: ['1', '4'] } }]);
  expect(fullCitationRepeated.check(notes(full('a'), full('b'), full('a')))).toEqual([]);
  const authorDate = draftSubject({
    notes: [full('a'), ibid('a', 'c1.1'), full('a')],
    more: { citationStyle: 'author-date' },
  });
  expect(fullCitationRepeated.check(authorDate)).toEqual([]);
});

test('short-form-title-mismatch gathers the notes that share a short form', () => {
  const found = shortFormTitleMismatch.check(
    notes(
      full('a', 'Otveti na voprosy SMI'),
      short('a', 'Otvety na voprosy'),
      full('b'),
      short('a', 'Otvety na voprosy'),
    ),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('Notes 2 and 4');
});
test('short-form-title-mismatch sees a slip in the first word', () => {
  expect(
    shortFormTitleMismatch.check(
      notes(full('a', 'Losing an enemy: the triumph of diplomacy'), short('a', 'Loosing an enemy')),
    ),
  ).toHaveLength(1);
});
test.each([
  'Otveti na voprosy',
  'Otveti SMI',
  'otveti na VOPROSY',
  'Quite another title',
  'Otveti na voprosy SMI, 22 ff',
  'Otveti na voprosy SMI (2016), 413 f.',
  'PUTIN [Otveti na voprosy SMI]',
  'Otveti na voprosy SMI4, 322 f.',
  'Otveti na pisma SMI',
])('short-form-title-mismatch is silent: %s', (title) => {
  expect(
    shortFormTitleMismatch.check(notes(full('a', 'Otveti na voprosy SMI'), short('a', title))),
  ).toEqual([]);
});

test('ibid-ambiguous after several sources, after none, and at the very beginning', () => {
  expect(ibidAmbiguous.check(notes(both, ibid('broers', 'c1.2')))).toMatchObject([
    { severity: 'error', evidence: { sources: 2 } },
  ]);
  const plain = { text: 'It leads along the river to the border.' };
  expect(ibidAmbiguous.check(notes(full('a'), plain, ibid('a', 'c1.1')))).toMatchObject([
    { evidence: { sources: 0 } },
  ]);
  expect(ibidAmbiguous.check(notes(ibid('a', '')))).toHaveLength(1);
});
test.each([
  ['one source', full('a')],
  ['a note that may hold an unread citation', { text: 'See Kucera in Eurasianet, 2021.' }],
  [
    'one work quoted in another',
    { ...both, text: 'De Waal, Broken Region, quoted in: Broers, Rivalry.' },
  ],
] as const)('ibid-ambiguous is silent: %s', (_, before) => {
  expect(ibidAmbiguous.check(notes(before, ibid('a', 'c1.1')))).toEqual([]);
});

test('ibid-after-short-form is one remark for all such notes', () => {
  const found = ibidAfterShortForm.check(notes(full('a'), short('a', 'Title'), ibid('a', 'c2.1')));
  expect(found).toMatchObject([{ severity: 'info', evidence: { notes: ['3'] } }]);
  expect(ibidAfterShortForm.check(notes(full('a'), ibid('a', 'c1.1')))).toEqual([]);
});

const paged = (second: number): Draft => ({
  body: ['One paragraph[^1].', 'Another paragraph[^2].'],
  notes: [
    { ...full('a'), page: 4 },
    { ...ibid('a', 'c1.1'), page: second },
  ],
});
test('ibid-across-page and ibid-doubtful speak when the page turns between the two', () => {
  expect(ibidAcrossPage.check(draftSubject(paged(5)))).toMatchObject([
    { evidence: { notes: ['2'] } },
  ]);
  expect(ibidDoubtful.check(draftSubject(paged(5)))).toHaveLength(1);
});
test('ibid-across-page and ibid-doubtful are silent on one page, and without pages', () => {
  const endnotes = { ...paged(5), notes: [full('a'), ibid('a', 'c1.1')] };
  for (const draft of [paged(4), endnotes]) {
    expect(ibidAcrossPage.check(draftSubject(draft))).toEqual([]);
    expect(ibidDoubtful.check(draftSubject(draft))).toEqual([]);
  }
});
test('ibid-doubtful sees a note without sources in between', () => {
  const subject = notes(full('a'), { text: 'A remark.' }, ibid('a', 'c1.1'));
  expect(ibidDoubtful.check(subject)).toHaveLength(1);
});

const sequence = (body: string, labels: readonly string[], more: Partial<Article> = {}) =>
  noteSequence
    .check(
      draftSubject({
        body: [body],
        notes: labels.map((label) => ({ text: `Note ${label}.`, label })),
        more,
      }),
    )
    .map((one) => [one.severity, one.evidence.kind]);
test.each([
  ['marker-without-note', 'One[^1] two[^2] three[^3] four[^4].', ['1', '2', '3']],
  ['note-without-marker', 'One[^1] two[^2] four[^4].', ['1', '2', '3', '4']],
  ['doubled', 'One[^1] two[^2] three[^3].', ['1', '2', '2', '3']],
  ['gap', 'One[^1] two[^2] four[^4].', ['1', '2', '4']],
  ['note-unordered', 'One[^1] two[^2] three[^3] four[^4].', ['1', '3', '2', '4']],
])('note-sequence finds %s', (kind, body, labels) => {
  expect(sequence(body, labels)).toEqual([['error', kind]]);
});
test('note-sequence only warns of a mark out of order, and says nothing of a PDF', () => {
  expect(sequence('One[^1] three[^3] two[^2].', ['1', '2', '3'])).toEqual([
    ['warning', 'unordered'],
  ]);
  expect(sequence('One[^1] two[^2] four[^4].', ['1', '2', '4'], { format: 'pdf' })).toEqual([]);
});
test.each([
  ['whole', 'One[^1] two[^2] three[^3].', ['1', '2', '3']],
  ['begins again', 'One[^1] two[^2] three[^3].', ['1', '2', '1', '2', '3']],
  ['nothing was read', 'No marks at all.', ['1', '2', '3', '4', '5', '6']],
])('note-sequence is silent: %s', (_, body, labels) => {
  expect(sequence(body, labels)).toEqual([]);
});

const MARKS = 'One[^1]. Two[^2]. Three[^3], four[^4]. Five[^5]. Six[^6].';
test('note-marker-position moves the stop over the mark', () => {
  const subject = draftSubject({ body: [`${MARKS} Seven.[^7] Eight[^8].`] });
  const [found] = noteMarkerPosition.check(subject);
  expect(found?.evidence.marks).toEqual(['7']);
  const edits = found?.fix?.edits ?? [];
  let { text } = subject.article;
  for (const edit of [...edits].reverse())
    text = text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
  expect(text).toContain('Seven. Eight.');
  expect(edits.map((edit) => edit.replacement)).toEqual(['', '. ']);
});
test('note-marker-position closes the gap before a mark', () => {
  const [found] = noteMarkerPosition.check(
    draftSubject({ body: [`${MARKS} the format [^7] can.`] }),
  );
  expect(found?.evidence).toMatchObject({ marks: ['7'], position: 'after a blank' });
});
test.each([
  'One.[^1] Two.[^2] Three.[^3] Four.[^4] Five.[^5]',
  'One.[^1] Two[^2]. Three[^3].',
  `${MARKS} in[^7] the midst.`,
])('note-marker-position is silent: %s', (body) => {
  expect(noteMarkerPosition.check(draftSubject({ body: [body] }))).toEqual([]);
});

const several = (signs: string): DraftNote => {
  const ids = [...signs, ''].map((sign, at) => [`w${at}`, sign] as const);
  return {
    text: ids.map(([id, sign]) => id + sign).join(' '),
    cites: ids.map(([id]) => ({ source: id, text: id, title: id })),
  };
};
test('note-separator puts the usual sign between sources', () => {
  const [found] = noteSeparator.check(notes(several(';;;;'), several(';.')));
  expect(found?.fix).toMatchObject({ kind: 'automatic', edits: [{ replacement: ';' }] });
  expect(noteSeparator.check(notes(several(';;;;')))).toEqual([]);
  expect(noteSeparator.check(notes(several(';.;.')))).toEqual([]);
});

const access = (id: string, tail: string): DraftNote => ({
  text: `Title ${id} ${tail}.`,
  cites: [
    {
      source: id,
      title: `Title ${id}`,
      url: 'https://a.org/1',
      accessed: ['15 V 2021', '2021-05-15'],
    },
  ],
});
const BEFORE = '[accessed: 15 V 2021]: <https://a.org/1>';
const AFTER = ': <https://a.org/1> [accessed: 15 V 2021]';
const five = (tail: string) => ['a', 'b', 'c', 'd', 'e'].map((id) => access(id, tail));
test('note-separator also looks between access date and address', () => {
  const found = noteSeparator.check(
    notes(...five(BEFORE), access('f', BEFORE.replace(']:', '],'))),
  );
  expect(found).toMatchObject([{ fix: { edits: [{ replacement: ':' }] } }]);
});
test('element-order turns the one that stands the other way round', () => {
  const subject = notes(...five(BEFORE), { ...access('f', AFTER), text: `Title f${AFTER}.` });
  const [found] = elementOrder.check(subject);
  const [edit] = found?.fix?.edits ?? [];
  expect(edit && subject.article.text.slice(0, edit.start) + edit.replacement).toMatch(
    /Title f \[accessed: 15 V 2021\]: <https:\/\/a\.org\/1>$/u,
  );
  expect(elementOrder.check(notes(...five(BEFORE)))).toEqual([]);
  expect(elementOrder.check(notes(access('a', BEFORE), access('b', AFTER)))).toEqual([]);
});
test('link-delimiter-inconsistent leaves Word and PDF alone', () => {
  const mixed = [...five(BEFORE), access('f', BEFORE.replace('<', '<<').replace('>', '>>'))];
  expect(linkDelimiterInconsistent.check(notes(...mixed))).toMatchObject([
    { origin: 'conversion', fix: { kind: 'automatic' } },
  ]);
  expect(
    linkDelimiterInconsistent.check(draftSubject({ notes: mixed, more: { format: 'docx' } })),
  ).toEqual([]);
  expect(linkDelimiterInconsistent.check(notes(...five(BEFORE)))).toEqual([]);
});

test('spacing gathers stray and missing blanks', () => {
  const subject = draftSubject({
    body: ['The settlement- the only one. Pre- and post-war , too.'],
    notes: [
      { text: 'K. Kucera, pp. 1-2. T. German, pp. 3-4; A. Frolov, pp. 5-6; K.Truevsev, pp.7-8.' },
    ],
  });
  const [found] = spacing.check(subject);
  expect(found?.evidence.kinds).toEqual([
    'blank before a sign',
    'no blank after initials',
    'no blank after an abbreviation',
  ]);
});
test.each([
  ['French', { body: ['Voici : une chose ; une autre.'], more: { language: 'fr' } }],
  ['PDF', { body: ['A word , and another.'], more: { format: 'pdf' as const } }],
  ['beside a mark', { body: ['The format [^1] can. Then.'] }],
  ['a habit', { body: ['One : a. Two : b. Three : c. Four : d. Five : e. Six : f.'] }],
  ['clean', { body: ['All is well, and so on.'] }],
] as const)('spacing is silent: %s', (_, draft) => {
  expect(spacing.check(draftSubject(draft))).toEqual([]);
});

const issue = (id: string, label: string): DraftNote => ({
  text: `${id}, Journal, ${label} 7.`,
  cites: [{ source: id, title: id, issue: '7' }],
});
test('citation-term-inconsistent replaces the rarer word', () => {
  const subject = notes(
    issue('a', 'no.'),
    issue('b', 'no.'),
    issue('c', 'no.'),
    issue('d', 'issue'),
  );
  expect(citationTermInconsistent.check(subject)).toMatchObject([
    { fix: { edits: [{ replacement: 'no.' }] } },
  ]);
  const german = notes(issue('a', 'no.'), issue('b', 'no.'), issue('c', 'no.'), issue('d', 'Nr.'));
  expect(citationTermInconsistent.check(german)).toEqual([]);
});

const titled = (id: string, printed: string): DraftNote => ({
  text: printed,
  cites: [{ source: id, title: `Title ${id}` }],
});
test('italics-inconsistent finds the one title that is not set like the others', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    titled(id, `Author, *Title ${id}*, 2021.`),
  );
  expect(
    italicsInconsistent.check(notes(...six, titled('g', 'Author, Title g, 2021.'))),
  ).toHaveLength(1);
  expect(italicsInconsistent.check(notes(...six, titled('g', 'Author, “Title g”, 2021.')))).toEqual(
    [],
  );
  expect(italicsInconsistent.check(notes(...six))).toEqual([]);
  expect(
    italicsInconsistent.check(
      draftSubject({ notes: [...six, titled('g', 'Author, Title g.')], more: { format: 'pdf' } }),
    ),
  ).toEqual([]);
});

const ARMS = 'Russia’s Arms sales: A foreign policy tool in relations with Azerbaijan';
test('title-case-anomaly needs the article’s own small letter', () => {
  const body = ['It sells arms. The arms went north, and the arms came back.'];
  expect(titleCaseAnomaly.check(draftSubject({ body, notes: [full('a', ARMS)] }))).toMatchObject([
    { evidence: { word: 'Arms' } },
  ]);
  expect(titleCaseAnomaly.check(draftSubject({ notes: [full('a', ARMS)] }))).toEqual([]);
  const headline = 'Russia’s Arms Sales: A Foreign Policy Tool in Relations';
  expect(titleCaseAnomaly.check(draftSubject({ body, notes: [full('a', headline)] }))).toEqual([]);
});

test('single-source-reliance counts notes', () => {
  const many = Array.from({ length: 16 }, (_, at) => full(at < 6 ? 'answers' : `s${at}`));
  expect(singleSourceReliance.check(notes(...many))).toMatchObject([
    { evidence: { source: 'answers', cited: 6, of: 16 } },
  ]);
  expect(singleSourceReliance.check(notes(...many.slice(0, 10)))).toEqual([]);
});
test('self-citation knows namesakes by their initial', () => {
  const by = (name: string): DraftNote & { cites: DraftReference[] } => ({
    text: `${name}, Title, 2021.`,
    cites: [{ source: name, title: 'Title', names: [name] }],
  });
  const more = { authors: [{ name: 'NURLAN ALIYEV' }] };
  expect(
    selfCitation.check(draftSubject({ notes: [by('N. Aliyev'), by('I. Aliyev')], more })),
  ).toMatchObject([{ evidence: { own: 1 } }]);
  expect(selfCitation.check(draftSubject({ notes: [by('I. Aliyev')], more }))).toEqual([]);
  expect(selfCitation.check(draftSubject({ notes: [by('N. Aliyev')] }))).toEqual([]);
});

const RUSSIAN = [
  'Zayavleniye MID Rossii otnositel’no obostreniya situatsii',
  'Putin nazval usloviye uregulirovaniya situatsii v Karabakhe',
  'Rossiya napravila v Nagornyy Karabakh pochti dve tysyachi',
  'Pashinyan otmetil reshayushchuyu rol’ v prekrashchenii voyny',
];
test('romanisation-anomaly holds titles to the scheme of the others', () => {
  const odd = 'Pochemu vokrug granits Rossii vznikla duga besporjadka';
  const found = romanisationAnomaly.check(
    notes(...[...RUSSIAN, odd].map((title, at) => full(`s${at}`, title))),
  );
  expect(found).toMatchObject([{ evidence: { words: ['besporjadka'] } }]);
  expect(
    romanisationAnomaly.check(notes(...RUSSIAN.map((title, at) => full(`s${at}`, title)))),
  ).toEqual([]);
  expect(romanisationAnomaly.check(notes(full('a', odd)))).toEqual([]);
});

test('structure rules speak of what a conversion broke, in files that have lines', () => {
  const repairs: Article['repairs'] = [
    { what: 'italics-recovered', at: 2 },
    { what: 'paragraph-joined', at: 9 },
  ];
  const body = ['A paragraph that was cut in two by a page.'];
  const broken = draftSubject({ body, more: { repairs } });
  expect(structureItalicsMarkerLost.check(broken)).toHaveLength(1);
  expect(structureParagraphSplit.check(broken)).toHaveLength(1);
  expect(structureItalicsMarkerLost.check(draftSubject({ body }))).toEqual([]);
  expect(
    structureParagraphSplit.check(draftSubject({ body, more: { repairs, format: 'pdf' } })),
  ).toEqual([]);
});
test('structure-notes-inside-bibliography goes by the lines of the file', () => {
  const draft: Draft = {
    notes: [full('a'), full('b'), full('c')],
    bibliography: [{ text: 'One, 2020.' }, { text: 'Two, 2021.' }],
  };
  const plain = draftSubject(draft);
  expect(structureNotesInsideBibliography.check(plain)).toEqual([]);
  const [, , third] = plain.article.notes;
  const [, last] = plain.article.entries;
  const pieces = plain.article.pieces.map((piece) => {
    if (piece.start === third?.span.start) return { ...piece, at: { ...piece.at, line: 50 } };
    return piece.start === last?.span.start ? { ...piece, at: { ...piece.at, line: 60 } } : piece;
  });
  expect(
    structureNotesInsideBibliography.check(draftSubject({ ...draft, more: { pieces } })),
  ).toMatchObject([{ evidence: { notes: ['3'] } }]);
});
test('structure-heading-duplicated passes over headings that parts may share', () => {
  const section = (id: string, title: string): Article['sections'][number] => ({
    id,
    title,
    level: 1,
    span: { start: 0, end: 4 },
    role: 'body',
  });
  const check = (...titles: string[]) =>
    structureHeadingDuplicated.check(
      draftSubject({
        body: ['Text.'],
        more: { sections: titles.map((title, at) => section(`s${at}`, title)) },
      }),
    );
  expect(check('The second war and its end', 'The Second War and its End')).toHaveLength(1);
  expect(check('Conclusion', 'Conclusion')).toEqual([]);
  expect(check('The second war and its end', 'The third war')).toEqual([]);
});
