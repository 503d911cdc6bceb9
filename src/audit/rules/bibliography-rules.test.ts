import { expect, test } from 'vitest';
import { type Draft, type DraftReference, draftSubject } from '../testing/draft-subject.ts';
import { authorNameForm } from './author-name-form.ts';
import { authorNameOrder } from './author-name-order.ts';
import { authorsIncomplete } from './authors-incomplete.ts';
import { bibliographyNotCited } from './bibliography-not-cited.ts';
import { bibliographyOrder } from './bibliography-order.ts';
import { citationMetadataMismatch } from './citation-metadata-mismatch.ts';
import { citedNotInBibliography } from './cited-not-in-bibliography.ts';
import { identifierMissing } from './identifier-missing.ts';
import { outletMissing } from './outlet-missing.ts';
import { outletVariant } from './outlet-variant.ts';
import { referenceDetailVariant } from './reference-detail-variant.ts';
import { titleMissing } from './title-missing.ts';
import { titleVariant } from './title-variant.ts';
import { titleVariantFrontmatter } from './title-variant-frontmatter.ts';

type Ref = { text: string } & DraftReference;
const noteOf = (reference: Ref) => ({ text: reference.text, cites: [reference] });
const TITLES: Record<string, string> = {
  abushov: 'Russian foreign policy towards the conflict',
  broers: 'Recognising politics in unrecognised states',
  german: 'Security issues in the Caucasus',
  kolsto: 'De facto states and democracy',
  kucera: 'Armenia and Azerbaijan in new border crisis',
  mejlumyan: 'Small outpost is the first visible aid',
};
const work = (id: string, more: Partial<Ref> = {}): Ref => {
  const title = more.title ?? TITLES[id] ?? id;
  return { text: `${id}, ${title}, 2020.`, source: id, title, ...more };
};
const ids = Object.keys(TITLES);
const entryText = (id: string): string =>
  `${id.slice(0, 1).toUpperCase()}${id.slice(1)} A., ${TITLES[id]}, 2020.`;
const listed = (some: readonly string[]): Ref[] =>
  some.map((id) => work(id, { text: entryText(id) }));
const draft = (
  cited: readonly string[],
  list: readonly string[],
  more: Draft['more'] = {},
): Draft => ({
  notes: cited.map((id) => noteOf(work(id))),
  bibliography: listed(list),
  more,
});

test('cited-not-in-bibliography finds what the list lacks', () => {
  const found = citedNotInBibliography.check(draftSubject(draft(ids, ids.slice(1))));
  expect(found).toMatchObject([{ severity: 'error', evidence: { source: 'abushov' } }]);
});
test.each([
  ['no bibliography', draft(ids, [])],
  ['a list of a few works', draft(ids, ids.slice(4))],
  ['numbered references', draft(ids, ids.slice(1), { citationStyle: 'numbered' })],
  ['everything listed', draft(ids, ids)],
])('cited-not-in-bibliography is silent: %s', (_, made) => {
  expect(citedNotInBibliography.check(draftSubject(made))).toEqual([]);
});
test('cited-not-in-bibliography is silent about laws, and where a similar entry may be meant', () => {
  const law = draft(ids.slice(1), ids.slice(1));
  const act = noteOf(
    work('act', { title: 'Act on the border guard service', type: 'legislation' }),
  );
  expect(
    citedNotInBibliography.check(draftSubject({ ...law, notes: [...(law.notes ?? []), act] })),
  ).toEqual([]);
  const twin = draft(ids, ids.slice(1));
  const entry = work('other', { title: 'Russian foreign policy toward the conflict' });
  expect(
    citedNotInBibliography.check(
      draftSubject({ ...twin, bibliography: [...(twin.bibliography ?? []), entry] }),
    ),
  ).toEqual([]);
});
test('cited-not-in-bibliography knows names in brackets that the list does not have', () => {
  const body = ['It was said (Smith, 1999, p. 5) and said again (Broers, 2013).'];
  const made = draft([], ids, { citationStyle: 'author-date' });
  const plain = draftSubject({ ...made, body });
  const cite = (id: string, words: string) => {
    const start = plain.article.text.indexOf(words);
    const span = { start, end: start + words.length };
    return {
      id,
      note: null,
      paragraph: 'p1',
      span,
      form: 'short' as const,
      source: null,
      rule: null,
      antecedent: null,
      locator: null,
      signal: null,
      reference: null,
    };
  };
  const citations = [cite('c1', 'Smith, 1999, p. 5'), cite('c2', 'Broers, 2013')];
  const found = citedNotInBibliography.check(
    draftSubject({ ...made, body, more: { citationStyle: 'author-date', citations } }),
  );
  expect(found.map((one) => [one.severity, one.evidence.name])).toEqual([['warning', 'Smith']]);
});
test('cited-not-in-bibliography is only a warning in a PDF', () => {
  const found = citedNotInBibliography.check(
    draftSubject(draft(ids, ids.slice(1), { format: 'pdf' })),
  );
  expect(found.map((one) => one.severity)).toEqual(['warning']);
});

