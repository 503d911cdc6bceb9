import { readCaseInfo } from '../cases/store.ts';
import { listRecords } from '../db/records.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { given } from '../kernel/given.ts';
import { addComparison, editComparison, removeComparison, setCell } from './actions.ts';
import { askComparison, changesInComparison, measureComparison } from './ask-comparison.ts';
import { cellEvidence } from './evidence.ts';
import { comparedPeriods } from './gather/periods.ts';
import { listChoices } from './list-choices.ts';
import { changeQuestion } from './measures/changes.ts';
import { cellRecords } from './records.ts';
import * as routes from './route-definitions.ts';
import { listComparisons, readComparison } from './store.ts';
import { evidenceAnswer, gridAnswer, listedComparison } from './to-answers.ts';

const reading = createSliceApp()
  .openapi(routes.getComparisons, async (c) => {
    const { db } = c.var.context;
    const [all, info] = [await listComparisons(db), await readCaseInfo(db)];
    const cells = await listRecords(db, cellRecords);
    return c.json({ comparisons: all.map((one) => listedComparison(one, info, cells)) }, 200);
  })
  .openapi(routes.getComparison, async (c) => {
    const { asOf = null } = c.req.valid('query');
    const asked = await askComparison(c.var.context.db, c.req.valid('param').id, asOf);
    return c.json(gridAnswer(asked), 200);
  })
  .openapi(routes.getEvidence, async (c) => {
    const { db } = c.var.context;
    const { id, question, period } = c.req.valid('param');
    const asked = await askComparison(db, id, c.req.valid('query').asOf ?? null);
    const cells = await cellEvidence(db, asked, question, period);
    return c.json({ cells: cells.map(evidenceAnswer) }, 200);
  })
  .openapi(routes.getChoices, async (c) => {
    const { db } = c.var.context;
    const { kind, period, ...asked } = c.req.valid('query');
    const { periods } = await readComparison(db, c.req.valid('param').id);
    const all = comparedPeriods((await readCaseInfo(db)).periods, periods);
    const near = all.find(({ id }) => id === period) ?? null;
    return c.json(await listChoices(db, kind, { ...asked, period: near }), 200);
  })
  .openapi(routes.getMeasures, async (c) => {
    const { db } = c.var.context;
    const { asOf = null, seed } = c.req.valid('query');
    const asked = await askComparison(db, c.req.valid('param').id, asOf);
    return c.json(await measureComparison(db, asked, seed), 200);
  })
  .openapi(routes.getChanges, async (c) => {
    const { asOf = null, by, ...question } = c.req.valid('query');
    const asked = await askComparison(c.var.context.db, c.req.valid('param').id, asOf);
    const dyads = changesInComparison(asked, { ...changeQuestion(by), ...given(question) });
    return c.json({ dyads }, 200);
  });

const writing = createSliceApp()
  .openapi(routes.postComparison, async (c) =>
    c.json(await addComparison(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.patchComparison, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editComparison(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deleteComparison, async (c) => {
    const { id } = c.req.valid('param');
    await removeComparison(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(routes.patchCell, async (c) => {
    const { id, ...place } = c.req.valid('param');
    const edit = given(c.req.valid('json'));
    const cell = await setCell(c.var.context, { comparison: id, ...place }, edit);
    return c.json({ cell }, 200);
  });

export const comparisonRoutes = createSliceApp().route('/', reading).route('/', writing);
