import { expect, it } from 'vitest';
import { findNamed } from './find-named.ts';

const place = (id: string, name: string, ...names: [string, string][]) => ({
  id,
  name,
  names: names.map(([text, language]) => ({ text, language })),
});
const places = [
  place('pl_yerevan', 'Yerevan', ['Երևան', 'hy']),
  place('pl_moscow', 'Moscow', ['Москва', 'ru']),
  place('pl_gyumri', 'Gyumri', ['Leninakan', 'und']),
  place('pl_gori', 'Gori'),
  place('pl_goris', 'Goris'),
  place('pl_sadakhlo', 'Sadakhlo'),
  place('pl_nakhchivan', 'Nakhchivan', ['Naxçıvan', 'az']),
];

it.each([
  ['pl_gori', 'pl_gori'],
  ['yerevan', 'pl_yerevan'],
  ['Երեւան', 'pl_yerevan'],
  ['Ереван', 'pl_yerevan'],
  ['Москва', 'pl_moscow'],
  ['leninakan', 'pl_gyumri'],
  ['Naxcivan', 'pl_nakhchivan'],
  ['Нахчыван', 'pl_nakhchivan'],
  ['Gori', 'pl_gori'],
  ['Goris', 'pl_goris'],
])('%s is %s', (wanted, id) => {
  expect(findNamed(places, wanted).map((found) => found.id)).toEqual([id]);
});

it('names all that share a name, and none for a stranger', () => {
  const twice = [...places, place('pl_moscow_idaho', 'Moscow')];
  expect(findNamed(twice, 'moscow')).toHaveLength(2);
  expect(findNamed(places, 'Vienna')).toEqual([]);
  expect(findNamed(places, '…')).toEqual([]);
});
