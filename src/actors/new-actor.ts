/** An actor as a person or a file gives it: what has a default may be missing. */
import { z } from 'zod';
import { Actor, ActorRole } from './model.ts';

export const NewRole = ActorRole.extend({
  id: z.string().max(200).optional(),
  title: ActorRole.shape.title.default(''),
  period: ActorRole.shape.period.default(''),
  locators: ActorRole.shape.locators.default([]),
});

export const NewActor = Actor.omit({ id: true }).extend({
  names: Actor.shape.names.default([]),
  codes: Actor.shape.codes.default({}),
  roles: z.array(NewRole).max(500).default([]),
  sphere: Actor.shape.sphere.default(null),
  note: Actor.shape.note.default(''),
});
export type NewActor = z.input<typeof NewActor>;

export const ActorEdit = z
  .object({
    ...Actor.omit({ id: true }).shape,
    roles: z.array(NewRole).max(500),
  })
  .partial()
  .strict();
export type ActorEdit = z.input<typeof ActorEdit>;