test('bibliography-not-cited finds what no note mentions', () => {
  const found = bibliographyNotCited.check(draftSubject(draft(ids.slice(1), ids)));
  expect(found).toMatchObject([{ evidence: { source: 'abushov' } }]);
});
test.each([
  ['all cited', draft(ids, ids)],
  ['hardly anything cited', draft(ids.slice(4), ids)],
])('bibliography-not-cited is silent: %s', (_, made) => {
  expect(bibliographyNotCited.check(draftSubject(made))).toEqual([]);
});
test('bibliography-not-cited is silent when an unread note names the author', () => {
  const notes = [
    ...ids.slice(2).map((id) => noteOf(work(id))),
    { text: 'See also Abushov on this.' },
  ];
  const bibliography = ids.slice(2).map((id) => work(id));
  const entry = { ...work('abushov', { text: entryText('abushov') }), names: ['Abushov A.'] };
  const made: Draft = { notes, bibliography: [...bibliography, { ...entry, names: [] }] };
  expect(bibliographyNotCited.check(draftSubject(made))).toHaveLength(1);
  const plain = draftSubject(made);
  const [start] = [plain.article.text.indexOf('See also')];
  const unresolved = [
    { id: 'u1', note: 'n5', paragraph: null, span: { start, end: start + 20 }, why: 'test' },
  ];
  const named = {
    ...work('abushov', { text: 'Abushov, K., Russian foreign policy towards the conflict.' }),
    names: ['Abushov, K.'],
  };
  expect(
    bibliographyNotCited.check(
      draftSubject({ notes, bibliography: [...bibliography, named], more: { unresolved } }),
    ),
  ).toEqual([]);
});

const twice = (note: string, list: string): ReturnType<typeof draftSubject> =>
  draftSubject({
    notes: [noteOf(work('one', { title: note }))],
    bibliography: [work('one', { title: list })],
  });
test.each([
  ['case', 'info', 'Black Garden through Peace and War', 'Black Garden through peace and war'],
  ['spelling', 'warning', 'Putin ukazal na osobyye svyazi', 'Putin ukazal na osobybye svyazi'],
  ['spelling', 'warning', 'V Moskve proshli konsultatsii', 'V Moskvę proshli konsultatsii'],
  ['script', 'info', 'na postsovetском prostranstve', 'na postsovetskom prostranstve'],
  ['subtitle', 'info', 'Armenia and Azerbaijan: Anatomy of a rivalry', 'Armenia and Azerbaijan'],
])('title-variant: %s is %s', (kind, severity, note, list) => {
  expect(titleVariant.check(twice(note, list))).toMatchObject([
    { severity, evidence: { class: kind } },
  ]);
});
test.each([
  ['suspend “corridor” talks', 'suspend "corridor" talks'],
  ['A well-known title', 'A well- known title.'],
])('title-variant is silent: %s / %s', (note, list) => {
  expect(titleVariant.check(twice(note, list))).toEqual([]);
});

test('title-variant-frontmatter compares titles of one language only', () => {
  const text =
    'ewolucja polityki czy przede wszystkim interesy? ewolucja polityki czy interesy? Evolution of policy';
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const title = (language: string, words: string) => ({ language, text: words, span: at(words) });
  const first = title('pl', 'ewolucja polityki czy przede wszystkim interesy?');
  const check = (titles: ReturnType<typeof title>[]) =>
    titleVariantFrontmatter.check(draftSubject({ body: [text], more: { titles } }));
  expect(check([first, title('pl', 'ewolucja polityki czy interesy?')])).toHaveLength(1);
  expect(check([first, title('en', 'Evolution of policy')])).toEqual([]);
  expect(check([first, first])).toEqual([]);
});

const page = (id: string, outlet: string, url: string): Ref => ({
  text: `Title ${id}, ${outlet}, 4 VI 2021: <${url}>.`,
  source: id,
  title: `Title ${id}`,
  ...(outlet === '' ? {} : { publisher: outlet }),
  issued: ['4 VI 2021', '2021-06-04'],
  url,
});
const pages = (...given: readonly (readonly [string, string, string])[]) =>
  draftSubject({ notes: given.map((one) => noteOf(page(...one))) });
