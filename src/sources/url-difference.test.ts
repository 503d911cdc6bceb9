import { expect, test } from 'vitest';
import { classifyUrlDifference } from './url-difference.ts';

test.each([
  ['https://tass.ru/a/1', 'https://tass.ru/a/1', 'same', true],
  ['https://a.org/x?fbclid=1', 'https://a.org/x?fbclid=2', 'tracking-only', true],
  ['https://a.org/x?fbclid=1', 'https://a.org/x', 'tracking-only', true],
  ['http://www.kremlin.ru/news/1', 'http://kremlin.ru/news/1', 'www', true],
  ['http://kremlin.ru/news/1', 'https://kremlin.ru/news/1', 'scheme', true],
  ['https://a.org/x/', 'https://a.org/x', 'trailing-slash', true],
  ['https://a.org/x y', 'https://a.org/xy', 'space', true],
  ['https://a.org/%D1%88', 'https://a.org/ш', 'encoding', true],
  ['https://mid.ru/ckNonkJEO2Bw/id/1', 'https://mid.ru/ckNonkJE02Bw/id/1', 'O/0', false],
  ['https://tass.com/world/1180045', 'https://tass.com/world/11800455', 'digit', false],
  ['https://sipri.org/fs-pri_at.pdf', 'https://sipri.org/fspri_at.pdf', 'hyphen', false],
  ['http://cacianalyst.org/p/item', 'http://cacia-analyst.org/p/item', 'host', false],
  ['https://g.ru/russkiy-kurazh/', 'https://g.ru/russkij-kurazh/', 'letter', false],
  ['https://a.org/one/two', 'https://a.org/three/four', 'path', false],
  ['https://a.org/x?id=1', 'https://a.org/x?id=2', 'query', false],
  ['https://m.org/2020/why-', 'https://m.org/2020/why-negotiations-failed/', 'truncated', false],
])('%s against %s is %s', (a, b, kind, harmless) => {
  const difference = classifyUrlDifference(a, b);
  expect(difference.kind).toBe(kind);
  expect(difference.harmless).toBe(harmless);
  expect(classifyUrlDifference(b, a).kind).toBe(kind);
});

test('two slips at once are both named, the graver first', () => {
  expect(
    classifyUrlDifference('https://s.org/fssi-pri_0.pdf', 'https://s.org/fssipri_o.pdf').kinds,
  ).toEqual(['O/0', 'hyphen']);
});

test('a slip beside tracking parameters is not called tracking only', () => {
  const found = classifyUrlDifference('https://s.org/aO?fbclid=1', 'https://s.org/a0?fbclid=2');
  expect(found.kind).toBe('O/0');
  expect(found.harmless).toBe(false);
});
