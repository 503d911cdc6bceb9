import type { RecordKind } from '../db/records.ts';
import { Actor } from './model.ts';

export const actorRecords: RecordKind<Actor, 'actors'> = {
  table: 'actors',
  name: 'the actors',
  schema: Actor,
  columns: ({ kind, name }) => ({ kind, name }),
};
