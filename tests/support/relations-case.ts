/** A small case with all that the screens of relations show. */
import type { Context } from '../../src/db/context.ts';
import { addCaucasus } from '../../src/relations/routes/testing/add-network.ts';

/** Actors `act_armenia`, `act_azerbaijan`, `act_georgia`, `act_russia`, and the network between them. */
export async function makeRelationsCase(context: Context): Promise<void> {
  await addCaucasus(context);
}
