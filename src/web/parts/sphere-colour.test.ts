import { expect, it } from 'vitest';
import { knownSpheres, sphereLook } from './sphere-colour.ts';

it('gives each known sphere a colour and a mark of its own', () => {
  const looks = knownSpheres().map(sphereLook);
  expect(new Set(looks.map((look) => look.colour)).size).toBe(looks.length);
  expect(new Set(looks.map((look) => look.mark)).size).toBe(looks.length);
});

it('gives a sphere that a case has named the same colour each time, and a readable name', () => {
  expect(sphereLook('south-caucasian')).toEqual(sphereLook('south-caucasian'));
  expect(sphereLook('south-caucasian').label).toBe('South caucasian');
});

it('says that there is no sphere', () => {
  expect(sphereLook(null).label).toBe('No sphere');
});
