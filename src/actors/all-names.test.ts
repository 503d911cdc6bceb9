import { expect, it } from 'vitest';
import { parseQuery } from '../search/query/parse.ts';
import { allNamesQuery } from './all-names.ts';
import type { ActorName } from './model.ts';

const named = (name: string, ...others: string[]) =>
  allNamesQuery({
    name,
    names: others.map((text): ActorName => ({ text, language: 'und', kind: 'usual' })),
  });

it('asks for all names at once, those that differ in accents only once', () => {
  expect(named('Armenia', 'Հայաստան', 'ARMÉNIA', 'Армения', 'Ermənistan')).toBe(
    '("Armenia" OR "Հայաստան" OR "Армения" OR "Ermənistan")',
  );
  expect(named('Ilham Aliyev')).toBe('"Ilham Aliyev"');
});

it('asks for abbreviations in capitals', () => {
  expect(named('United States', 'US')).toBe('("United States" OR ="US")');
});

it('gives a query that can be read, whatever is in a name', () => {
  for (const name of ['«Le» "Monde"', 'a*b OR (c', 'NOT', 'sphere:russian', "O'Neill"]) {
    expect(parseQuery(named(name) ?? '')).toBeTruthy();
  }
  expect(named('—')).toBeNull();
});
