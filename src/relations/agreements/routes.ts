import type { Context } from '../../db/context.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { dayOfClock, readDay } from '../../kernel/dates/day.ts';
import { given } from '../../kernel/given.ts';
import {
  addAgreement,
  addProvision,
  editAgreement,
  editProvision,
  removeAgreement,
  removePerformance,
  removeProvision,
  setPerformance,
} from './actions.ts';
import { listActs } from './acts.ts';
import { agreementsOn } from './ask-agreements.ts';
import { dueCalendar } from './calendar.ts';
import * as routes from './route-definitions.ts';
import { readAgreement } from './store.ts';
import { agreementAnswer } from './to-answers.ts';

const dayAsked = ({ clock }: Context, { on }: { on?: string | undefined }): string =>
  on === undefined ? dayOfClock(clock) : readDay(on);

const reading = createSliceApp()
  .openapi(routes.getAgreements, async (c) => {
    const on = dayAsked(c.var.context, c.req.valid('query'));
    const { db } = c.var.context;
    const [found, acts] = [await agreementsOn(db, on, null), await listActs(db, on)];
    return c.json({ agreements: found.map((one) => agreementAnswer(one, on, acts)) }, 200);
  })
  .openapi(routes.getDue, async (c) => {
    const on = dayAsked(c.var.context, c.req.valid('query'));
    const due = (await agreementsOn(c.var.context.db, on, null)).flatMap((one) => one.due);
    due.sort((a, b) => a.away - b.away);
    return c.json({ on, due }, 200);
  })
  .openapi(routes.getCalendar, async (c) => {
    const { db, clock } = c.var.context;
    const found = await agreementsOn(db, dayAsked(c.var.context, c.req.valid('query')), null);
    const text = dueCalendar(found, clock().toISOString());
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  })
  .openapi(routes.getAgreement, async (c) => {
    const { db } = c.var.context;
    const on = dayAsked(c.var.context, c.req.valid('query'));
    const { id } = await readAgreement(db, c.req.valid('param').id);
    const [found] = await agreementsOn(db, on, id);
    if (!found) throw new Error(`the agreement ${id} was just read`);
    return c.json(agreementAnswer(found, on, await listActs(db, on)), 200);
  });

const writing = createSliceApp()
  .openapi(routes.postAgreement, async (c) =>
    c.json(await addAgreement(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.patchAgreement, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editAgreement(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deleteAgreement, async (c) => {
    const { id } = c.req.valid('param');
    await removeAgreement(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(routes.postProvision, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await addProvision(c.var.context, id, c.req.valid('json')), 201);
  })
  .openapi(routes.patchProvision, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editProvision(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deleteProvision, async (c) => {
    const { id } = c.req.valid('param');
    await removeProvision(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(routes.putPerformance, async (c) => {
    const { id, party, year } = c.req.valid('param');
    const of = { provision: id, party, year };
    return c.json(await setPerformance(c.var.context, of, c.req.valid('json')), 200);
  })
  .openapi(routes.deletePerformance, async (c) => {
    const { id } = c.req.valid('param');
    await removePerformance(c.var.context, id);
    return c.json({ removed: id }, 200);
  });

export const treatyRoutes = createSliceApp().route('/', reading).route('/', writing);
