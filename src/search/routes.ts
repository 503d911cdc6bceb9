import { createSliceApp } from '../http/slice-app.ts';
import {
  search,
  searchCollocates,
  searchCounts,
  searchDispersion,
  searchFrequencies,
  searchKeywords,
  searchPassages,
} from './actions.ts';
import { ensureIndexed, indexState } from './index/ensure-indexed.ts';
import {
  getIndex,
  postCollocates,
  postCounts,
  postDispersion,
  postFrequencies,
  postIndex,
  postKeywords,
  postPassages,
  postSearch,
} from './route-definitions.ts';

/** Milliseconds that one call may spend on the index; the chunk that was begun is finished. */
const A_WHILE = 1000;

export const searchRoutes = createSliceApp()
  .openapi(postSearch, async (c) =>
    c.json(await search(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(postPassages, async (c) =>
    c.json(await searchPassages(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(postCounts, async (c) =>
    c.json(await searchCounts(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(postDispersion, async (c) =>
    c.json(await searchDispersion(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(postCollocates, async (c) =>
    c.json(await searchCollocates(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(postKeywords, async (c) =>
    c.json(await searchKeywords(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(postFrequencies, async (c) =>
    c.json(await searchFrequencies(c.var.context.db, c.req.valid('json')), 200),
  )
  .openapi(getIndex, async (c) => c.json(await indexState(c.var.context.db), 200))
  .openapi(postIndex, async (c) => {
    const signal = AbortSignal.timeout(A_WHILE);
    return c.json(await ensureIndexed(c.var.context.db, { signal }), 200);
  });
