import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Db } from './schema.ts';

/** What an action may know of the world: the case, the time, new ids, and who is working. */
export interface Context {
  readonly db: Db;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Name shown in the history. */
  readonly user: string;
}
