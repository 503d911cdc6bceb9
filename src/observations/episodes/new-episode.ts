/** An episode as a person or a file gives it. */
import { z } from 'zod';
import { Attempt, Episode } from '../model.ts';

const NewAttempt = Attempt.extend({
  brokenOn: Attempt.shape.brokenOn.default(''),
  observation: Attempt.shape.observation.default(null),
});

export const NewEpisode = Episode.omit({ id: true }).extend({
  parties: Episode.shape.parties.default([]),
  attempts: z.array(NewAttempt).max(200).default([]),
  locators: Episode.shape.locators.default([]),
  note: Episode.shape.note.default(''),
});
export type NewEpisode = z.input<typeof NewEpisode>;

export const EpisodeEdit = z
  .object({ ...Episode.omit({ id: true }).shape, attempts: z.array(NewAttempt).max(200) })
  .partial()
  .strict();
export type EpisodeEdit = z.input<typeof EpisodeEdit>;
