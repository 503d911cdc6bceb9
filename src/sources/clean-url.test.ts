import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareHost, cleanUrl, joinUrl, urlParts } from './clean-url.ts';

test.each([
  ['<<https://eurasianet.org/a-b>>.', 'https://eurasianet.org/a-b'],
  ['<https://tass.com/world/1221897>', 'https://tass.com/world/1221897'],
  ['HTTPS://WWW.Kremlin.ru/Events', 'https://www.kremlin.ru/Events'],
  ['www.turan.az/ext/news', 'https://www.turan.az/ext/news'],
  ['https://ria.ru/a.html?utm_source=yxnews&utm_medium=desktop', 'https://ria.ru/a.html'],
  ['https://mid.ru/id/1?lang=ru&fbclid=IwAR1', 'https://mid.ru/id/1?lang=ru'],
  ['https://twitter.com/a/status/1?s=20', 'https://twitter.com/a/status/1'],
  [
    'https://www.youtube.com/watch?app=desktop&v=TqfIzwy1PRE&pli=1',
    'https://www.youtube.com/watch?v=TqfIzwy1PRE',
  ],
  ['https://example.org/a b\n/c', 'https://example.org/ab/c'],
  ['https://example.org/a\u00adb', 'https://example.org/ab'],
  ['https://en.wikipedia.org/wiki/Shusha_(city)', 'https://en.wikipedia.org/wiki/Shusha_(city)'],
  ['(https://example.org/a)', 'https://example.org/a'],
  ['https://example.org/a#:~:text=word', 'https://example.org/a'],
  ['https://globalbrief.ca/2020/10/шесть-уроков/', 'https://globalbrief.ca/2020/10/шесть-уроков/'],
])('cleans %s', (printed, clean) => {
  expect(cleanUrl(printed).clean).toBe(clean);
});

test('s= is kept where it is no tracking parameter', () => {
  expect(cleanUrl('https://example.org/search?s=shusha').clean).toBe(
    'https://example.org/search?s=shusha',
  );
});

test('a hyphen before a line break stays and is reported', () => {
  const cleaned = cleanUrl('https://example.org/two-\nwords');
  expect(cleaned.clean).toBe('https://example.org/two-words');
  expect(cleaned.done).toContain('line-break-hyphen');
});

test('the parameters that were taken out are named', () => {
  expect(cleanUrl('https://a.org/?gclid=1&x=2&UTM_Campaign=3').tracking).toEqual([
    'gclid',
    'UTM_Campaign',
  ]);
});

test('cleaning a clean address changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = cleanUrl(url).clean;
      expect(cleanUrl(once).clean).toBe(once);
    }),
  );
});

test('the parts of an address give it back', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      const parts = urlParts(url);
      if (url.endsWith('?')) return;
      expect(joinUrl(parts)).toBe(url);
    }),
  );
});

test('nonsense of a million letters is answered', () => {
  const { clean } = cleanUrl(`${'<'.repeat(500_000)}${'>'.repeat(500_000)}`);
  expect(clean.length).toBeLessThanOrEqual(1_000_000);
  expect(cleanUrl(`http://${'a-'.repeat(4000)}`).clean).toContain('a-a-');
});

test('the bare host is without www and port', () => {
  expect(bareHost('https://www.Kremlin.ru:443/a')).toBe('kremlin.ru');
});
