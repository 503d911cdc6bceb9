import { expect, test } from 'vitest';
import type { AuditFacts } from '../rule.ts';
import { type Draft, type DraftReference, draftSubject } from '../testing/draft-subject.ts';
import { dateAccessedBeforePublished } from './date-accessed-before-published.ts';
import { dateEventConflict } from './date-event-conflict.ts';
import { dateFactCheck } from './date-fact-check.ts';
import { dateMalformed } from './date-malformed.ts';
import { dateNoteBibMismatch } from './date-note-bib-mismatch.ts';
import { dateRelativeExpression } from './date-relative-expression.ts';
import { dateSourcePredatesReportedEvent } from './date-source-predates-reported-event.ts';
import { dateStaleRecency } from './date-stale-recency.ts';
import { dateYearMissing } from './date-year-missing.ts';

const TALKS =
  'J. Kucera, *Armenia and Azerbaijan suspend talks*, Eurasianet, 4 VI 2021 [accessed: 15 V 2021].';
const talks: DraftReference = {
  source: 'talks',
  title: 'Armenia and Azerbaijan suspend talks',
  names: ['J. Kucera'],
  issued: ['4 VI 2021', '2021-06-04'],
  accessed: ['15 V 2021', '2021-05-15'],
};
/** One note whose dates are given as printed and as read. */
const noted = (
  issued: readonly [string, ...string[]],
  accessed: readonly [string, ...string[]],
  more: Partial<DraftReference> = {},
): Draft => ({
  notes: [
    {
      text: `Title of the piece, Eurasianet, ${issued[0]}, seen ${accessed[0]}.`,
      cites: [{ source: 'one', title: 'Title of the piece', issued, accessed, ...more }],
    },
  ],
});

test('date-accessed-before-published fires once for a source and lists note and bibliography', () => {
  const subject = draftSubject({
    notes: [{ text: TALKS, cites: [talks] }],
    bibliography: [{ ...talks, text: TALKS }],
  });
  const found = dateAccessedBeforePublished.check(subject);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'error', evidence: { days: 20 } });
  expect(found[0]?.message).toContain('note 1 and the bibliography');
  expect(found[0]?.places.map((place) => place.text)).toEqual(['15 V 2021', '15 V 2021']);
});
test('date-accessed-before-published names the reading that fits elsewhere', () => {
  const subject = draftSubject({
    notes: [{ text: TALKS, cites: [talks] }],
    bibliography: [
      {
        ...talks,
        text: TALKS.replace('15 V', '15 VI'),
        accessed: ['15 VI 2021', '2021-06-15'],
      },
    ],
  });
  expect(dateAccessedBeforePublished.check(subject)[0]?.evidence.elsewhere).toEqual(['15 VI 2021']);
});
test.each([
  [
    'one reading fits',
    noted(['2 VI 2021', '2021-06-02'], ['15 V I 2021', '2021-06-15', '2021-05-15']),
  ],
  ['same day', noted(['4 VI 2021', '2021-06-04'], ['4 June 2021', '2021-06-04'])],
  ['month and day', noted(['VI 2021', '2021-06'], ['1 VI 2021', '2021-06-01'])],
  [
    'year of a journal issue',
    noted(['2022', '2022'], ['1 XII 2021', '2021-12-01'], { type: 'article-journal' }),
  ],
  ['no readings', noted(['4 VI 2021', ''], ['4 V 2021', '2021-05-04'])],
])('date-accessed-before-published is silent: %s', (_, draft) => {
  expect(dateAccessedBeforePublished.check(draftSubject(draft))).toEqual([]);
});

