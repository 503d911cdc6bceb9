/** Projects of coding programs in and out. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { jsonAnswer } from '../http/json.ts';
import { answerInLines } from '../http/lines.ts';
import { type AppEnv, createSliceApp } from '../http/slice-app.ts';
import type { ForeignProject } from './project/foreign-project.ts';
import { Loss } from './project/losses.ts';
import type { TakingProgress } from './project/project-import.ts';

const FORMS = {
  qdpx: { mediaType: 'application/zip', fileName: 'case.qdpx' },
  qdc: { mediaType: 'application/xml', fileName: 'codebook.qdc' },
} as const;

const binary = { schema: z.string().openapi({ format: 'binary' }) };

const projectFile = {
  query: z.object({ fileName: z.string().min(1).max(255) }),
  body: { required: true, content: { 'application/octet-stream': binary } },
} as const;

const postPreview = createRoute({
  method: 'post',
  path: '/projects/preview',
  summary:
    'What importing a project would do, keeping nothing: lines {"stage","done","of"}, then {"preview"} or {"problem"}',
  request: projectFile,
  responses: { 200: { description: 'Lines of JSON (application/x-ndjson)' } },
});

const postProject = createRoute({
  method: 'post',
  path: '/projects',
  summary:
    'Import a project of a coding program, all or nothing: lines {"stage","done","of"}, then {"result"} or {"problem"}',
  request: projectFile,
  responses: { 200: { description: 'Lines of JSON (application/x-ndjson)' } },
});

const getProject = createRoute({
  method: 'get',
  path: '/projects/{form}',
  summary: 'The case as a REFI-QDA project, or its codebook',
  request: { params: z.object({ form: z.enum(['qdpx', 'qdc']) }) },
  responses: { 200: { description: 'The file', content: { 'application/octet-stream': binary } } },
});

const getLosses = createRoute({
  method: 'get',
  path: '/projects/losses',
  summary: 'What a REFI-QDA project of this case would not hold',
  responses: { 200: jsonAnswer(z.object({ losses: z.array(Loss) }), 'What is not written') },
});

/** Read before the first line, so that a file that is no project is refused with a status. */
async function sentProject(c: HonoContext<AppEnv>): Promise<ForeignProject> {
  const { readProjectFile } = await import('./project/import-project.ts');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  return readProjectFile(bytes, c.req.query('fileName') ?? 'project');
}

export const projectRoutes = createSliceApp()
  .openapi(postPreview, async (c) => {
    const { previewProject } = await import('./project/preview-project.ts');
    const project = await sentProject(c);
    return answerInLines<TakingProgress>(c, async (listen) => ({
      preview: await previewProject(c.var.context, project, listen),
    }));
  })
  .openapi(postProject, async (c) => {
    const { takeIn } = await import('./project/take-in.ts');
    const project = await sentProject(c);
    return answerInLines<TakingProgress>(c, async (listen) => ({
      result: await takeIn(c.var.context, project, listen),
    }));
  })
  .openapi(getLosses, async (c) => {
    const { exportProject } = await import('./refi/write-project.ts');
    return c.json({ losses: (await exportProject(c.var.context)).losses }, 200);
  })
  .openapi(getProject, async (c) => {
    const { form } = c.req.valid('param');
    const { exportCodebook } = await import('./refi/write-codebook.ts');
    const { exportProject } = await import('./refi/write-project.ts');
    const bytes =
      form === 'qdc'
        ? await exportCodebook(c.var.context.db)
        : (await exportProject(c.var.context)).bytes;
    const { mediaType, fileName } = FORMS[form];
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${fileName}"`,
      },
    });
  });
