import { describe, expect, it } from 'vitest';
import type { Actor, ActorRole } from './model.ts';
import { heldOn, membersOn, officeOn } from './roles-on.ts';

const role = (period: string, kind: ActorRole['kind'] = 'office', body = 'act_am'): ActorRole => ({
  id: 'rol_1',
  kind,
  in: body,
  title: kind === 'office' ? 'Prime Minister' : '',
  period,
  locators: [],
});

const actor = (id: string, roles: ActorRole[]): Actor => ({
  id,
  kind: 'person',
  name: id,
  names: [],
  codes: {},
  roles,
  sphere: null,
  note: '',
});

describe('a role', () => {
  it.each([
    ['2018-05-08/..', '2020-11-10', true],
    ['2018-05-08/..', '2018-05-08', true],
    ['2018-05-08/..', '2018-05-07', false],
    ['2018-05-08/2021-06-20', '2021-06-20', true],
    ['2018-05-08/2021-06-20', '2021-06-21', false],
    ['../1999', '1998-12-31', true],
    ['2018-05/2020', '2018-06-01', true],
  ])('of %s is or is not held on %s', (period, date, held) => {
    expect(heldOn(role(period), date)).toBe(held);
  });

  it.each([
    ['2018-05-08/..', '2018-05'],
    ['2018-05/2020', '2018-05-20'],
    ['2018-05/2020', '2020-03-01'],
    ['2018~/..', '2020-11-10'],
    ['2018-05-08/', '2020-11-10'],
    ['2018', '2018-06-01'],
    ['', '2018-06-01'],
    ['2018-05-08/..', '2020-11-10?'],
  ])('of %s may have been held on %s, but nobody can be sure', (period, date) => {
    expect(heldOn(role(period), date)).toBeNull();
  });
});

it('names the offices of an actor on a day, the certain ones first', () => {
  const held = officeOn(
    actor('p', [role('', 'office', 'act_x'), role('2018-05-08/..'), role('1990/1999')]),
    '2020-11-10',
  );
  expect(held.map(({ role: { in: body }, certain }) => [body, certain])).toEqual([
    ['act_am', true],
    ['act_x', false],
  ]);
});

it('names the members of an alliance on a day', () => {
  const member = (period: string) => [role(period, 'member', 'act_csto')];
  const actors = [
    actor('Azerbaijan', member('1994/1999-04-02')),
    actor('Armenia', member('1994-04-20/..')),
    actor('Turkey', []),
  ];
  const on = (date: string) =>
    membersOn(actors, 'act_csto', date).map(({ actor: id, certain }) => [id, certain]);
  expect(on('1995-01-01')).toEqual([
    ['Armenia', true],
    ['Azerbaijan', true],
  ]);
  expect(on('2020-11-10')).toEqual([['Armenia', true]]);
});
