import { expect, test } from 'vitest';
import type { Article } from '../../articles/model.ts';
import type { AuditSubject } from '../rule.ts';
import { type DraftReference, draftSubject } from '../testing/draft-subject.ts';
import { urlContainsSpace } from './url-contains-space.ts';
import { urlDateMismatch } from './url-date-mismatch.ts';
import { urlDiffersFromLive } from './url-differs-from-live.ts';
import { urlDoubleSlashInPath } from './url-double-slash-in-path.ts';
import { urlHostVariant } from './url-host-variant.ts';
import { urlHyphenatedAtLineBreak } from './url-hyphenated-at-line-break.ts';
import { urlIdLengthOutlier } from './url-id-length-outlier.ts';
import { urlInsecureScheme } from './url-insecure-scheme.ts';
import { urlNonAscii } from './url-non-ascii.ts';
import { urlNoteBibMismatch } from './url-note-bib-mismatch.ts';
import { urlSerialIdOutOfOrder } from './url-serial-id-out-of-order.ts';
import { urlSplitByPageBreak } from './url-split-by-page-break.ts';
import { urlTrackingParameter } from './url-tracking-parameter.ts';

const cite = (
  source: string,
  url: string,
  day = '2020-10-29',
): { text: string } & DraftReference => ({
  text: `Title of source ${source}, ${day}: <${url}>.`,
  source,
  title: `Title of source ${source}`,
  issued: [day, day],
  url,
});
const noteOf = (reference: { text: string } & DraftReference) => ({
  text: reference.text,
  cites: [reference],
});
/** One source, in a note and in the bibliography. */
const pair = (note: string, list: string, more: Partial<Article> = {}): AuditSubject =>
  draftSubject({ notes: [noteOf(cite('one', note))], bibliography: [cite('one', list)], more });
const listOf = (...sources: readonly (readonly [string, string, string])[]): AuditSubject =>
  draftSubject({ notes: sources.map(([id, url, day]) => noteOf(cite(id, url, day))) });

test.each([
  ['error', 'digit', 'https://tass.com/world/1180045', 'https://tass.com/world/11800455'],
  [
    'error',
    'letter',
    'https://globalaffairs.ru/a/russkiy-kurazh/',
    'https://globalaffairs.ru/a/russkij-kurazh/',
  ],
  ['error', 'O/0', 'https://mid.ru/ckNonkJEO2Bw/1', 'https://mid.ru/ckNonkJE02Bw/1'],
  ['error', 'host', 'http://cacianalyst.org/item/1', 'http://cacia-analyst.org/item/1'],
  ['warning', 'host', 'https://doi.org/10.1080/1', 'https://www.tandfonline.com/1'],
  [
    'info',
    'tracking-only',
    'https://eurasianet.org/a?fbclid=Iw1',
    'https://eurasianet.org/a?fbclid=Iw2',
  ],
])('url-note-bib-mismatch gives an %s of class %s', (severity, kind, note, list) => {
  const found = urlNoteBibMismatch.check(pair(note, list));
  expect(found).toMatchObject([{ severity, evidence: { class: kind } }]);
});
test.each([
  ['https://eurasianet.org/a', 'https://eurasianet.org/a'],
  ['http://www.kremlin.ru/news/1', 'https://kremlin.ru/news/1/'],
])('url-note-bib-mismatch is silent: %s, %s', (note, list) => {
  expect(urlNoteBibMismatch.check(pair(note, list))).toEqual([]);
});
test('url-note-bib-mismatch takes a lost hyphen of a PDF for a matter of layout', () => {
  const subject = pair('https://a.org/mid-line', 'https://a.org/midline', { format: 'pdf' });
  expect(urlNoteBibMismatch.check(subject)).toMatchObject([
    { severity: 'warning', origin: 'conversion' },
  ]);
});

test('url-hyphenated-at-line-break says which printing has the hyphen too many', () => {
  const host = urlHyphenatedAtLineBreak.check(
    pair('http://globalaffairs.ru/x', 'http://global-affairs.ru/x'),
  );
  expect(host).toMatchObject([{ evidence: { part: 'host', with: 'global-affairs.ru' } }]);
  const file = urlHyphenatedAtLineBreak.check(
    pair('https://sipri.org/f/fssi-pri_at2017_0.pdf', 'https://sipri.org/f/fssipri_at2017_o.pdf'),
  );
  expect(file).toMatchObject([{ evidence: { part: 'file', without: 'fssipri_at2017_o.pdf' } }]);
});
test('url-hyphenated-at-line-break is silent about equal and about quite different addresses', () => {
  expect(urlHyphenatedAtLineBreak.check(pair('http://a-b.org/x', 'http://a-b.org/x'))).toEqual([]);
  expect(urlHyphenatedAtLineBreak.check(pair('http://a-b.org/x', 'http://ab.org/y'))).toEqual([]);
});