test('date-malformed drops the reading that would be older than the source, and then mends it', () => {
  const found = dateMalformed.check(
    draftSubject(noted(['2 VI 2021', '2021-06-02'], ['15 V I 2021', '2021-06-15', '2021-05-15'])),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.evidence.readings).toEqual(['15 VI 2021']);
  expect(found[0]?.fix).toMatchObject({
    kind: 'automatic',
    edits: [{ replacement: '15 VI 2021' }],
  });
});
test('date-malformed leaves the choice to a person when both readings are possible', () => {
  const found = dateMalformed.check(
    draftSubject(noted(['13 V 2021', '2021-05-13'], ['15 V I 2021', '2021-06-15', '2021-05-15'])),
  );
  expect(found[0]?.evidence.readings).toEqual(['15 VI 2021', '15 V 2021']);
  expect(found[0]?.fix).toMatchObject({ kind: 'suggested', edits: [] });
});
test('date-malformed knows a day that never was, and is silent about regular and partial dates', () => {
  const never = draftSubject(noted(['31 IV 2021', ''], ['15 V 2021', '2021-05-15']));
  // A date without readings is what the reader of dates gives for 31 April.
  const [witness] = never.allWitnesses;
  if (witness?.reference.issued) witness.reference.issued.readings = [];
  expect(dateMalformed.check(never)).toHaveLength(1);
  expect(
    dateMalformed.check(draftSubject(noted(['May 2021', '2021-05'], ['15.05.2021', '2021-05-15']))),
  ).toEqual([]);
});

test('date-note-bib-mismatch compares note and list, and only remarks on access dates', () => {
  const later: DraftReference = { ...talks, accessed: ['15 VII 2021', '2021-07-15'] };
  const list: DraftReference = {
    ...talks,
    issued: ['4 V 2021', '2021-05-04'],
    accessed: ['16 VII 2021', '2021-07-16'],
  };
  const subject = draftSubject({
    notes: [{ text: TALKS.replace('15 V', '15 VII'), cites: [later] }],
    bibliography: [{ ...list, text: TALKS.replace('4 VI', '4 V').replace('15 V', '16 VII') }],
  });
  expect(
    dateNoteBibMismatch.check(subject).map((one) => [one.severity, one.evidence.field]),
  ).toEqual([
    ['warning', 'issued'],
    ['info', 'accessed'],
  ]);
});
test('date-note-bib-mismatch leaves a visit before the publication to its own rule', () => {
  const list: DraftReference = { ...talks, accessed: ['15 VI 2021', '2021-06-15'] };
  const subject = draftSubject({
    notes: [{ text: TALKS, cites: [talks] }],
    bibliography: [{ ...list, text: TALKS.replace('15 V', '15 VI') }],
  });
  expect(dateNoteBibMismatch.check(subject)).toEqual([]);
});
test('date-note-bib-mismatch is silent when one date is only less precise', () => {
  const subject = draftSubject({
    notes: [{ text: TALKS, cites: [talks] }],
    bibliography: [{ ...talks, text: TALKS, issued: ['2021', '2021'] }],
  });
  expect(dateNoteBibMismatch.check(subject)).toEqual([]);
});

const interview = (
  issued: readonly [string, string],
  type: DraftReference['type'] = 'webpage',
): NonNullable<Draft['notes']> => [
  {
    text: `Otvety na voprosy, Kremlin, ${issued[0]}.`,
    cites: [{ source: 'answers', title: 'Otvety na voprosy', issued, type }],
  },
];
test('date-source-predates-reported-event compares the day in the sentence with the source of its note', () => {
  const subject = draftSubject({
    body: ['In November 2020 the war ended. He held a series of calls on October 19–20[^1].'],
    notes: interview(['17 X 2020', '2020-10-17']),
  });
  expect(dateSourcePredatesReportedEvent.check(subject)).toMatchObject([
    { severity: 'warning', evidence: { eventFrom: '2020-10-19', published: '17 X 2020' } },
  ]);
});
test.each([
  [
    'source is later',
    'He held a series of calls on 19 October 2020[^1].',
    '18 XI 2020',
    '2020-11-18',
    'webpage',
  ],
  [
    'a plan',
    'The talks would be held on 19 October 2020[^1].',
    '17 X 2020',
    '2020-10-17',
    'webpage',
  ],
  [
    'until a day',
    'No truce was reached until 9 November 2020[^1].',
    '17 X 2020',
    '2020-10-17',
    'webpage',
  ],
  ['a book', 'On 19 October 2020 the calls began again[^1].', '17 X 2020', '2020-10-17', 'book'],
  [
    'two dates',
    'He spoke on 17 October 2020 and on 19 October 2020[^1].',
    '17 X 2020',
    '2020-10-17',
    'webpage',
  ],
  [
    'background',
    'On 19 October 2020 he repeated his threat[^1].',
    '17 X 2018',
    '2018-10-17',
    'webpage',
  ],
  [
    'inside a quotation the date is not the author’s',
    'Nothing is said here[^1].',
    '17 X 2020',
    '2020-10-17',
    'webpage',
  ],
] as const)('date-source-predates-reported-event is silent: %s', (_, body, printed, edtf, type) => {
  const subject = draftSubject({ body: [body], notes: interview([printed, edtf], type) });
  expect(dateSourcePredatesReportedEvent.check(subject)).toEqual([]);
});

