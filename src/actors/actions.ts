/** Adding, editing and removing actors. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { insertRecords, readRecord, removeRecord, updateRecord } from '../db/records.ts';
import { mustBeUnnamed } from '../db/references.ts';
import { DomainError } from '../kernel/errors.ts';
import { given } from '../kernel/given.ts';
import { checkActors } from './check-actor.ts';
import { Actor } from './model.ts';
import { ACTOR_PATHS } from './named-by.ts';
import { ActorEdit, NewActor } from './new-actor.ts';
import { actorRecords } from './records.ts';
import { readActorMap } from './store.ts';

const withIds = (
  door: Door,
  actor: { id: string; roles: readonly { id?: string | undefined }[] },
): Actor =>
  Actor.parse({
    ...actor,
    roles: actor.roles.map((role) => ({ ...role, id: role.id ?? door.context.newId('rol_') })),
  });

/** Many at once, one undo; they may have roles in each other when they come with ids. */
export const addActors = (
  context: Context,
  wanted: readonly (NewActor & { id?: string })[],
): Promise<Actor[]> =>
  change(
    context,
    wanted.length === 1 ? `Add the actor ${wanted[0]?.name}` : `Add ${wanted.length} actors`,
    async (door) => {
      const actors = await readActorMap(door.db);
      const added = wanted.map(({ id, ...actor }) => {
        if (id !== undefined && actors.has(id)) {
          throw new DomainError('conflict', `There is an actor ${id} already.`);
        }
        return withIds(door, { ...NewActor.parse(actor), id: id ?? door.context.newId('act_') });
      });
      for (const actor of added) actors.set(actor.id, actor);
      checkActors(added, actors);
      await insertRecords(door, actorRecords, added);
      return added;
    },
  );

export const addActor = async (
  context: Context,
  wanted: NewActor & { id?: string },
): Promise<Actor> => {
  const [actor] = await addActors(context, [wanted]);
  if (!actor) throw new DomainError('invalid', 'There is no actor to add.');
  return actor;
};

/** Sets the fields given; roles without an id are new ones. */
export const editActor = (context: Context, id: string, edit: ActorEdit): Promise<Actor> =>
  change(context, 'Edit an actor', async (door) => {
    const before = await readRecord(door.db, actorRecords, id);
    const after = withIds(door, { ...before, ...given(ActorEdit.parse(edit)), id });
    const actors = await readActorMap(door.db);
    checkActors([after], actors.set(id, after));
    await updateRecord(door, actorRecords, after);
    return after;
  });

/** Only when nothing names it; otherwise `conflict` with the list of what does in `details.references`. */
export const removeActor = (context: Context, id: string): Promise<void> =>
  change(context, 'Remove an actor', async (door) => {
    const { name } = await readRecord(door.db, actorRecords, id);
    const remedy = 'Take it out there, or merge it into another actor.';
    await mustBeUnnamed(door.db, name, ACTOR_PATHS, id, remedy);
    await removeRecord(door, actorRecords, id);
  });