test('url-tracking-parameter takes out what tracks and leaves what the page needs', () => {
  const url = 'https://www.youtube.com/watch?app=desktop&v=TqfIzwy1PRE&pli=1';
  const subject = listOf(['one', url, '2020-11-10']);
  const [found] = urlTrackingParameter.check(subject);
  const [edit] = found?.fix?.edits ?? [];
  expect(found?.fix?.kind).toBe('automatic');
  expect(edit && subject.words(edit)).toBe('?app=desktop&v=TqfIzwy1PRE&pli=1');
  expect(edit?.replacement).toBe('?v=TqfIzwy1PRE');
});
test('url-tracking-parameter is silent about parameters that name the page', () => {
  expect(
    urlTrackingParameter.check(listOf(['a', 'https://site.org/?p=12&s=karabakh', '2020-11-10'])),
  ).toEqual([]);
});

test('url-contains-space closes the gap, but not where a line only wraps or in a PDF', () => {
  const url = 'https://eurasianet.org/suspend- talks?fb=7r uXP4';
  const [found] = urlContainsSpace.check(listOf(['one', url, '2021-06-04']));
  expect(found?.fix).toMatchObject({
    kind: 'automatic',
    edits: [{ replacement: '' }, { replacement: '' }],
  });
  const pdf = draftSubject({ notes: [noteOf(cite('one', url))], more: { format: 'pdf' } });
  expect(urlContainsSpace.check(pdf)).toEqual([]);
  const wrapped = draftSubject({ notes: [noteOf(cite('one', url))] });
  const text = wrapped.article.text;
  const pieces: Article['pieces'] = [];
  for (const word of text.split(' ')) {
    const start = pieces.length === 0 ? 0 : (pieces.at(-1)?.end ?? 0) + 1;
    const at = { offset: start, line: pieces.length + 1, column: 1 };
    pieces.push({ start, end: start + word.length, at });
  }
  const lines = draftSubject({ notes: [noteOf(cite('one', url))], more: { pieces } });
  expect(urlContainsSpace.check(lines)).toEqual([]);
});

test('url-split-by-page-break needs a seam with other lines between its halves', () => {
  const reference = cite('one', 'https://mirrorspectator.com/why-negotiations-failed/');
  const plain = draftSubject({ notes: [noteOf(reference)] });
  const at = plain.article.text.indexOf('negotiations');
  const [piece] = plain.article.pieces;
  const split = (line: number): Partial<Article> => ({
    repairs: [{ what: 'url-joined', at }],
    pieces: piece
      ? [
          { start: 0, end: at, at: { offset: 0, line: 10, column: 1 } },
          { start: at, end: piece.end, at: { offset: 900, line, column: 1 } },
        ]
      : [],
  });
  const found = urlSplitByPageBreak.check(
    draftSubject({ notes: [noteOf(reference)], more: split(31) }),
  );
  expect(found).toMatchObject([{ evidence: { firstLine: 10, secondLine: 31 } }]);
  expect(
    urlSplitByPageBreak.check(draftSubject({ notes: [noteOf(reference)], more: split(11) })),
  ).toEqual([]);
  expect(urlSplitByPageBreak.check(plain)).toEqual([]);
});

test('url-double-slash-in-path leaves one slash, and leaves archives alone', () => {
  const [found] = urlDoubleSlashInPath.check(
    listOf(['a', 'https://globalbrief.ca//2020/10/x', '2020-10-04']),
  );
  expect(found?.fix?.edits).toMatchObject([{ replacement: '/' }]);
  expect(
    urlDoubleSlashInPath.check(
      listOf(['a', 'https://web.archive.org/web/2020/http://a.org/', '2020-10-04']),
    ),
  ).toEqual([]);
});

test('url-non-ascii shows the encoded address; dashes of the typesetter are none of its business', () => {
  const [found] = urlNonAscii.check(listOf(['a', 'https://globalbrief.ca/шесть/', '2020-10-04']));
  expect(found?.evidence.encoded).toBe('https://globalbrief.ca/%D1%88%D0%B5%D1%81%D1%82%D1%8C/');
  expect(urlNonAscii.check(listOf(['a', 'https://a.org/mid–line', '2020-10-04']))).toEqual([]);
});

test('url-insecure-scheme is one remark, and none in an article from before https', () => {
  const urls = ['http://kremlin.ru/1', 'http://kremlin.ru/2'].map(
    (url, at) => [`s${at}`, url] as const,
  );
  const made = (day: string) => listOf(...urls.map(([id, url]) => [id, url, day] as const));
  expect(urlInsecureScheme.check(made('2020-10-04'))).toMatchObject([{ severity: 'info' }]);
  expect(urlInsecureScheme.check(made('2005-10-04'))).toEqual([]);
});

