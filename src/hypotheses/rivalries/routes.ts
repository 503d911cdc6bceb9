import { createSliceApp } from '../../http/slice-app.ts';
import {
  addHypothesis,
  addRival,
  addRivalry,
  editHypothesis,
  editRivalry,
  removeHypothesis,
  removeRival,
  removeRivalry,
} from './actions.ts';
import { askReport, askWeighing } from './ask-weighing.ts';
import {
  addAssessment,
  editAssessment,
  orderAssessments,
  removeAssessment,
} from './assessment-actions.ts';
import { recordSearch } from './record-search.ts';
import * as routes from './route-definitions.ts';
import { listHypotheses, listRivalries } from './store.ts';
import { reportAnswer, summaryAnswer, weighingAnswer } from './to-answers.ts';
import { weighedUnder } from './weighed-under.ts';

const reading = createSliceApp()
  .openapi(routes.getHypotheses, async (c) =>
    c.json({ hypotheses: await listHypotheses(c.var.context.db) }, 200),
  )
  .openapi(routes.getRivalries, async (c) => {
    const { db } = c.var.context;
    const { asOf = null } = c.req.valid('query');
    const rivalries = [];
    for (const { id } of await listRivalries(db))
      rivalries.push(summaryAnswer(await askWeighing(db, id, asOf)));
    return c.json({ rivalries }, 200);
  })
  .openapi(routes.getWeighing, async (c) => {
    const { id } = c.req.valid('param');
    const { asOf = null } = c.req.valid('query');
    return c.json(weighingAnswer(await askWeighing(c.var.context.db, id, asOf)), 200);
  })
  .openapi(routes.getReport, async (c) => {
    const { id } = c.req.valid('param');
    const { asOf = null, ...options } = c.req.valid('query');
    return c.json(reportAnswer(await askReport(c.var.context.db, id, asOf, options)), 200);
  })
  .openapi(routes.getWeighedUnder, async (c) => {
    const { id } = c.req.valid('param');
    return c.json({ weighed: await weighedUnder(c.var.context.db, id) }, 200);
  });

const settingUp = createSliceApp()
  .openapi(routes.postHypothesis, async (c) =>
    c.json(await addHypothesis(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.patchHypothesis, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editHypothesis(c.var.context, id, c.req.valid('json')), 200);
  })
  .openapi(routes.deleteHypothesis, async (c) => {
    const { id } = c.req.valid('param');
    await removeHypothesis(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(routes.postRivalry, async (c) =>
    c.json(await addRivalry(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.patchRivalry, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editRivalry(c.var.context, id, c.req.valid('json')), 200);
  })
  .openapi(routes.deleteRivalry, async (c) => {
    const { id } = c.req.valid('param');
    await removeRivalry(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(routes.postRival, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await addRival(c.var.context, id, c.req.valid('json')), 201);
  })
  .openapi(routes.deleteRival, async (c) => {
    const { id, hypothesis } = c.req.valid('param');
    return c.json(await removeRival(c.var.context, id, hypothesis), 200);
  });

const assessing = createSliceApp()
  .openapi(routes.postAssessment, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await addAssessment(c.var.context, id, c.req.valid('json')), 201);
  })
  .openapi(routes.postSearchResult, async (c) => {
    const { id, search } = c.req.valid('param');
    return c.json(await recordSearch(c.var.context, id, search, c.req.valid('json')), 201);
  })
  .openapi(routes.putOrder, async (c) => {
    const { assessments } = c.req.valid('json');
    await orderAssessments(c.var.context, c.req.valid('param').id, assessments);
    return c.json({ assessments }, 200);
  })
  .openapi(routes.patchAssessment, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editAssessment(c.var.context, id, c.req.valid('json')), 200);
  })
  .openapi(routes.deleteAssessment, async (c) => {
    const { id } = c.req.valid('param');
    await removeAssessment(c.var.context, id);
    return c.json({ removed: id }, 200);
  });

export const rivalryRoutes = createSliceApp()
  .route('/', reading)
  .route('/', settingUp)
  .route('/', assessing);
