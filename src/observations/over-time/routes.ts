/** Observations over time, over HTTP. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { FilterAddress, readFilter } from '../listing/filter-address.ts';
import { EVENT_TYPES } from '../plover.ts';
import { askCycles, askLeadLag, askOverTime } from './ask.ts';
import { CountBy, CountedValue, PeriodCount } from './period-series.ts';

const getOverTime = createRoute({
  method: 'get',
  path: '/observations/over-time',
  summary: 'Observations by day, week, month or year, with deaths and PLOVER intensity',
  request: { query: FilterAddress.extend({ by: CountBy.default('month') }) },
  responses: {
    200: jsonAnswer(
      z.object({
        periods: z.array(
          PeriodCount.extend({
            typed: z.number().int(),
            sum: z.number(),
            mean: z.number().nullable(),
            cooperative: z.number().nullable(),
          }),
        ),
        leftOut: z.number().int(),
      }),
      'Periods without a gap; leftOut have a date that falls in none or several',
    ),
  },
});

const getCycles = createRoute({
  method: 'get',
  path: '/observations/cycles',
  summary: 'Stretches of escalation: a trailing sum that goes up to one mark and down to another',
  request: {
    query: FilterAddress.extend({
      by: CountBy.default('day'),
      value: CountedValue.default('count'),
      window: z.coerce.number().int().min(1).max(1000).default(7),
      on: z.coerce.number().min(0),
      off: z.coerce.number().min(0),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        cycles: z.array(
          z.object({
            start: z.number().int(),
            end: z.number().int(),
            length: z.number().int(),
            peak: z.number(),
            gap: z.number().int().nullable(),
            open: z.boolean(),
            from: z.string(),
            to: z.string(),
          }),
        ),
        leftOut: z.number().int(),
        periods: z.number().int(),
      }),
      'The cycles',
    ),
  },
});

const postLeadLag = createRoute({
  method: 'post',
  path: '/observations/lead-lag',
  summary: 'Whether one kind of observation follows another, beside shifts in a circle',
  request: {
    body: jsonBody(
      z.object({
        first: FilterAddress,
        second: FilterAddress,
        by: CountBy.default('month'),
        value: CountedValue.default('count'),
        most: z.number().int().min(1).max(60).default(6),
        draws: z.number().int().min(19).max(10_000).default(2000),
        seed: z.number().int().min(0).default(1),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        lags: z.array(
          z.object({
            lag: z.number().int(),
            r: z.number().nullable(),
            pairs: z.number().int(),
            p: z.number().nullable(),
          }),
        ),
        pOfStrongest: z.number().nullable(),
        strongest: z.number().int().nullable(),
        shifts: z.number().int(),
        exact: z.boolean(),
        seed: z.number().int(),
        periods: z.number().int(),
        leftOut: z.number().int(),
      }),
      'All lags; above 0 the second comes after the first',
    ),
  },
});

const getEventTypes = createRoute({
  method: 'get',
  path: '/event-types',
  summary: 'PLOVER event types and modes with quad class and intensity',
  responses: {
    200: jsonAnswer(
      z.object({
        types: z.array(
          z.object({
            type: z.string(),
            quad: z.number().int(),
            score: z.number(),
            modes: z.record(z.string(), z.number()),
          }),
        ),
      }),
      'The types',
    ),
  },
});

export const overTimeRoutes = createSliceApp()
  .openapi(getOverTime, async (c) => {
    const { by, ...address } = c.req.valid('query');
    const { db } = c.var.context;
    return c.json(await askOverTime(db, await readFilter(db, address), by), 200);
  })
  .openapi(getCycles, async (c) => {
    const { by, value, window, on, off, ...address } = c.req.valid('query');
    const { db } = c.var.context;
    const rule = { by, value, window, on, off };
    return c.json(await askCycles(db, await readFilter(db, address), rule), 200);
  })
  .openapi(postLeadLag, async (c) => {
    const { first, second, ...question } = c.req.valid('json');
    const { db } = c.var.context;
    const filters = [await readFilter(db, first), await readFilter(db, second)] as const;
    return c.json(await askLeadLag(db, ...filters, question), 200);
  })
  .openapi(getEventTypes, (c) => c.json({ types: EVENT_TYPES.map((type) => ({ ...type })) }, 200));
