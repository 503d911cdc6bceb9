/** The codebook as files: CSV and a page to print out, CSV and YAML in. */
import { createRoute, z } from '@hono/zod-openapi';
import { readCaseInfo } from '../cases/store.ts';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { codeTree } from './codebook.ts';
import { ImportRow, importCodebook, previewImport, readCodebookFile } from './codebook-import.ts';
import { countByOrigin } from './codebook-store.ts';
import { listCodes } from './store.ts';

const CodebookFile = z.object({
  fileName: z.string().min(1).max(255),
  text: z.string().max(5_000_000),
});

const getExport = createRoute({
  method: 'get',
  path: '/codebook/export',
  summary: 'The codebook as CSV or as a page to print',
  request: { query: z.object({ format: z.enum(['csv', 'html']) }) },
  responses: {
    200: { description: 'The file', content: { 'text/plain': { schema: z.string() } } },
  },
});

const postPreview = createRoute({
  method: 'post',
  path: '/codebook/preview',
  summary: 'What a codebook in CSV or YAML would change, before it is taken in',
  request: { body: jsonBody(CodebookFile) },
  responses: {
    200: jsonAnswer(
      z.object({ rows: z.array(ImportRow), warnings: z.array(z.string()) }),
      'The codes of the file beside those of the case',
    ),
  },
});

const postImport = createRoute({
  method: 'post',
  path: '/codebook/import',
  summary: 'Take a codebook in, as one change',
  request: { body: jsonBody(CodebookFile.extend({ overwrite: z.boolean().default(false) })) },
  responses: {
    201: jsonAnswer(
      z.object({ added: z.number().int(), changed: z.number().int() }),
      'How many codes are new or have other rules',
    ),
  },
});

const TYPES = { csv: 'text/csv', html: 'text/html' } as const;

export const codebookFileRoutes = createSliceApp()
  .openapi(getExport, async (c) => {
    const { format } = c.req.valid('query');
    const { db } = c.var.context;
    const tree = codeTree(await listCodes(db));
    const counts = new Map<string, number>();
    for (const { code, count } of await countByOrigin(db)) {
      counts.set(code, (counts.get(code) ?? 0) + count);
    }
    const text =
      format === 'csv'
        ? (await import('./codebook-csv.ts')).codebookToCsv(tree, counts)
        : (await import('./codebook-html.ts')).codebookToHtml(
            (await readCaseInfo(db)).title,
            tree,
            counts,
          );
    return c.text(text, 200, {
      'content-type': `${TYPES[format]}; charset=utf-8`,
      'content-disposition': `attachment; filename="codebook.${format}"`,
    });
  })
  .openapi(postPreview, async (c) => {
    const { fileName, text } = c.req.valid('json');
    const { entries, warnings } = readCodebookFile(fileName, text);
    const rows = previewImport(await listCodes(c.var.context.db), entries);
    return c.json({ rows, warnings }, 200);
  })
  .openapi(postImport, async (c) => {
    const { fileName, text, overwrite } = c.req.valid('json');
    const { entries } = readCodebookFile(fileName, text);
    return c.json(await importCodebook(c.var.context, entries, { overwrite }), 201);
  });