test('date-year-missing gathers days and months without a year nearby', () => {
  const subject = draftSubject({
    body: ['On June 4 two men were killed. In May the minister came.'],
  });
  const [found] = dateYearMissing.check(subject);
  expect(found?.places.map((place) => place.text)).toEqual(['June 4', 'In May']);
});
test('date-year-missing is silent with the year nearby, and does not take the verb for the month', () => {
  expect(
    dateYearMissing.check(
      draftSubject({
        body: ['The war of 2020 began.', 'On June 4 they met. It may 3 times fail.'],
      }),
    ),
  ).toEqual([]);
});

test('date-relative-expression gathers words that age', () => {
  const [found] = dateRelativeExpression.check(
    draftSubject({ body: ['Russia was the exporter till recently. It has no mandate until now.'] }),
  );
  expect(found?.places.map((place) => place.text)).toEqual(['till recently', 'until now']);
});
test('date-relative-expression is silent where the year stands beside it, and in unknown languages', () => {
  expect(
    dateRelativeExpression.check(draftSubject({ body: ['Recently, in May 2021, they met.'] })),
  ).toEqual([]);
  expect(
    dateRelativeExpression.check(
      draftSubject({ body: ['Recently they met.'], more: { language: 'tr' } }),
    ),
  ).toEqual([]);
});

const dated = (id: string, day: string): DraftReference => ({
  source: id,
  title: id,
  issued: [day, day],
});
const threeSources = (body: string): Draft => ({
  body: [body],
  notes: [
    { text: 'early 2021-06-12', cites: [dated('early', '2021-06-12')] },
    { text: 'late 2021-10-14', cites: [dated('late', '2021-10-14')] },
    { text: 'last 2021-10-15', cites: [dated('last', '2021-10-15')] },
  ],
});
test('date-stale-recency looks for the source of “recently” in the next sentences', () => {
  const subject = draftSubject(
    threeSources('Recently men were exchanged. It was welcome[^1]. Then[^2][^3].'),
  );
  expect(dateStaleRecency.check(subject)).toMatchObject([
    { evidence: { source: '2021-06-12', latest: '2021-10-14' } },
  ]);
});
test.each([
  'Recently men were freed[^2].',
  'Until recently all was well[^1].',
  'Recently, in June 2021, they met[^1].',
])('date-stale-recency is silent: %s', (body) => {
  expect(dateStaleRecency.check(draftSubject(threeSources(body)))).toEqual([]);
});

test('date-event-conflict finds one founding with two days', () => {
  const subject = draftSubject({
    body: [
      'The statement of 11 January 2021 created a working group of three deputies.',
      'The working group created on 9 January 2021 by the three leaders never met.',
    ],
  });
  expect(dateEventConflict.check(subject)).toMatchObject([
    { evidence: { first: '2021-01-11', second: '2021-01-09' } },
  ]);
});
test.each([
  [
    'The working group met on 9 January 2021 in Moscow.',
    'The working group met on 11 January 2021 in Moscow.',
  ],
  [
    'The first treaty of peace was signed on 9 January 2021.',
    'A protocol on gas was signed on 11 January 2021.',
  ],
  [
    'The working group of three was created on 9 January 2021.',
    'The working group of three was created on 9 January 2021.',
  ],
])('date-event-conflict is silent: %s / %s', (first, second) => {
  expect(dateEventConflict.check(draftSubject({ body: [first, second] }))).toEqual([]);
});