test.each([
  ['Kremlin', 'Kremlin.ru', 'site'],
  ['Carnegie Moscow Center', 'Moscow Carnegie Center', 'order'],
  ['SIPRI', 'SIRPI', 'spelling'],
  ['Turan', '"Turan" Information Agency', 'long-short'],
])('outlet-variant: %s and %s', (a, b, kind) => {
  const found = outletVariant.check(
    pages(['a', a, 'https://site.org/1'], ['b', b, 'https://site.org/2']),
  );
  expect(found).toMatchObject([{ evidence: { class: kind } }]);
});
test.each([
  ['The Carnegie Moscow Center', 'the Carnegie Moscow Center', 'https://site.org/1'],
  ['Eurasianet', 'Open Society Foundations', 'https://site.org/1'],
  ['Baku TV', 'TV Baku', 'https://www.youtube.com/1'],
])('outlet-variant is silent: %s / %s on %s', (a, b, url) => {
  expect(outletVariant.check(pages(['a', a, url], ['b', b, `${url}2`]))).toEqual([]);
});

test('outlet-missing asks the other sources of the site', () => {
  const known = ['a', 'TASS', 'https://tass.ru/1'] as const;
  const found = outletMissing.check(pages(known, ['b', '', 'https://tass.ru/2']));
  expect(found).toMatchObject([{ evidence: { outlet: 'TASS' } }]);
  expect(outletMissing.check(pages(known, ['b', '', 'https://other.ru/2']))).toEqual([]);
  const named = {
    ...page('b', '', 'https://tass.ru/2'),
    text: 'TASS: Title b, 4 VI 2021: <https://tass.ru/2>.',
  };
  expect(
    outletMissing.check(draftSubject({ notes: [noteOf(page(...known)), noteOf(named)] })),
  ).toEqual([]);
});

const journal = (text: string, more: Partial<Ref> = {}): Ref => ({
  text,
  source: 'german',
  title: 'Security issues',
  containerTitle: 'Journal',
  type: 'article-journal',
  volume: '32',
  issue: '9',
  issued: ['2012', '2012'],
  ...more,
});
const NOTE = 'T. German, Security issues, "Journal" 2012, vol. 32, issue 9.';
test('reference-detail-variant tells punctuation from a value', () => {
  const check = (list: string, more: Partial<Ref> = {}) =>
    referenceDetailVariant.check(
      draftSubject({ notes: [noteOf(journal(NOTE))], bibliography: [journal(list, more)] }),
    );
  expect(check(NOTE.replace('issue 9', 'issue: 9'))).toMatchObject([
    { severity: 'info', evidence: { class: 'punctuation' } },
  ]);
  expect(check(NOTE.replace('vol. 32', 'vol. 33'), { volume: '33' })).toMatchObject([
    { severity: 'warning', evidence: { detail: 'volume' } },
  ]);
  expect(check(NOTE)).toEqual([]);
});

const order = (...texts: readonly string[]) =>
  bibliographyOrder.check(
    draftSubject({
      bibliography: texts.map((text, at) => ({ text, source: `s${at}`, title: text.slice(0, 4) })),
    }),
  );
const SORTED = [
  'Aliyev N., War, 2020.',
  'Baku and the missile',
  'Bratskiy Y., Putin',
  'Frolov V., Pust',
  'Karaganov S., Shtorm',
  'Kucera J., Crisis',
  'Lukyanov F., Pochemu',
  'Mejlumyan A., Outpost',
];
test('bibliography-order finds the one entry out of place, articles apart', () => {
  const found = order(...SORTED.slice(0, 4), 'The EU Commissioner, status', ...SORTED.slice(4));
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('The EU Commissioner');
});
test.each([
  ['sorted', SORTED],
  ['not alphabetical at all', [...SORTED].reverse()],
  ['articles are passed over', [...SORTED, 'The Ministry of Defence, News', 'Nazvan postavshchik']],
  ['a name with a particle', [...SORTED.slice(0, 4), "d'Encausse H., Empire", ...SORTED.slice(4)]],
  [
    'works of one author by year',
    [...SORTED, 'Trenin D., What next, 2019.', 'Trenin D., Crises, 2020.'],
  ],
])('bibliography-order is silent: %s', (_, texts) => {
  expect(order(...texts)).toEqual([]);
});

test('identifier-missing gathers journal articles without DOI or address', () => {
  expect(identifierMissing.check(draftSubject({ notes: [noteOf(journal(NOTE))] }))).toMatchObject([
    { severity: 'info' },
  ]);
  const old = journal(NOTE.replace('2012', '1992'), { issued: ['1992', '1992'] });
  const withDoi = journal(`${NOTE} 10.1080/1`, { doi: '10.1080/1' });
  const book: Ref = { ...work('book'), type: 'book' };
  for (const one of [old, withDoi, book])
    expect(identifierMissing.check(draftSubject({ notes: [noteOf(one)] }))).toEqual([]);
});

