import { expect, it } from 'vitest';
import { makeActor } from '../../relations/testing/make-actors.ts';
import { filterActors, nameMeant } from './filter-actors.ts';

const actors = [
  makeActor('a', 'Armenia', {
    names: [{ text: 'Հայաստան', language: 'hy', kind: 'usual' }],
    codes: { iso3: 'ARM' },
  }),
  makeActor('p', 'Nikol Pashinyan', { kind: 'person' }),
  makeActor('t', 'Türkiye'),
];
const found = (words: string, kind = ''): string[] =>
  filterActors(actors, words, kind).map(({ id }) => id);

it('finds an actor by any name in any script, without its marks, by its code, and by the sound', () => {
  expect(found('հայաստան')).toEqual(['a']);
  expect(found('turkiye')).toEqual(['t']);
  expect(found('arm')).toEqual(['a']);
  expect(found('Никол Пашинян')).toEqual(['p']);
  expect(found('Bolivia')).toEqual([]);
});

it('narrows by kind', () => {
  expect(found('', 'person')).toEqual(['p']);
  expect(found('a', 'state')).toEqual(['a']);
});

it('says under which other name it was found', () => {
  expect(actors[0] && nameMeant(actors[0], 'հայ')).toBe('Հայաստան');
  expect(actors[0] && nameMeant(actors[0], 'arme')).toBeNull();
});
