import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { DomainError } from '../kernel/errors.ts';
import { editDocuments, removeDocuments } from './actions.ts';
import { StyledSpan } from './capture/model.ts';
import { compareTexts, TextChange } from './compare-texts.ts';
import { Document, DocumentRevision, TextBlock } from './document.ts';
import {
  DocumentEdit,
  DocumentFacets,
  DocumentFilter,
  DocumentOrder,
  DocumentSummary,
} from './document-view.ts';
import { countDocuments, countFacets, listDocumentIds, listDocuments } from './list-documents.ts';
import { findCopies } from './near-copies/find-copies.ts';
import { readPieces } from './read-pieces.ts';
import { findDocument, listRevisions, measureText, readDocument, readWords } from './store.ts';

const DocumentId = z.object({ id: z.string().min(1).max(200) });
const MOST_AT_ONCE = 100_000;
const Ids = z.array(z.string().max(200)).min(1).max(MOST_AT_ONCE);

const WholeNumber = (standard: number, most: number) =>
  z.coerce.number().int().min(0).max(most).default(standard);

const getDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Documents of the case: filtered, in order, a page at a time',
  request: {
    query: DocumentFilter.extend({
      order: DocumentOrder.default('title'),
      offset: WholeNumber(0, 100_000_000),
      limit: WholeNumber(100, 1000),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ documents: z.array(DocumentSummary), total: z.number().int() }),
      'A page of documents, and how many there are in all',
    ),
  },
});

const getIds = createRoute({
  method: 'get',
  path: '/documents/ids',
  summary: 'The ids of all documents that a filter shows',
  request: { query: DocumentFilter },
  responses: { 200: jsonAnswer(z.object({ ids: z.array(z.string()) }), 'Up to 100,000 ids') },
});

const getFacets = createRoute({
  method: 'get',
  path: '/documents/facets',
  summary: 'What can be chosen in the filters, with how many documents each has',
  responses: { 200: jsonAnswer(DocumentFacets, 'Values with their numbers') },
});

const Copies = z.array(
  z.object({ document: z.string(), title: z.string(), share: z.number().min(0).max(1) }),
);

const postCopies = createRoute({
  method: 'post',
  path: '/documents/copies',
  summary: 'Other documents with the same or nearly the same text',
  request: { body: jsonBody(z.object({ ids: z.array(z.string().max(200)).min(1).max(200) })) },
  responses: {
    200: jsonAnswer(
      z.object({ copies: z.record(z.string(), Copies) }),
      'The copies of each document that has any, the nearest first',
    ),
  },
});

const StoredDocument = Document.extend({
  words: z.number().int(),
  /** Unicode code points. */
  characters: z.number().int(),
});

const getDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'One document without its text',
  request: { params: DocumentId },
  responses: { 200: jsonAnswer(StoredDocument, 'The document') },
});

const Pieces = z.object({
  sha256: z.string(),
  length: z.number().int(),
  blocks: z.number().int(),
  pieces: z.array(
    TextBlock.extend({ block: z.number().int(), text: z.string(), styles: z.array(StyledSpan) }),
  ),
});

const getText = createRoute({
  method: 'get',
  path: '/documents/{id}/text',
  summary: 'The text of a document, by ranges of its blocks',
  request: {
    params: DocumentId,
    query: z.object({
      from: WholeNumber(0, 100_000_000),
      count: WholeNumber(200, 5000),
      /** Number of a revision; without it the text in force. */
      revision: z.coerce.number().int().min(1).optional(),
    }),
  },
  responses: { 200: jsonAnswer(Pieces, 'Blocks with their words and their places in the text') },
});

const getWords = createRoute({
  method: 'get',
  path: '/documents/{id}/words',
  summary: 'The whole text of a document, for correcting it',
  request: { params: DocumentId },
  responses: { 200: jsonAnswer(z.object({ text: z.string() }), 'The text in force') },
});

const getRevisions = createRoute({
  method: 'get',
  path: '/documents/{id}/revisions',
  summary: 'The texts that a document has had',
  request: { params: DocumentId },
  responses: {
    200: jsonAnswer(z.object({ revisions: z.array(DocumentRevision) }), 'Oldest first'),
  },
});