test('authors-incomplete compares full citations, and knows et al.', () => {
  const check = (more: Partial<Ref>) =>
    authorsIncomplete.check(
      draftSubject({
        notes: [
          noteOf(
            work('one', {
              text: 'P. Wezeman, Arms transfers, 2020',
              title: 'Arms transfers',
              names: ['P. Wezeman'],
              ...more,
            }),
          ),
        ],
        bibliography: [
          work('one', {
            text: 'Wezeman, P., Fleurant, A., Arms transfers',
            title: 'Arms transfers',
            names: ['Wezeman, P.', 'Fleurant, A.'],
          }),
        ],
      }),
    );
  expect(check({})).toHaveLength(1);
  expect(check({ moreNames: true })).toEqual([]);
  expect(check({ form: 'short' })).toEqual([]);
});

const byAuthors = (...names: readonly string[]) =>
  draftSubject({
    notes: names.map((name, at) =>
      noteOf(work(`w${at}`, { text: `${name}, w${at}, 2020.`, title: `w${at}`, names: [name] })),
    ),
  });
const INITIALS = [
  'A. Kucera',
  'B. Frolov',
  'C. Trenin',
  'D. Baumov',
  'E. Kortunov',
  'F. Lukyanov',
  'G. Karaganov',
  'H. Broers',
];
test('author-name-order turns the one name that stands the other way round', () => {
  const [found] = authorNameOrder.check(byAuthors(...INITIALS, 'Blinken, A. J.'));
  expect(found?.fix).toMatchObject({
    kind: 'automatic',
    edits: [{ replacement: 'A. J. Blinken' }],
  });
  expect(authorNameOrder.check(byAuthors(...INITIALS))).toEqual([]);
  expect(authorNameOrder.check(byAuthors('A. Kucera', 'Blinken, A. J.'))).toEqual([]);
  expect(
    authorNameOrder.check(
      byAuthors(...INITIALS.slice(0, 4), 'Blinken, A.', 'Frolov, B.', 'Trenin, C.'),
    ),
  ).toEqual([]);
});
test('author-name-form finds full names among initials, and one author in two forms', () => {
  expect(authorNameForm.check(byAuthors(...INITIALS, 'Tracey German'))).toMatchObject([
    { evidence: { full: ['Tracey German'] } },
  ]);
  expect(authorNameForm.check(byAuthors('T. German', 'Tracey German'))).toMatchObject([
    { evidence: { forms: ['T. German', 'Tracey German'] } },
  ]);
  expect(authorNameForm.check(byAuthors('Tracey German', 'Laurence Broers', 'P. Kolsto'))).toEqual(
    [],
  );
  expect(authorNameForm.check(byAuthors('T. German', 'T. German'))).toEqual([]);
});

test('title-missing wants a handle or the words of a post', () => {
  const url = 'https://twitter.com/CommissionerHR/status/1400809475804745734';
  const post = (title: string): Ref => ({
    text: `${title}, Twitter: <${url}>.`,
    source: 'one',
    title,
    type: 'post',
    url,
  });
  const check = (one: Ref) => titleMissing.check(draftSubject({ notes: [noteOf(one)] }));
  expect(check(post('The official account status'))).toMatchObject([
    { evidence: { handle: 'CommissionerHR' } },
  ]);
  expect(check(post('@CommissionerHR, status'))).toEqual([]);
  expect(check(post('The tragic death of journalists shows how urgent demining is'))).toEqual([]);
  expect(check({ ...page('a', 'TASS', 'https://tass.ru/1') })).toEqual([]);
});

test('citation-metadata-mismatch compares with a record that is certainly the same work', () => {
  const note = noteOf(
    journal('T. German, Security issues, "Journal" 2012, vol. 23, issue 9.', {
      volume: '23',
      names: ['T. German'],
    }),
  );
  const record = {
    id: 'r1',
    type: 'article-journal',
    title: 'Security issues',
    author: [{ family: 'German' }],
    volume: '32',
    issue: 9,
    issued: { 'date-parts': [[2012]] },
  };
  const found = citationMetadataMismatch.check(
    draftSubject({ notes: [note] }, { records: [record] }),
  );
  expect(found).toMatchObject([
    { severity: 'error', basis: 'external', evidence: { field: 'volume', known: '32' } },
  ]);
  expect(citationMetadataMismatch.check(draftSubject({ notes: [note] }))).toEqual([]);
  const other = { ...record, author: [{ family: 'Broers' }] };
  expect(
    citationMetadataMismatch.check(draftSubject({ notes: [note] }, { records: [other] })),
  ).toEqual([]);
});
