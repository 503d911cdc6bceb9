/** Files and corpora from the browser into the case; the screen asks how far it is. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { DomainError } from '../kernel/errors.ts';
import { ColumnMapping, checkMapping, proposeMapping } from './corpus/corpus-columns.ts';
import { dropCorpus, keepCorpus, readCorpus } from './corpus/corpus-uploads.ts';
import { previewRows } from './corpus/open-corpus.ts';
import {
  ImportItem,
  ImportJob,
  readJob,
  startCorpus,
  startFiles,
  stopJob,
  type UploadedFile,
} from './import-jobs.ts';

const JobId = z.object({ id: z.string().min(1).max(200) });
const ITEMS_A_PAGE = 500;
const PREVIEW_ROWS = 20;
/** Of a cell in the preview. */
const SHOWN = 400;

const postFiles = createRoute({
  method: 'post',
  path: '/documents/imports',
  summary: 'Import files as documents; answers at once, and is read on while one asks',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
          }),
        },
      },
    },
  },
  responses: { 202: jsonAnswer(ImportJob, 'The import as it begins') },
});

const getJob = createRoute({
  method: 'get',
  path: '/documents/imports/{id}',
  summary: 'How far an import is, and what was done with each file',
  request: {
    params: JobId,
    query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ job: ImportJob, items: z.array(ImportItem) }),
      'The import, and the files behind the first `after`',
    ),
  },
});

const deleteJob = createRoute({
  method: 'delete',
  path: '/documents/imports/{id}',
  summary: 'Stop an import; what was stored stays',
  request: { params: JobId },
  responses: { 200: jsonAnswer(ImportJob, 'The import') },
});

const Upload = {
  query: z.object({ fileName: z.string().min(1).max(255) }),
  body: {
    required: true,
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
} as const;

const CorpusPreview = z.object({
  id: z.string(),
  fileName: z.string(),
  format: z.enum(['table', 'jsonl']),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  columns: z.array(z.string()),
  /** What the names of the columns say. */
  mapping: ColumnMapping,
  rows: z.array(
    z.object({ row: z.number().int(), cells: z.array(z.string()), problem: z.string() }),
  ),
});

const postCorpus = createRoute({
  method: 'post',
  path: '/documents/corpora',
  summary: 'Look at a corpus: its columns and first rows; nothing is kept in the case',
  request: Upload,
  responses: { 201: jsonAnswer(CorpusPreview, 'What the file holds') },
});

const postCorpusImport = createRoute({
  method: 'post',
  path: '/documents/corpora/{id}/import',
  summary: 'Import a corpus whose columns are named',
  request: { params: JobId, body: jsonBody(z.object({ mapping: ColumnMapping })) },
  responses: { 202: jsonAnswer(ImportJob, 'The import as it begins') },
});

const deleteCorpus = createRoute({
  method: 'delete',
  path: '/documents/corpora/{id}',
  summary: 'Throw away a corpus that was looked at',
  request: { params: JobId },
  responses: { 200: jsonAnswer(z.object({ id: z.string() }), 'What was thrown away') },
});

/** Folders are kept as part of the name; nothing is ever written under it. */
const cleanName = (name: string): string =>
  name
    .split(/[\\/]+/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .slice(-255) || 'document';

async function uploadedFiles(body: Record<string, unknown>): Promise<UploadedFile[]> {
  const { files } = body;
  const given = (Array.isArray(files) ? files : [files]).filter((one) => one instanceof File);
  if (given.length === 0) {
    throw new DomainError('invalid', 'Send at least one file in the field “files”.');
  }
  return Promise.all(
    given.map(async (file) => ({
      fileName: cleanName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

export const documentImportRoutes = createSliceApp()
  .openapi(postFiles, async (c) => {
    const files = await uploadedFiles(await c.req.parseBody({ all: true }));
    return c.json({ ...startFiles(c.var.context, files).job }, 202);
  })
  .openapi(getJob, async (c) => {
    const { job, items } = readJob(c.var.context.db, c.req.valid('param').id);
    const { after } = c.req.valid('query');
    return c.json({ job, items: items.slice(after, after + ITEMS_A_PAGE) }, 200);
  })
  .openapi(deleteJob, (c) => c.json(stopJob(c.var.context.db, c.req.valid('param').id), 200))
  .openapi(postCorpus, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const fileName = cleanName(c.req.valid('query').fileName);
    const { id, corpus } = await keepCorpus(c.var.context, fileName, bytes);
    const { format, encoding, delimiter, columns } = corpus;
    const rows = (await previewRows(corpus, PREVIEW_ROWS)).map((row) => ({
      row: row.row,
      cells: row.ok ? columns.map((name) => (row.cells.get(name) ?? '').slice(0, SHOWN)) : [],
      problem: row.ok ? '' : row.reason,
    }));
    const head = { id, fileName, format, encoding, delimiter, columns: [...columns] };
    return c.json({ ...head, mapping: proposeMapping(columns), rows }, 201);
  })
  .openapi(postCorpusImport, async (c) => {
    const { id } = c.req.valid('param');
    const { db } = c.var.context;
    const corpus = readCorpus(db, id);
    const checked = checkMapping(c.req.valid('json').mapping, corpus.columns);
    if (!checked.ok) throw new DomainError('invalid', checked.why);
    const { job, ended } = startCorpus(c.var.context, corpus, checked.mapping);
    void ended.then(() => dropCorpus(db, id));
    return c.json({ ...job }, 202);
  })
  .openapi(deleteCorpus, async (c) => {
    const { id } = c.req.valid('param');
    await dropCorpus(c.var.context.db, id);
    return c.json({ id }, 200);
  });
