import { expect, it } from 'vitest';
import { openRegexSearch } from './regex-search.ts';

const find = async (pattern: string, text: string, ignoreCase = true): Promise<string[]> => {
  const search = await openRegexSearch(pattern, { ignoreCase });
  try {
    return (await search.find(text, 'speech')).map(({ start, end }) => text.slice(start, end));
  } finally {
    await search.close();
  }
};

it('finds all places, in any script, with or without regard to case', async () => {
  expect(await find('\\bcorridors?\\b', 'Corridor and corridors')).toEqual([
    'Corridor',
    'corridors',
  ]);
  expect(await find('corridor', 'Corridor', false)).toEqual([]);
  expect(await find('кор+идор', 'КОРИДОР, корридор')).toEqual(['КОРИДОР', 'корридор']);
  expect(await find('^\\p{L}+', 'one two\nthree')).toEqual(['one', 'three']);
});

it('passes over empty finds without standing still or halving a character', async () => {
  expect(await find('x*', '👋xx👋')).toEqual(['xx']);
});

it('stops an expression that would never end, and the program goes on', async () => {
  const search = await openRegexSearch('(a+)+$', { ignoreCase: true, limit: 300 });
  await expect(search.find(`${'a'.repeat(60)}!`, 'Long speech')).rejects.toThrow(
    'took more than 0.3 seconds on “Long speech”',
  );
});

it('says what cannot be read', async () => {
  await expect(openRegexSearch('(', { ignoreCase: true })).rejects.toThrow(
    'The expression cannot be read: Unterminated group.',
  );
});
