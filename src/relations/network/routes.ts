/** The network of actors over HTTP. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { dayOfClock, readDay } from '../../kernel/dates/day.ts';
import { NetworkOnAnswer } from './answers.ts';
import { askNetwork } from './ask-network.ts';
import { DEFAULT_DAYS, MOST_DAYS } from './window-days.ts';

const getNetwork = createRoute({
  method: 'get',
  path: '/network',
  summary: 'Who is tied to whom on a day, and on what each tie rests',
  request: {
    query: z.object({
      /** `2020-11-10`; today when it is not said. */
      on: z.string().max(40).optional(),
      /** Days before and after within which events and statements count. */
      days: z.coerce.number().int().min(0).max(MOST_DAYS).default(DEFAULT_DAYS),
      /** `no`: persons and ministries stand for themselves, not for their state. */
      fold: z.enum(['yes', 'no']).default('yes'),
    }),
  },
  responses: { 200: jsonAnswer(NetworkOnAnswer, 'Actors and ties') },
});

export const networkRoutes = createSliceApp().openapi(getNetwork, async (c) => {
  const { db, clock } = c.var.context;
  const { on, days, fold } = c.req.valid('query');
  const day = on === undefined ? dayOfClock(clock) : readDay(on);
  return c.json(await askNetwork(db, { on: day, days, fold: fold === 'yes' }), 200);
});
