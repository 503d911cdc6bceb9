import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { DomainError } from '../kernel/errors.ts';
import { CslItem, Source } from '../sources/model.ts';
import { citeNewSource, correctArticle } from './actions.ts';
import { Correction, CorrectionValue } from './corrections/correction.ts';
import { listCorrections } from './corrections/store.ts';
import { importArticle, loadReading, removeArticle, rereadArticle } from './import-article.ts';
import { Article } from './model.ts';
import { previewArticle } from './preview-article.ts';
import { READER_VERSION } from './read-article.ts';
import { listArticles, readArticleRow } from './store.ts';

const ArticleId = z.object({ id: z.string().min(1).max(200) });

const ArticleSummary = z.object({
  id: z.string(),
  title: z.string(),
  fileName: z.string(),
  format: z.string(),
  sha256: z.string(),
  language: z.string(),
  importedAt: z.string(),
  reader: z.number().int(),
  authors: z.array(z.string()),
  notes: z.number().int(),
  citations: z.number().int(),
  unresolved: z.number().int(),
});

const Reading = z.object({ article: Article, sources: z.array(Source) });

const StoredReading = Reading.extend({
  importedAt: z.string(),
  /** A newer reader than the one that took the file apart is there. */
  canReread: z.boolean(),
  corrections: z.array(Correction.extend({ id: z.string(), at: z.string(), user: z.string() })),
});

const Preview = Reading.extend({
  /** The file as it is, decoded; null for Word and PDF, which are not text. */
  fileText: z.string().nullable(),
  /** The article of this case that was made from the same bytes. */
  known: z.object({ id: z.string(), title: z.string() }).nullable(),
});

const Upload = {
  query: z.object({ fileName: z.string().min(1).max(255) }),
  body: {
    required: true,
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
} as const;

const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citation'), id: z.string().max(200) }),
  z.object({ kind: z.literal('entry'), id: z.string().max(200) }),
  z.object({ kind: z.literal('quotation'), id: z.string().max(200) }),
  z.object({ kind: z.literal('note'), id: z.string().max(200) }),
  z.object({ kind: z.literal('unresolved'), id: z.string().max(200) }),
  z.object({
    kind: z.literal('span'),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  }),
]);

const CorrectionRequest = z
  .object({
    target: Target,
    value: CorrectionValue.optional(),
    /** Instead of a value: a source to make and to cite here. */
    newSource: CslItem.partial({ id: true }).optional(),
  })
  .strict();

const getArticles = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'The articles of the case',
  responses: {
    200: jsonAnswer(z.object({ articles: z.array(ArticleSummary) }), 'All articles, oldest first'),
  },
});

const getArticle = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'One article, taken apart, with the sources it cites',
  request: { params: ArticleId },
  responses: { 200: jsonAnswer(StoredReading, 'The article') },
});

const postPreview = createRoute({
  method: 'post',
  path: '/articles/preview',
  summary: 'What would be understood of a file; nothing is kept',
  request: Upload,
  responses: { 200: jsonAnswer(Preview, 'The reading') },
});

const postArticle = createRoute({
  method: 'post',
  path: '/articles',
  summary: 'Import a manuscript',
  request: Upload,
  responses: {
    201: jsonAnswer(z.object({ id: z.string(), title: z.string() }), 'The article that was made'),
  },
});

const postReread = createRoute({
  method: 'post',
  path: '/articles/{id}/reread',
  summary: 'Read the kept file again; corrections are made again',
  request: { params: ArticleId },
  responses: {
    200: jsonAnswer(
      z.object({
        lost: z.array(z.object({ id: z.string(), exact: z.string(), what: z.string() })),
      }),
      'Corrections whose words are no longer there',
    ),
  },
});

const postCorrection = createRoute({
  method: 'post',
  path: '/articles/{id}/corrections',
  summary: 'Set something right; it stays when the file is read again',
  request: { params: ArticleId, body: jsonBody(CorrectionRequest) },
  responses: { 200: jsonAnswer(Reading, 'The article after the correction') },
});

const deleteOne = createRoute({
  method: 'delete',
  path: '/articles/{id}',
  summary: 'Take an article out of the case; its sources stay in the register',
  request: { params: ArticleId },
  responses: { 200: jsonAnswer(z.object({ id: z.string() }), 'What was removed') },
});

/** The name without folders: browsers and scripts send either. */
const baseName = (name: string): string => name.split(/[\\/]/u).at(-1) || 'article';

export const articleRoutes = createSliceApp()
  .openapi(getArticles, async (c) =>
    c.json({ articles: await listArticles(c.var.context.db) }, 200),
  )
  .openapi(postPreview, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const fileName = baseName(c.req.valid('query').fileName);
    return c.json(await previewArticle(c.var.context, { bytes, fileName }), 200);
  })
  .openapi(postArticle, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const fileName = baseName(c.req.valid('query').fileName);
    const { id, title } = await importArticle(c.var.context, { bytes, fileName });
    return c.json({ id, title }, 201);
  })
  .openapi(getArticle, async (c) => {
    const { db } = c.var.context;
    const { id } = c.req.valid('param');
    const row = await readArticleRow(db, id);
    const corrections = await listCorrections(db, id);
    const canReread = row.reader < READER_VERSION;
    const reading = await loadReading(c.var.context, id);
    return c.json({ ...reading, importedAt: row.imported_at, canReread, corrections }, 200);
  })
  .openapi(postReread, async (c) => {
    const { lost } = await rereadArticle(c.var.context, c.req.valid('param').id);
    return c.json({ lost }, 200);
  })
  .openapi(postCorrection, async (c) => {
    const { id } = c.req.valid('param');
    const { target, value, newSource } = c.req.valid('json');
    if (newSource) await citeNewSource(c.var.context, id, target, newSource);
    else if (value) await correctArticle(c.var.context, id, target, value);
    else throw new DomainError('invalid', 'A correction needs a value or a new source.');
    return c.json(await loadReading(c.var.context, id), 200);
  })
  .openapi(deleteOne, async (c) => {
    const { id } = c.req.valid('param');
    await removeArticle(c.var.context, id);
    return c.json({ id }, 200);
  });
