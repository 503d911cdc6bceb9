/** Agreement of coders over HTTP: coefficients, disagreements, settling them. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { DomainError } from '../../kernel/errors.ts';
import { Settlement } from '../model.ts';
import { AgreementAnswer, DisagreementView } from './answer.ts';
import { AgreementQuestion, AgreementUnit } from './question.ts';
import { listDisagreements, reckonAgreement } from './reckon.ts';
import { settle, unsettle } from './settlements.ts';

/** A value that may be given several times: `coders=Anna&coders=Boris`. */
const Many = z.union([z.string(), z.array(z.string())]).optional();
const YesNo = z.enum(['yes', 'no']).optional();

const Query = z.object({
  coders: Many,
  unit: AgreementUnit.optional(),
  documents: Many,
  codes: Many,
  branches: YesNo,
  machine: YesNo,
  seed: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function questionOf(query: z.infer<typeof Query>): AgreementQuestion {
  const coders = [...new Set(list(query.coders))];
  if (coders.length < 2) throw new DomainError('invalid', 'Agreement needs two coders or more.');
  const asked = AgreementQuestion.safeParse({
    coders,
    unit: query.unit,
    documents: list(query.documents),
    codes: list(query.codes),
    branches: query.branches === 'yes',
    machine: query.machine === 'yes',
    seed: query.seed === undefined ? undefined : Number(query.seed),
  });
  if (asked.success) return asked.data;
  throw new DomainError('invalid', asked.error.issues[0]?.message ?? 'The question is not valid.');
}

const getAgreement = createRoute({
  method: 'get',
  path: '/agreement',
  summary: 'How far coders agree, per code and over all, with intervals and counts',
  request: { query: Query },
  responses: { 200: jsonAnswer(AgreementAnswer, 'Coefficients') },
});

const getDisagreements = createRoute({
  method: 'get',
  path: '/agreement/disagreements',
  summary: 'Where coders disagree, in the order of the texts, each place with how it was settled',
  request: {
    query: Query.extend({
      state: z.enum(['open', 'settled']).optional(),
      /** Id of the one code whose disagreements are wanted. */
      of: z.string().max(200).optional(),
      offset: z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
      limit: z
        .string()
        .regex(/^\d{1,4}$/)
        .optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        total: z.number().int(),
        settled: z.number().int(),
        disagreements: z.array(DisagreementView),
      }),
      'How many there are and how many are settled, and those asked for',
    ),
  },
});

const putSettlement = createRoute({
  method: 'put',
  path: '/settlements',
  summary: 'Settle a disagreement, or change how it was settled; the codings stay as they are',
  request: {
    body: jsonBody(
      z
        .object({
          document: z.string().min(1).max(200),
          start: z.number().int().min(0).max(1e9),
          end: z.number().int().min(0).max(1e9),
          code: z.string().min(1).max(200),
          applies: z.boolean(),
          why: z.string().trim().min(1).max(2000),
        })
        .strict(),
    ),
  },
  responses: { 200: jsonAnswer(Settlement, 'The settlement') },
});

const deleteSettlement = createRoute({
  method: 'delete',
  path: '/settlements/{id}',
  summary: 'Take a settlement back',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: { 200: jsonAnswer(z.object({ open: z.literal(true) }), 'The disagreement is open') },
});

const PAGE = 500;

export const agreementRoutes = createSliceApp()
  .openapi(getAgreement, async (c) =>
    c.json(await reckonAgreement(c.var.context.db, questionOf(c.req.valid('query'))), 200),
  )
  .openapi(getDisagreements, async (c) => {
    const query = c.req.valid('query');
    const all = (await listDisagreements(c.var.context.db, questionOf(query))).filter(
      ({ code }) => query.of === undefined || code === query.of,
    );
    const settled = all.filter(({ settlement }) => settlement !== null);
    const wanted =
      query.state === undefined
        ? all
        : all.filter(({ settlement }) => (settlement === null) === (query.state === 'open'));
    const from = Number(query.offset ?? 0);
    const disagreements = wanted.slice(from, from + Number(query.limit ?? PAGE));
    return c.json({ total: all.length, settled: settled.length, disagreements }, 200);
  })
  .openapi(putSettlement, async (c) =>
    c.json(await settle(c.var.context, c.req.valid('json')), 200),
  )
  .openapi(deleteSettlement, async (c) => {
    await unsettle(c.var.context, c.req.valid('param').id);
    return c.json({ open: true as const }, 200);
  });
