/** Projects of coding programs in and out. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { jsonAnswer } from '../http/json.ts';
import { answerInLines } from '../http/lines.ts';
import { type AppEnv, createSliceApp } from '../http/slice-app.ts';
import { DomainError } from '../kernel/errors.ts';
import { ProjectDecisions, UNDECIDED } from './project/decisions.ts';
import type { ForeignProject } from './project/foreign-project.ts';
import { Loss } from './project/losses.ts';
import type { TakingProgress } from './project/project-import.ts';

const FORMS = {
  qdpx: { mediaType: 'application/zip', fileName: 'case.qdpx' },
  qdc: { mediaType: 'application/xml', fileName: 'codebook.qdc' },
} as const;

const binary = { schema: z.string().openapi({ format: 'binary' }) };

const query = z.object({ fileName: z.string().min(1).max(255) });
const fileBody = { 'application/octet-stream': binary };

const projectFile = { query, body: { required: true, content: fileBody } } as const;

const Form = z.object({
  /** Of a form; a project that is sent alone is the body itself. */
  file: z.any().optional().openapi({ type: 'string', format: 'binary' }),
  /** JSON of `ProjectDecisions`. */
  decisions: z.string().max(5_000_000).optional(),
});

const decidedFile = {
  query,
  body: { required: true, content: { ...fileBody, 'multipart/form-data': { schema: Form } } },
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
    'Import a project of a coding program, all or nothing, with its conflicts decided where a form says how: lines {"stage","done","of"}, then {"result"} or {"problem"}',
  request: decidedFile,
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
async function readSent(c: HonoContext<AppEnv>, bytes: ArrayBuffer): Promise<ForeignProject> {
  const { readProjectFile } = await import('./project/import-project.ts');
  return readProjectFile(new Uint8Array(bytes), c.req.query('fileName') ?? 'project');
}

/** A project alone, or a form with the project and what was decided of its conflicts. */
async function readDecided(
  c: HonoContext<AppEnv>,
): Promise<{ project: ForeignProject; decisions: ProjectDecisions }> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return { project: await readSent(c, await c.req.arrayBuffer()), decisions: UNDECIDED };
  }
  const { file, decisions } = await c.req.parseBody();
  if (!(file instanceof File)) {
    throw new DomainError('invalid', 'Send the project as a part called "file".');
  }
  return {
    decisions: readDecisions(decisions),
    project: await readSent(c, await file.arrayBuffer()),
  };
}

function readDecisions(sent: unknown): ProjectDecisions {
  if (sent === undefined) return UNDECIDED;
  try {
    return ProjectDecisions.parse(JSON.parse(String(sent)));
  } catch {
    throw new DomainError(
      'invalid',
      'The decisions are not JSON of "here", "there" and "both", by kind or by conflict.',
    );
  }
}

export const projectRoutes = createSliceApp()
  .openapi(postPreview, async (c) => {
    const { previewProject } = await import('./project/preview-project.ts');
    const project = await readSent(c, await c.req.arrayBuffer());
    return answerInLines<TakingProgress>(c, async (listen) => ({
      preview: await previewProject(c.var.context, project, listen),
    }));
  })
  .openapi(postProject, async (c) => {
    const { takeDecided } = await import('./project/settle-conflicts.ts');
    const { project, decisions } = await readDecided(c);
    return answerInLines<TakingProgress>(c, async (listen) => ({
      result: await takeDecided(c.var.context, project, decisions, listen),
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
