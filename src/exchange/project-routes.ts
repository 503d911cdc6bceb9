/** Projects of coding programs in and out. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { Loss } from './project/losses.ts';
import { ProjectImport } from './project/project-import.ts';
import { ProjectPreview } from './project/project-preview.ts';

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
  summary: 'What a project holds and what importing it would do; nothing is kept',
  request: projectFile,
  responses: { 200: jsonAnswer(ProjectPreview, 'Contents, offsets, what waits, what is lost') },
});

const postProject = createRoute({
  method: 'post',
  path: '/projects',
  summary: 'Import a project or codebook of a coding program, all of it or nothing',
  request: projectFile,
  responses: {
    201: jsonAnswer(
      ProjectImport,
      'What came in, how offsets were understood, and what was not kept',
    ),
  },
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

export const projectRoutes = createSliceApp()
  .openapi(postPreview, async (c) => {
    const { readProjectFile } = await import('./project/import-project.ts');
    const { previewProject } = await import('./project/preview-project.ts');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const project = await readProjectFile(bytes, c.req.valid('query').fileName);
    return c.json(await previewProject(c.var.context, project), 200);
  })
  .openapi(postProject, async (c) => {
    const { readProjectFile } = await import('./project/import-project.ts');
    const { takeIn } = await import('./project/take-in.ts');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const project = await readProjectFile(bytes, c.req.valid('query').fileName);
    return c.json(await takeIn(c.var.context, project), 201);
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
