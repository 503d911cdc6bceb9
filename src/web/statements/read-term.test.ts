import { expect, it } from 'vitest';
import { readVariants, writeVariants } from './read-term.ts';

it('reads a line for each of the rival words, and writes them again', () => {
  const written = 'corridor = corridor, коридор*\nroute = route, "transport link"';
  const { variants } = readVariants(written);
  expect(variants).toEqual([
    { label: 'corridor', words: ['corridor', 'коридор*'] },
    { label: 'route', words: ['route', '"transport link"'] },
  ]);
  expect(writeVariants(variants ?? [])).toBe(written);
  expect(readVariants('corridor\nroute').variants?.[0]).toEqual({
    ...{ label: 'corridor', words: ['corridor'] },
  });
});

it.each([
  ['corridor', /two rival words/],
  ['corridor\n= road', /write NAME/],
  ['corridor =\nroute', /write NAME/],
  ['a = b\na = c', /stands here twice/],
])('refuses %j in words', (written, why) => {
  expect(readVariants(written).problem).toMatch(why);
});
