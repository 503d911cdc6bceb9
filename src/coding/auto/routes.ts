/** Automatic coding over HTTP. Long work answers line by line (NDJSON): progress, then the result. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { answerInLines } from '../../http/lines.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { previewAutomatic, runAutomatic } from './automatic.ts';
import { AutoRequest, Dictionary, type Progress, RunListed } from './model.ts';
import { readDictionary } from './read-dictionary.ts';
import { checkExpression } from './regex-search.ts';
import { confirmRun, listRuns, removeRun } from './runs.ts';

const RunId = z.object({ id: z.string().min(1).max(200) });

const postDictionary = createRoute({
  method: 'post',
  path: '/automatic-coding/dictionary',
  summary: 'What is in a dictionary: YAML, Lexicoder, LIWC, or a list of words',
  request: {
    body: jsonBody(
      z.object({ fileName: z.string().min(1).max(255), text: z.string().max(20_000_000) }),
    ),
  },
  responses: { 200: jsonAnswer(Dictionary, 'Codes with their words') },
});

const postPreview = createRoute({
  method: 'post',
  path: '/automatic-coding/preview',
  summary: 'What a rule would code: lines {"done","of","found"}, then {"preview"} or {"problem"}',
  request: { body: jsonBody(AutoRequest) },
  responses: { 200: { description: 'Lines of JSON (application/x-ndjson)' } },
});

const postRun = createRoute({
  method: 'post',
  path: '/automatic-coding',
  summary:
    'Code by a rule, as one change: lines {"done","of","found"}, then {"result"} or {"problem"}',
  request: { body: jsonBody(AutoRequest) },
  responses: { 200: { description: 'Lines of JSON (application/x-ndjson)' } },
});

const getRuns = createRoute({
  method: 'get',
  path: '/coding-runs',
  summary: 'Automatic codings, the latest first',
  responses: {
    200: jsonAnswer(z.object({ runs: z.array(RunListed) }), 'With what is left of each'),
  },
});

const postConfirm = createRoute({
  method: 'post',
  path: '/coding-runs/{id}/confirm',
  summary: 'Confirm what is left of a run, or what it gave one code',
  request: { params: RunId, body: jsonBody(z.object({ code: z.string().max(200).optional() })) },
  responses: { 200: jsonAnswer(z.object({ confirmed: z.number().int() }), 'How many') },
});

const deleteRun = createRoute({
  method: 'delete',
  path: '/coding-runs/{id}',
  summary: 'Take a run back; what was confirmed stays',
  request: { params: RunId },
  responses: {
    200: jsonAnswer(
      z.object({ removed: z.number().int(), kept: z.number().int() }),
      'How many codings went and stayed',
    ),
  },
});

export const automaticRoutes = createSliceApp()
  .openapi(postDictionary, (c) => {
    const { fileName, text } = c.req.valid('json');
    return c.json(readDictionary(fileName, text), 200);
  })
  .openapi(postPreview, (c) => {
    const request = checked(c.req.valid('json'));
    return answerInLines<Progress>(c, async (listen) => ({
      preview: await previewAutomatic(c.var.context.db, request, listen),
    }));
  })
  .openapi(postRun, (c) => {
    const request = checked(c.req.valid('json'));
    return answerInLines<Progress>(c, async (listen) => ({
      result: await runAutomatic(c.var.context, request, listen),
    }));
  })
  .openapi(getRuns, async (c) => c.json({ runs: await listRuns(c.var.context.db) }, 200))
  .openapi(postConfirm, async (c) => {
    const { code } = c.req.valid('json');
    return c.json(await confirmRun(c.var.context, c.req.valid('param').id, code), 200);
  })
  .openapi(deleteRun, async (c) =>
    c.json(await removeRun(c.var.context, c.req.valid('param').id), 200),
  );

/** What can be refused at once is refused with a status, before the first line. */
function checked(request: AutoRequest): AutoRequest {
  if (request.rule.kind === 'regex') checkExpression(request.rule.pattern, request.rule);
  if (request.rule.kind === 'query') parseQuery(request.rule.query);
  return request;
}
