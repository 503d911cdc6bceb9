/** References in and out, and as citations of a style. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { importSources } from './actions.ts';
import {
  BIBLIOGRAPHY_FORMATS,
  type BibliographyFormat,
  FILE_ENDINGS,
  MEDIA_TYPES,
  readBibliography,
  writeBibliography,
} from './formats/read-bibliography.ts';
import { CslItem, Source } from './model.ts';
import { listSources, readSource } from './store.ts';

const Run = z.object({
  text: z.string(),
  italic: z.literal(true).optional(),
  bold: z.literal(true).optional(),
  smallCaps: z.literal(true).optional(),
  raised: z.literal(true).optional(),
});

const getStyles = createRoute({
  method: 'get',
  path: '/citation-styles',
  summary: 'Citation styles that can be chosen',
  responses: {
    200: jsonAnswer(
      z.object({
        styles: z.array(
          z.object({
            name: z.string(),
            title: z.string(),
            kind: z.enum(['note', 'in-text']),
            language: z.string().nullable(),
            hasBibliography: z.boolean(),
          }),
        ),
        languages: z.array(z.string()),
        standard: z.string(),
      }),
      'The styles',
    ),
  },
});

const getCitation = createRoute({
  method: 'get',
  path: '/sources/{id}/citation',
  summary: 'A source as a citation style prints it',
  request: {
    params: z.object({ id: z.string().max(200) }),
    query: z.object({
      style: z.string().max(100).optional(),
      language: z.string().max(20).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ citation: z.array(Run), entry: z.array(Run).nullable(), text: z.string() }),
      'The first citation and the entry of the list, as stretches of text',
    ),
  },
});

const BibliographyFile = z.object({
  fileName: z.string().min(1).max(255),
  text: z.string(),
});

const postPreview = createRoute({
  method: 'post',
  path: '/bibliography/preview',
  summary: 'What is in a CSL-JSON, BibTeX or RIS file, before it is kept',
  request: { body: jsonBody(BibliographyFile) },
  responses: { 200: jsonAnswer(z.object({ items: z.array(CslItem) }), 'The records') },
});

const postImport = createRoute({
  method: 'post',
  path: '/bibliography',
  summary: 'Import a CSL-JSON, BibTeX or RIS file, all of it or nothing',
  request: { body: jsonBody(BibliographyFile) },
  responses: { 201: jsonAnswer(z.object({ sources: z.array(Source) }), 'The sources added') },
});

const getExport = createRoute({
  method: 'get',
  path: '/bibliography',
  summary: 'The register as CSL-JSON, BibTeX or RIS',
  request: {
    query: z.object({
      format: z.enum(BIBLIOGRAPHY_FORMATS as [BibliographyFormat, ...BibliographyFormat[]]),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: { 'text/plain': { schema: z.string() } },
    },
  },
});

export const bibliographyRoutes = createSliceApp()
  .openapi(getStyles, async (c) => {
    const { DEFAULT_STYLE, listStyles } = await import('./citation-style/style-files.ts');
    const { LANGUAGES } = await import('./citation-style/locales.ts');
    return c.json(
      { styles: listStyles(), languages: [...LANGUAGES], standard: DEFAULT_STYLE },
      200,
    );
  })
  .openapi(getCitation, async (c) => {
    const { DEFAULT_STYLE, listStyles, readStyle } = await import(
      './citation-style/style-files.ts'
    );
    const { formatSources } = await import('./citation-style/format-citations.ts');
    const { plainText } = await import('./citation-style/runs.ts');
    const { style = DEFAULT_STYLE, language } = c.req.valid('query');
    const source = await readSource(c.var.context.db, c.req.valid('param').id);
    const own = listStyles().find(({ name }) => name === style)?.language;
    const [made] = await formatSources([source.csl], readStyle(style), language ?? own ?? 'en-US');
    const citation = made?.citation ?? [];
    return c.json({ citation, entry: made?.entry ?? null, text: plainText(citation) }, 200);
  })
  .openapi(postPreview, async (c) => {
    const { fileName, text } = c.req.valid('json');
    return c.json({ items: await readBibliography(fileName, text) }, 200);
  })
  .openapi(postImport, async (c) => {
    const { fileName, text } = c.req.valid('json');
    const items = await readBibliography(fileName, text);
    return c.json({ sources: await importSources(c.var.context, items) }, 201);
  })
  .openapi(getExport, async (c) => {
    const { format } = c.req.valid('query');
    const text = await writeBibliography(format, await listSources(c.var.context.db));
    return c.text(text, 200, {
      'content-type': `${MEDIA_TYPES[format]}; charset=utf-8`,
      'content-disposition': `attachment; filename="sources.${FILE_ENDINGS[format]}"`,
    });
  });
