import { expect, it } from 'vitest';
import { makeActor } from '../../relations/testing/make-actors.ts';
import { draftOf, draftToActor, emptyName, emptyRole } from './actor-draft.ts';

const armenia = makeActor('a', 'Armenia', {
  names: [{ text: 'Հայաստան', language: 'hy', kind: 'usual' }],
  codes: { iso3: 'ARM', cow: 371 },
  roles: [{ id: 'r', kind: 'member', in: 'csto', title: '', period: '1992/..', locators: [] }],
});

it('gives back what it was made of', () => {
  const { id: _id, sphere: _sphere, ...fields } = armenia;
  expect(draftToActor(draftOf(armenia))).toEqual(fields);
});

it('leaves out lines that nobody filled in, and writes codes as they are written', () => {
  const draft = draftOf(null);
  draft.name = ' Georgia ';
  draft.names.push({ ...emptyName('n'), text: ' Грузия ', language: 'ru' }, emptyName('m'));
  draft.roles.push(emptyRole('r'));
  draft.codes.iso3 = 'geo';
  draft.codes.gw = '372';
  expect(draftToActor(draft)).toEqual({
    ...{ name: 'Georgia', kind: 'state', note: '', roles: [] },
    codes: { iso3: 'GEO', gw: 372 },
    names: [{ text: 'Грузия', language: 'ru', kind: 'usual' }],
  });
});
