/** Places, links and ways over HTTP. */
import { createSliceApp } from '../../http/slice-app.ts';
import { dayOfClock, readDay } from '../../kernel/dates/day.ts';
import { given } from '../../kernel/given.ts';
import { addLink, addPlace, editLink, editPlace, removeLink, removePlace } from './actions.ts';
import { askWay } from './ask-way.ts';
import * as routes from './route-definitions.ts';
import { readNetwork } from './store.ts';
import { foundWayAnswer } from './to-answers.ts';

export const wayRoutes = createSliceApp()
  .openapi(routes.getNetwork, async (c) => {
    const { places, links } = await readNetwork(c.var.context.db);
    return c.json({ places: [...places], links: [...links] }, 200);
  })
  .openapi(routes.getWay, async (c) => {
    const { db, clock } = c.var.context;
    const { on, ...asked } = c.req.valid('query');
    const day = on === undefined ? dayOfClock(clock) : readDay(on);
    return c.json(foundWayAnswer(await askWay(db, { ...asked, on: day })), 200);
  })
  .openapi(routes.postPlace, async (c) =>
    c.json(await addPlace(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.patchPlace, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editPlace(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deletePlace, async (c) => {
    const { id } = c.req.valid('param');
    await removePlace(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(routes.postLink, async (c) =>
    c.json(await addLink(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.patchLink, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editLink(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deleteLink, async (c) => {
    const { id } = c.req.valid('param');
    await removeLink(c.var.context, id);
    return c.json({ removed: id }, 200);
  });
