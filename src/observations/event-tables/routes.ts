/** Event tables over HTTP: looked at first, then taken in while the screen asks how far it is. */
import { basename, extname } from 'node:path';
import { createRoute, z } from '@hono/zod-openapi';
import { dropCorpus, keepCorpus, readCorpus } from '../../documents/corpus/corpus-uploads.ts';
import { previewRows } from '../../documents/corpus/open-corpus.ts';
import { ImportJob } from '../../documents/import-jobs.ts';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { DomainError } from '../../kernel/errors.ts';
import { checkEventMapping, EventMapping, proposeEventMapping } from './event-mapping.ts';
import { EventTable, editionOf, tableOf } from './layouts.ts';
import { openEventTable } from './open-event-table.ts';
import { startEvents } from './start-job.ts';

const PREVIEW_ROWS = 20;
/** Of a cell in the preview. */
const SHOWN = 200;

const Params = z.object({ id: z.string().min(1).max(200) });

const Preview = z.object({
  id: z.string(),
  fileName: z.string(),
  encoding: z.string(),
  columns: z.array(z.string()),
  /** Which table it is, by its columns. */
  table: EventTable,
  edition: z.string(),
  title: z.string(),
  /** Of a table that is not known: what the names of its columns say. */
  mapping: EventMapping,
  rows: z.array(
    z.object({ row: z.number().int(), cells: z.array(z.string()), problem: z.string() }),
  ),
});

const postTable = createRoute({
  method: 'post',
  path: '/observations/tables',
  summary: 'Look at an event table: which it is, its columns and first rows; nothing is kept',
  request: {
    query: z.object({ fileName: z.string().min(1).max(255) }),
    body: {
      required: true,
      content: {
        'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) },
      },
    },
  },
  responses: { 201: jsonAnswer(Preview, 'What the file holds') },
});

const postImport = createRoute({
  method: 'post',
  path: '/observations/tables/{id}/import',
  summary: 'Take in an event table; how far it is tells /documents/imports/{id}',
  request: {
    params: Params,
    body: jsonBody(
      z.object({
        table: EventTable,
        mapping: EventMapping.default({}),
        title: z.string().trim().min(1).max(300),
        edition: z.string().trim().max(100).default(''),
        makeActors: z.boolean().default(true),
      }),
    ),
  },
  responses: { 202: jsonAnswer(ImportJob, 'The import as it begins') },
});

const deleteTable = createRoute({
  method: 'delete',
  path: '/observations/tables/{id}',
  summary: 'Throw away an event table that was looked at',
  request: { params: Params },
  responses: { 200: jsonAnswer(z.object({ id: z.string() }), 'What was thrown away') },
});

export const eventTableRoutes = createSliceApp()
  .openapi(postTable, async (c) => {
    const { fileName } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { id, corpus } = await keepCorpus(c.var.context, fileName, bytes, openEventTable);
    const { columns, encoding } = corpus;
    const rows = (await previewRows(corpus, PREVIEW_ROWS)).map((row) => ({
      row: row.row,
      cells: row.ok ? columns.map((name) => (row.cells.get(name) ?? '').slice(0, SHOWN)) : [],
      problem: row.ok ? '' : row.reason,
    }));
    return c.json(
      {
        ...{ id, fileName, encoding, columns: [...columns], rows },
        ...{ table: tableOf(columns), edition: editionOf(fileName) },
        title: basename(fileName, extname(fileName)),
        mapping: proposeEventMapping(columns),
      },
      201,
    );
  })
  .openapi(postImport, async (c) => {
    const { context } = c.var;
    const { id } = c.req.valid('param');
    const how = c.req.valid('json');
    const corpus = readCorpus(context.db, id);
    if (how.table === 'csv') {
      const checked = checkEventMapping(how.mapping, corpus.columns);
      if (!checked.ok) throw new DomainError('invalid', checked.why);
    }
    const { job, ended } = startEvents(context, corpus, how);
    void ended.finally(() => dropCorpus(context.db, id));
    return c.json({ ...job }, 202);
  })
  .openapi(deleteTable, async (c) => {
    const { id } = c.req.valid('param');
    await dropCorpus(c.var.context.db, id);
    return c.json({ id }, 200);
  });