test('url-host-variant counts www against none, and leaves subdomains alone', () => {
  const found = urlHostVariant.check(
    listOf(
      ['a', 'http://www.kremlin.ru/1', '2020-10-04'],
      ['b', 'http://kremlin.ru/2', '2020-10-04'],
    ),
  );
  expect(found).toMatchObject([{ evidence: { host: 'kremlin.ru', withWww: 1, without: 1 } }]);
  expect(
    urlHostVariant.check(
      listOf(
        ['a', 'https://rus.azatutyun.am/1', '2020-10-04'],
        ['b', 'https://azatutyun.am/2', '2020-10-04'],
      ),
    ),
  ).toEqual([]);
});

const KREMLIN = 'http://kremlin.ru/events/president/news/';
test('url-serial-id-out-of-order finds the one date that breaks the order', () => {
  const found = urlSerialIdOutOfOrder.check(
    listOf(
      ['answers', `${KREMLIN}64431`, '2020-10-17'],
      ['calls', `${KREMLIN}64315`, '2020-11-02'],
      ['statement', `${KREMLIN}64384`, '2020-11-10'],
    ),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('answers');
});
test.each([
  [
    'order',
    [
      ['a', '64315', '2020-11-02'],
      ['b', '64384', '2020-11-10'],
      ['c', '64431', '2020-11-17'],
    ],
  ],
  [
    'too few',
    [
      ['a', '64315', '2020-11-02'],
      ['b', '64384', '2020-10-10'],
    ],
  ],
  [
    'more than one',
    [
      ['a', '64315', '2020-11-20'],
      ['b', '64384', '2020-11-10'],
      ['c', '64431', '2020-11-01'],
    ],
  ],
] as const)('url-serial-id-out-of-order is silent: %s', (_, items) => {
  const subject = listOf(...items.map(([id, number, day]) => [id, KREMLIN + number, day] as const));
  expect(urlSerialIdOutOfOrder.check(subject)).toEqual([]);
});

const ria = (number: string): string => `https://ria.ru/20201022/karabakh-${number}.html`;
test('url-id-length-outlier compares with pages of the same weeks', () => {
  const found = urlIdLengthOutlier.check(
    listOf(
      ['a', ria('1581352192'), '2020-10-24'],
      ['b', ria('1581069489'), '2020-10-22'],
      ['c', ria('158213199'), '2020-10-29'],
    ),
  );
  expect(found).toMatchObject([{ evidence: { id: '158213199', usual: 10 } }]);
});
test('url-id-length-outlier is silent with a single sibling and over years', () => {
  expect(
    urlIdLengthOutlier.check(
      listOf(['a', ria('1581352192'), '2020-10-24'], ['c', ria('158213199'), '2020-10-29']),
    ),
  ).toEqual([]);
  expect(
    urlIdLengthOutlier.check(
      listOf(
        ['a', ria('1581352192'), '2020-10-24'],
        ['b', ria('1581069489'), '2020-10-22'],
        ['c', ria('158213199'), '2014-10-29'],
      ),
    ),
  ).toEqual([]);
});

test('url-date-mismatch reads the day in the path and in the number of a status', () => {
  expect(urlDateMismatch.check(listOf(['a', ria('1581069489'), '2020-11-22']))).toMatchObject([
    { evidence: { inAddress: '2020-10-22' } },
  ]);
  const status = 'https://twitter.com/CommissionerHR/status/1400809475804745734';
  expect(urlDateMismatch.check(listOf(['a', status, '2021-07-04']))).toMatchObject([
    { evidence: { basis: 'snowflake' } },
  ]);
  expect(urlDateMismatch.check(listOf(['a', status, '2021-06-04']))).toEqual([]);
});
test.each([
  ['https://ria.ru/20201022/karabakh-1581069489.html', '2020-10-23'],
  ['https://www.sipri.org/sites/default/files/2018-03/fs.pdf', '2017-12-01'],
  ['https://www.turan.az/ext/news/2021/4/free/ru/2731.htm', '2021-04-02'],
])('url-date-mismatch is silent: %s of %s', (url, day) => {
  expect(urlDateMismatch.check(listOf(['a', url, day]))).toEqual([]);
});

test('url-differs-from-live speaks only of pages that the case has stored', () => {
  const reference = cite('one', ria('158213199'));
  const pages = [{ source: 'one', url: ria('1582133199') }];
  expect(
    urlDiffersFromLive.check(draftSubject({ notes: [noteOf(reference)] }, { pages })),
  ).toHaveLength(1);
  expect(urlDiffersFromLive.check(draftSubject({ notes: [noteOf(reference)] }))).toEqual([]);
  const same = [{ source: 'one', url: `${ria('158213199')}?utm_source=x` }];
  expect(
    urlDiffersFromLive.check(draftSubject({ notes: [noteOf(reference)] }, { pages: same })),
  ).toEqual([]);
});
