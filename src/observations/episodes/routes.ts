/** Episodes over HTTP, with what is measured of them. */
import { createRoute, z } from '@hono/zod-openapi';
import { listRecords, readRecord } from '../../db/records.ts';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { Episode } from '../model.ts';
import { episodeRecords } from '../records.ts';
import { addEpisode, editEpisode, removeEpisode } from './actions.ts';
import { EpisodeMeasures, measureEpisode, truceSurvival } from './measures.ts';
import { EpisodeEdit, NewEpisode } from './new-episode.ts';
import { lastKnownDay, listEpisodes } from './store.ts';

const Params = z.object({ id: z.string().min(1).max(200) });

const Counted = z.object({
  episode: Episode,
  /** Observations that belong to it. */
  observations: z.number().int(),
  measures: EpisodeMeasures,
});

const getEpisodes = createRoute({
  method: 'get',
  path: '/episodes',
  summary: 'Episodes in the order of time, each with its measures',
  responses: { 200: jsonAnswer(z.object({ episodes: z.array(Counted) }), 'The episodes') },
});

const getSurvival = createRoute({
  method: 'get',
  path: '/episodes/survival',
  summary: 'How long attempts to end episodes held (Kaplan–Meier)',
  request: {
    query: z.object({
      /** Ids with commas; without them all. */
      episode: z.string().max(10_000).optional(),
      /** Until when one looked; without it the last day that an observation or attempt names. */
      until: z.iso.date().optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        steps: z.array(
          z.object({
            time: z.number(),
            atRisk: z.number().int(),
            ended: z.number().int(),
            survival: z.number(),
            standardError: z.number(),
            interval: z.tuple([z.number(), z.number()]).nullable(),
          }),
        ),
        median: z.number().nullable(),
        lifetimes: z.number().int(),
        censored: z.number().int(),
        leftOut: z.array(z.object({ episode: z.string(), title: z.string(), why: z.string() })),
        until: z.string(),
      }),
      'Steps in days',
    ),
  },
});

const getEpisode = createRoute({
  method: 'get',
  path: '/episodes/{id}',
  summary: 'An episode with its measures',
  request: { params: Params },
  responses: {
    200: jsonAnswer(z.object({ episode: Episode, measures: EpisodeMeasures }), 'The episode'),
  },
});

const postEpisode = createRoute({
  method: 'post',
  path: '/episodes',
  summary: 'Add an episode',
  request: { body: jsonBody(NewEpisode) },
  responses: { 201: jsonAnswer(Episode, 'The episode') },
});

const patchEpisode = createRoute({
  method: 'patch',
  path: '/episodes/{id}',
  summary: 'Edit an episode: sets the fields given',
  request: { params: Params, body: jsonBody(EpisodeEdit) },
  responses: { 200: jsonAnswer(Episode, 'The episode after the edit') },
});

const deleteEpisode = createRoute({
  method: 'delete',
  path: '/episodes/{id}',
  summary: 'Remove an episode; its observations stay without one',
  request: { params: Params },
  responses: {
    200: jsonAnswer(
      z.object({ removed: z.string(), observations: z.number().int() }),
      'Its id, and how many observations belonged to it',
    ),
  },
});

export const episodeRoutes = createSliceApp()
  .openapi(getEpisodes, async (c) => {
    const episodes = await listEpisodes(c.var.context.db);
    return c.json(
      { episodes: episodes.map((one) => ({ ...one, measures: measureEpisode(one.episode) })) },
      200,
    );
  })
  .openapi(getSurvival, async (c) => {
    const { db } = c.var.context;
    const { episode, until } = c.req.valid('query');
    const wanted = episode === undefined ? null : new Set(episode.split(','));
    const all = await listRecords(db, episodeRecords);
    const episodes = all.filter(({ id }) => wanted === null || wanted.has(id));
    return c.json(truceSurvival(episodes, until ?? (await lastKnownDay(db))), 200);
  })
  .openapi(getEpisode, async (c) => {
    const episode = await readRecord(c.var.context.db, episodeRecords, c.req.valid('param').id);
    return c.json({ episode, measures: measureEpisode(episode) }, 200);
  })
  .openapi(postEpisode, async (c) =>
    c.json(await addEpisode(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(patchEpisode, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editEpisode(c.var.context, id, c.req.valid('json')), 200);
  })
  .openapi(deleteEpisode, async (c) => {
    const { id } = c.req.valid('param');
    return c.json({ removed: id, observations: await removeEpisode(c.var.context, id) }, 200);
  });
