/** Three states, as actors of a case. */
import type { Actor } from '../../actors/model.ts';
import { actorRecords } from '../../actors/records.ts';
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { insertRecords } from '../../db/records.ts';

export const makeActor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'state',
  name,
  names: [],
  codes: {},
  roles: [],
  sphere: null,
  note: '',
  ...more,
});

export const STATES: readonly Actor[] = [
  makeActor('act_armenia', 'Armenia', {
    names: [{ text: 'Հայաստան', language: 'hy', kind: 'usual' }],
  }),
  makeActor('act_azerbaijan', 'Azerbaijan'),
  makeActor('act_georgia', 'Georgia'),
  makeActor('act_russia', 'Russia'),
];

export const addStates = (context: Context): Promise<void> =>
  change(context, 'Add actors', (door) => insertRecords(door, actorRecords, STATES));
