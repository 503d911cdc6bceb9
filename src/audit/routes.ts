import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { auditArticle, decideFindings } from './actions.ts';
import { toAuditJson } from './audit-json.ts';
import { summarise } from './engine/run-audit.ts';
import { listFindingViews } from './finding-views.ts';
import { previewFix } from './fix/preview.ts';
import { loadSubject } from './load-subject.ts';
import { makeCopy, stemOf } from './make-copy.ts';
import { AuditState, Finding, FindingState, RuleInfo, RunResult } from './model.ts';
import { htmlReport } from './report/html-report.ts';
import { ruleInfos } from './rule-info.ts';
import { allRules } from './rules/all-rules.ts';
import { listAuditStates, listFindings } from './store.ts';
import { DiffPart, FindingView } from './view.ts';

const ArticleId = z.object({ article: z.string() });

const getStates = createRoute({
  method: 'get',
  path: '/audit',
  summary: 'Every article with the time of its last audit',
  responses: { 200: jsonAnswer(z.object({ articles: z.array(AuditState) }), 'Articles') },
});

const getRules = createRoute({
  method: 'get',
  path: '/audit/rules',
  summary: 'What each rule looks for and why',
  responses: { 200: jsonAnswer(z.object({ rules: z.array(RuleInfo) }), 'Rules') },
});

const getFindings = createRoute({
  method: 'get',
  path: '/articles/{article}/findings',
  summary: 'Findings of the last audit, the worst first',
  request: { params: ArticleId },
  responses: { 200: jsonAnswer(z.object({ findings: z.array(FindingView) }), 'Findings') },
});

const postRun = createRoute({
  method: 'post',
  path: '/articles/{article}/audit',
  summary: 'Audit an article again; decisions are kept',
  request: { params: ArticleId },
  responses: { 200: jsonAnswer(RunResult, 'What changed') },
});

const postDecide = createRoute({
  method: 'post',
  path: '/findings/decide',
  summary: 'Accept, dismiss or reopen findings, one or many at once',
  request: {
    body: jsonBody(
      z
        .object({
          ids: z.array(z.string()).min(1).max(5000),
          state: FindingState,
          reason: z.string().max(500).optional(),
        })
        .strict(),
    ),
  },
  responses: { 200: jsonAnswer(z.object({ findings: z.array(Finding) }), 'As they are now') },
});

const Diff = z.object({
  rule: z.string(),
  message: z.string(),
  line: z.number(),
  start: z.number(),
  parts: z.array(DiffPart),
});

const getCorrections = createRoute({
  method: 'get',
  path: '/articles/{article}/corrections',
  summary:
    'What a corrected copy would change: accepted findings, and with `automatic` the safe ones too',
  request: {
    params: ArticleId,
    query: z.object({ automatic: z.enum(['yes', 'no']).default('yes') }),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        fileName: z.string(),
        changes: z.array(Diff),
        skipped: z.array(
          z.object({ rule: z.string(), message: z.string(), why: z.string(), start: z.number() }),
        ),
      }),
      'The changes, in the order of the text',
    ),
  },
});

const download = (name: string, type: string, body: Uint8Array | string): Response =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });

export const auditRoutes = createSliceApp()
  .openapi(getStates, async (c) =>
    c.json({ articles: await listAuditStates(c.var.context.db) }, 200),
  )
  .openapi(getRules, (c) => c.json({ rules: ruleInfos() }, 200))
  .openapi(getFindings, async (c) => {
    const { article } = c.req.valid('param');
    return c.json({ findings: await listFindingViews(c.var.context.db, article) }, 200);
  })
  .openapi(postRun, async (c) => {
    const { article } = c.req.valid('param');
    return c.json(await auditArticle(c.var.context, article, allRules), 200);
  })
  .openapi(postDecide, async (c) => {
    const { ids, state, reason } = c.req.valid('json');
    const findings = await decideFindings(c.var.context, ids, { state, reason });
    return c.json({ findings }, 200);
  })
  .openapi(getCorrections, async (c) => {
    const { article: id } = c.req.valid('param');
    const automatic = c.req.valid('query').automatic === 'yes';
    const { article, copy } = await makeCopy(c.var.context.db, id, automatic);
    const changes = copy.fixes
      .toSorted((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0))
      .flatMap((fix) => previewFix(article, fix.finding, fix.edits));
    const skipped = copy.skipped.map(({ finding: { rule, message, places }, why }) => ({
      rule,
      message,
      why,
      start: places[0]?.span.start ?? 0,
    }));
    const fileName = `${stemOf(article.fileName)}.fixed.${copy.extension}`;
    return c.json({ fileName, changes, skipped }, 200);
  });

/** Files to keep; plain routes, because a browser asks for them by their address. */
auditRoutes.get('/articles/:article/corrected', async (c) => {
  const automatic = c.req.query('automatic') !== 'no';
  const { article, copy } = await makeCopy(c.var.context.db, c.req.param('article'), automatic);
  const name = `${stemOf(article.fileName)}.fixed.${copy.extension}`;
  return download(name, 'application/octet-stream', copy.bytes);
});
auditRoutes.get('/articles/:article/audit-report', async (c) => {
  const { db, clock } = c.var.context;
  const subject = await loadSubject(db, c.req.param('article'));
  const findings = await listFindings(db, subject.article.id);
  const stem = stemOf(subject.article.fileName);
  const summary = summarise(findings, allRules.length);
  if (c.req.query('format') === 'json') {
    const json = JSON.stringify(toAuditJson({ findings, summary }), null, 2);
    return download(`${stem}.audit.json`, 'application/json', json);
  }
  const at = clock().toISOString().slice(0, 10);
  const html = htmlReport({ article: subject.article, findings, summary, rules: ruleInfos(), at });
  return download(`${stem}.audit.html`, 'text/html; charset=utf-8', html);
});
