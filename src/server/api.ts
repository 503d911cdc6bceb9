import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { actorRoutes } from '../actors/routes.ts';
import { articleRoutes } from '../articles/routes.ts';
import { sourceUseRoutes } from '../articles/source-uses/routes.ts';
import { auditRoutes } from '../audit/routes.ts';
import { sourceFindingRoutes } from '../audit/source-findings-routes.ts';
import { caseRoutes } from '../cases/routes.ts';
import { agreementRoutes } from '../coding/agreement/routes.ts';
import { automaticRoutes } from '../coding/auto/routes.ts';
import { codebookFileRoutes } from '../coding/codebook-file-routes.ts';
import { codebookRoutes } from '../coding/codebook-routes.ts';
import { correctRoutes } from '../coding/correct-routes.ts';
import { memoRoutes } from '../coding/memo-routes.ts';
import { mergeRoutes } from '../coding/merge/routes.ts';
import { placeRoutes } from '../coding/place-routes.ts';
import { retrievalRoutes } from '../coding/retrieval/routes.ts';
import { codingRoutes } from '../coding/routes.ts';
import { comparisonRoutes } from '../comparison/routes.ts';
import type { Context } from '../db/context.ts';
import { documentImportRoutes } from '../documents/import-routes.ts';
import { documentRoutes } from '../documents/routes.ts';
import { sourceLinkRoutes } from '../documents/source-link-routes.ts';
import { projectRoutes } from '../exchange/project-routes.ts';
import { tableRoutes } from '../exchange/tables/routes.ts';
import { answerError, problemResponse } from '../http/problem.ts';
import type { AppEnv } from '../http/slice-app.ts';
import { expectationRoutes } from '../hypotheses/expectations/routes.ts';
import { rivalryRoutes } from '../hypotheses/rivalries/routes.ts';
import { draftRoutes } from '../observations/drafts/routes.ts';
import { episodeRoutes } from '../observations/episodes/routes.ts';
import { eventTableRoutes } from '../observations/event-tables/routes.ts';
import { joiningRoutes } from '../observations/joining/routes.ts';
import { overTimeRoutes } from '../observations/over-time/routes.ts';
import { observationRoutes, oneObservationRoutes } from '../observations/routes.ts';
import { statementRoutes } from '../observations/statements/routes.ts';
import { termRoutes } from '../observations/terms/routes.ts';
import { treatyRoutes } from '../relations/agreements/routes.ts';
import { networkRoutes } from '../relations/network/routes.ts';
import { wayRoutes } from '../relations/routes/routes.ts';
import { seriesRoutes } from '../relations/series/routes.ts';
import { searchRoutes } from '../search/routes.ts';
import { bibliographyRoutes } from '../sources/bibliography-routes.ts';
import { sourceRoutes } from '../sources/routes.ts';
import { describeApi } from './openapi.ts';

/** The largest request: a file of 100 MB. */
const MAX_BODY = 100 * 1024 * 1024;

/** The routes of all slices, in the order in which they are asked. */
const slices = [
  caseRoutes,
  sourceRoutes,
  bibliographyRoutes,
  sourceUseRoutes,
  documentImportRoutes,
  sourceLinkRoutes,
  documentRoutes,
  correctRoutes,
  articleRoutes,
  sourceFindingRoutes,
  auditRoutes,
  projectRoutes,
  searchRoutes,
  codebookRoutes,
  codebookFileRoutes,
  automaticRoutes,
  codingRoutes,
  placeRoutes,
  memoRoutes,
  retrievalRoutes,
  tableRoutes,
  agreementRoutes,
  mergeRoutes,
  actorRoutes,
  observationRoutes,
  draftRoutes,
  joiningRoutes,
  eventTableRoutes,
  overTimeRoutes,
  episodeRoutes,
  statementRoutes,
  termRoutes,
  oneObservationRoutes,
  seriesRoutes,
  treatyRoutes,
  wayRoutes,
  comparisonRoutes,
  rivalryRoutes,
  expectationRoutes,
  networkRoutes,
] as const;

/** One application a slice: what the web's client is made of. The type of all in one would cost the compiler far more. */
export type Api = (typeof slices)[number];

const routes = new OpenAPIHono<AppEnv>();
for (const slice of slices) routes.route('/', slice);

/** The API over one open case. */
export function createApi(context: Context): OpenAPIHono<AppEnv> {
  const api = new OpenAPIHono<AppEnv>();
  api.use(async (c, next) => {
    c.set('context', context);
    await next();
  });
  api.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: () =>
        problemResponse({
          type: '/problems/too-large',
          title: 'Too large',
          status: 413,
          detail: 'The request is larger than 100 MB.',
        }),
    }),
  );
  api.route('/', routes);
  api.get('/openapi.json', (c) => c.json(describeApi(routes)));
  api.notFound((c) =>
    problemResponse({
      type: '/problems/not-found',
      title: 'Not found',
      status: 404,
      detail: `There is nothing at ${c.req.method} ${c.req.path}.`,
    }),
  );
  api.onError(answerError);
  return api;
}