const getChange = createRoute({
  method: 'get',
  path: '/documents/{id}/revisions/{number}/changes',
  summary: 'What a revision changed in the text before it',
  request: { params: DocumentId.extend({ number: z.coerce.number().int().min(2) }) },
  responses: {
    200: jsonAnswer(
      z.object({ changes: z.array(TextChange).nullable() }),
      'Parts in order; null when nothing was left as it was',
    ),
  },
});

const patchDocuments = createRoute({
  method: 'patch',
  path: '/documents',
  summary: 'Set title, date, language or source of documents in one change',
  request: { body: jsonBody(z.object({ ids: Ids, set: DocumentEdit })) },
  responses: { 200: jsonAnswer(z.object({ changed: z.number().int() }), 'How many were changed') },
});

const postRemoval = createRoute({
  method: 'post',
  path: '/documents/removal',
  summary: 'Take documents out of the case, with what was coded in them, in one change',
  request: { body: jsonBody(z.object({ ids: Ids })) },
  responses: {
    200: jsonAnswer(
      z.object({ removed: z.number().int(), codings: z.number().int() }),
      'How many documents and codings were taken out',
    ),
  },
});

export const documentRoutes = createSliceApp()
  .openapi(getDocuments, async (c) => {
    const { order, offset, limit, ...filter } = c.req.valid('query');
    const { db } = c.var.context;
    const total = await countDocuments(db, filter);
    const documents = await listDocuments(db, filter, order, { offset, limit });
    return c.json({ documents, total }, 200);
  })
  .openapi(getIds, async (c) => {
    const ids = await listDocumentIds(c.var.context.db, c.req.valid('query'), MOST_AT_ONCE);
    return c.json({ ids }, 200);
  })
  .openapi(getFacets, async (c) => c.json(await countFacets(c.var.context.db), 200))
  .openapi(postCopies, async (c) => {
    const { db } = c.var.context;
    const copies: Record<string, z.infer<typeof Copies>> = {};
    for (const id of c.req.valid('json').ids) {
      // A list may be a moment older than the case.
      const document = await findDocument(db, id);
      const found = document ? await findCopies(db, document) : [];
      if (found.length > 0) copies[id] = found;
    }
    return c.json({ copies }, 200);
  })
  .openapi(patchDocuments, async (c) => {
    const { ids, set } = c.req.valid('json');
    const changed = await editDocuments(c.var.context, ids, set);
    return c.json({ changed: changed.length }, 200);
  })
  .openapi(postRemoval, async (c) => {
    const { ids } = c.req.valid('json');
    const { codings } = await removeDocuments(c.var.context, ids);
    return c.json({ removed: ids.length, codings }, 200);
  })
  .openapi(getDocument, async (c) => {
    const { db } = c.var.context;
    const document = await readDocument(db, c.req.valid('param').id);
    return c.json({ ...document, ...(await measureText(db, document.text)) }, 200);
  })
  .openapi(getText, async (c) => {
    const { db } = c.var.context;
    const { from, count, revision } = c.req.valid('query');
    const { id } = c.req.valid('param');
    const sha256 =
      revision === undefined
        ? (await readDocument(db, id)).text
        : await textOfRevision(db, id, revision);
    return c.json(await readPieces(db, sha256, from, count), 200);
  })
  .openapi(getWords, async (c) => {
    const { db } = c.var.context;
    const { text } = await readDocument(db, c.req.valid('param').id);
    return c.json({ text: await readWords(db, text) }, 200);
  })
  .openapi(getRevisions, async (c) => {
    const { db } = c.var.context;
    const { id } = await readDocument(db, c.req.valid('param').id);
    return c.json({ revisions: await listRevisions(db, id) }, 200);
  })
  .openapi(getChange, async (c) => {
    const { db } = c.var.context;
    const { id, number } = c.req.valid('param');
    const before = await readWords(db, await textOfRevision(db, id, number - 1));
    const after = await readWords(db, await textOfRevision(db, id, number));
    return c.json({ changes: compareTexts(before, after) }, 200);
  });

async function textOfRevision(
  db: Parameters<typeof listRevisions>[0],
  id: string,
  number: number,
): Promise<string> {
  const found = (await listRevisions(db, id)).find((revision) => revision.number === number);
  if (found) return found.text;
  throw new DomainError('not-found', `The document ${id} has no revision ${number}.`);
}