test.each([
  [
    'en',
    'In 1992 INSTEX was young. It was set up as INSTEX on 31 January 2019. INSTEX was founded on 29 January 2019.',
  ],
  [
    'de',
    'Der Vertrag über die Leitung wurde am 4. September 2015 unterzeichnet. Am 14. September 2015 unterzeichneten sie den Vertrag über die Leitung.',
  ],
  [
    'fr',
    'Le groupe de Minsk fut créé le 24 mars 1992 à Helsinki. Le groupe de Minsk, créé le 26 mars 1992, se réunit rarement.',
  ],
  [
    'pl',
    'Umowę o ruchu granicznym podpisano 14 grudnia 2011 r. w Moskwie. Umowę o ruchu granicznym podpisano 11 grudnia 2011 r. w Moskwie.',
  ],
  [
    'ru',
    'Договор о Евразийском союзе подписан 29 мая 2014 года. Договор о Евразийском союзе, подписанный 28 мая 2014 года, действует.',
  ],
])('date-event-conflict reads %s', (language, words) => {
  expect(dateEventConflict.check(draftSubject({ body: [words], more: { language } }))).toHaveLength(
    1,
  );
});
test.each([
  [
    'pl',
    'Umowę o współpracy z Mołdawią podpisano 27 czerwca 2014 r. w Brukseli. Umowę o współpracy z Ukrainą podpisano 21 czerwca 2014 r. w Brukseli.',
  ],
  [
    'ru',
    'Договор о союзе вступил в силу 1 января 2015 года. Договор о союзе подписан 29 декабря 2014 года.',
  ],
  [
    'en',
    'The war in Georgia began on 7 August 2008. The war in Georgia began again on 9 August 2008.',
  ],
  ['en', 'France signed the protocol on 1 May 2021. Germany signed the protocol on 5 May 2021.'],
])('date-event-conflict keeps two events apart: %s', (language, words) => {
  expect(dateEventConflict.check(draftSubject({ body: [words], more: { language } }))).toEqual([]);
});

test.each([
  ['de', 'Am 29. Januar 2022 endete der Abzug[^1].', 1],
  ['de', 'Der Abzug soll am 29. Januar 2022 enden[^1].', 0],
  ['fr', 'Les troupes partirent le 29 janvier 2022[^1].', 1],
  ['fr', 'Les troupes devaient partir le 29 janvier 2022[^1].', 0],
  ['pl', 'Wojska wyszły 29 stycznia 2022 r.[^1]', 1],
  ['pl', 'Wojska zostaną do 29 stycznia 2022 r.[^1]', 0],
  ['ru', 'Войска вышли 29 января 2022 года[^1].', 1],
  ['ru', 'Войска планируют вывести 29 января 2022 года[^1].', 0],
] as const)('date-source-predates-reported-event reads %s: %s', (language, body, count) => {
  const subject = draftSubject({
    body: [body],
    notes: interview(['19 I 2022', '2022-01-19'], 'webpage'),
    more: { language },
  });
  expect(dateSourcePredatesReportedEvent.check(subject)).toHaveLength(count);
});

test.each([
  ['de', 'Im Mai kam der Minister. Am 4. September ging er.', 2],
  ['fr', 'En mai vint le ministre. Il repartit le 4 septembre.', 2],
  ['pl', 'W maju przyjechał minister. Wyjechał 4 września.', 2],
  ['ru', 'В мае приехал министр. Он уехал 4 сентября.', 2],
  ['de', 'Im Mai 2021 kam der Minister. Im Juni ging er.', 0],
] as const)('date-year-missing reads %s: %s', (language, words, count) => {
  const [found] = dateYearMissing.check(draftSubject({ body: [words], more: { language } }));
  expect(found?.places ?? []).toHaveLength(count);
});

const FACTS: Partial<AuditFacts> = {
  events: [
    { label: 'working group set up', date: '2021-01-11', words: ['working group', 'set up'] },
  ],
};
test('date-fact-check speaks only when the case knows the event', () => {
  const body = ['The working group was set up on January 9, 2021 in Moscow.'];
  expect(dateFactCheck.check(draftSubject({ body }, FACTS))).toMatchObject([{ basis: 'external' }]);
  expect(dateFactCheck.check(draftSubject({ body }))).toEqual([]);
  expect(
    dateFactCheck.check(
      draftSubject({ body: ['The group was set up on January 9, 2021.'] }, FACTS),
    ),
  ).toEqual([]);
});
