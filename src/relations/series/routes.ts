import { z } from 'zod';
import { findReferences } from '../../db/references.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { DomainError } from '../../kernel/errors.ts';
import { given } from '../../kernel/given.ts';
import {
  addPoint,
  addSeries,
  editPoint,
  editSeries,
  importSeries,
  removePoint,
  removeSeries,
  type SeriesFile,
} from './actions.ts';
import { askPoints } from './ask-points.ts';
import { type AskedShares, askShares, askVintages, askWindows } from './ask-shares.ts';
import { checkFigures } from './check-figures.ts';
import { readSeriesMapping } from './files/plain-table.ts';
import { SERIES_PATHS } from './named-by.ts';
import { valuesOf } from './named-values.ts';
import { previewSeries } from './preview-series.ts';
import * as routes from './route-definitions.ts';
import { listSeries, readPoint, readPoints, readSeries } from './store.ts';
import { driftAnswer, figureAnswer, seriesEntry, sharesAnswer } from './to-answers.ts';

interface FileQuery {
  fileName: string;
  map: string;
  title?: string | undefined;
  unit?: string | undefined;
  vintage?: string | undefined;
  source?: string | undefined;
  provenance?: string | undefined;
  licence?: string | undefined;
  leaveOut: string;
}

const Names = z.array(z.string().max(500)).max(1000);

function readNames(written: string): string[] {
  try {
    return Names.parse(JSON.parse(written));
  } catch {
    throw new DomainError('wrong-use', '“leaveOut” is a JSON list of names of columns.');
  }
}

const seriesFile = (bytes: ArrayBuffer, query: FileQuery): SeriesFile => ({
  fileName: query.fileName,
  bytes: new Uint8Array(bytes),
  mapping: readSeriesMapping(query.map),
  leaveOut: readNames(query.leaveOut),
  ...(query.title !== undefined && { title: query.title }),
  ...(query.unit !== undefined && { unit: query.unit }),
  ...(query.vintage !== undefined && { vintage: query.vintage }),
  ...(query.source !== undefined && { source: query.source }),
  ...(query.provenance !== undefined && { provenance: query.provenance }),
  ...(query.licence !== undefined && { licence: query.licence }),
});

/** `recipient:Armenia;status:New` as dimension and name. */
function readOf(text: string): Record<string, string> {
  const pairs = text.split(';').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf(':');
      if (at < 1) throw new DomainError('invalid', `“of” is DIMENSION:NAME, not “${pair}”.`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

const asked = (
  series: string,
  query: {
    by?: string | undefined;
    of: string;
    from?: number | undefined;
    to?: number | undefined;
  },
): AskedShares => ({
  series,
  by: query.by ?? null,
  of: readOf(query.of),
  from: query.from ?? null,
  to: query.to ?? null,
});

const seriesRecordRoutes = createSliceApp()
  .openapi(routes.getSeriesList, async (c) => {
    const { db } = c.var.context;
    const entries = [];
    for (const series of await listSeries(db)) {
      entries.push(seriesEntry(series, await readPoints(db, series.id)));
    }
    return c.json({ series: entries }, 200);
  })
  .openapi(routes.postSeriesPreview, async (c) => {
    const file = seriesFile(await c.req.arrayBuffer(), c.req.valid('query'));
    return c.json(await previewSeries(c.var.context.db, file), 200);
  })
  .openapi(routes.postSeriesImport, async (c) => {
    const file = seriesFile(await c.req.arrayBuffer(), c.req.valid('query'));
    const { series, notes } = await importSeries(c.var.context, file);
    const points = await readPoints(c.var.context.db, series.id);
    return c.json({ series: seriesEntry(series, points), notes }, 201);
  })
  .openapi(routes.postSeries, async (c) =>
    c.json(await addSeries(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(routes.getSeries, async (c) => {
    const { db } = c.var.context;
    const series = await readSeries(db, c.req.valid('param').id);
    const points = await readPoints(db, series.id);
    const values = Object.fromEntries(
      series.dimensions.map((dimension) => [dimension, valuesOf(points, dimension)]),
    );
    const references = await findReferences(db, SERIES_PATHS, series.id);
    return c.json({ ...seriesEntry(series, points), values, references }, 200);
  })
  .openapi(routes.patchSeries, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editSeries(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deleteSeries, async (c) => {
    const { id } = c.req.valid('param');
    await removeSeries(c.var.context, id);
    return c.json({ removed: id }, 200);
  });

const pointRoutes = createSliceApp()
  .openapi(routes.getPoints, async (c) => {
    const { db } = c.var.context;
    const { after, limit, of, from, to } = c.req.valid('query');
    const series = await readSeries(db, c.req.valid('param').id);
    const points = await askPoints(db, series, {
      of: readOf(of),
      from: from ?? null,
      to: to ?? null,
    });
    return c.json({ total: points.length, points: points.slice(after, after + limit) }, 200);
  })
  .openapi(routes.getPoint, async (c) =>
    c.json(await readPoint(c.var.context.db, c.req.valid('param').id), 200),
  )
  .openapi(routes.postPoint, async (c) => {
    const point = await addPoint(c.var.context, c.req.valid('param').id, c.req.valid('json'));
    return c.json(point, 201);
  })
  .openapi(routes.patchPoint, async (c) => {
    const edit = given(c.req.valid('json'));
    return c.json(await editPoint(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(routes.deletePoint, async (c) => {
    const { id } = c.req.valid('param');
    await removePoint(c.var.context, id);
    return c.json({ removed: id }, 200);
  });

const shareRoutes = createSliceApp()
  .openapi(routes.getShares, async (c) => {
    const question = asked(c.req.valid('param').id, c.req.valid('query'));
    const { series, by, shares } = await askShares(c.var.context.db, question);
    return c.json({ ...sharesAnswer(series, shares), by }, 200);
  })
  .openapi(routes.getWindows, async (c) => {
    const query = c.req.valid('query');
    const question = asked(c.req.valid('param').id, query);
    const { series, by, windows } = await askWindows(c.var.context.db, question, query.years);
    return c.json({ by, windows: windows.map((shares) => sharesAnswer(series, shares)) }, 200);
  })
  .openapi(routes.getVintages, async (c) => {
    const { id, other } = c.req.valid('param');
    const question = asked(id, c.req.valid('query'));
    const { first, second, drift } = await askVintages(c.var.context.db, question, other);
    return c.json(
      {
        by: second.by,
        first: sharesAnswer(first.series, first.shares),
        second: sharesAnswer(second.series, second.shares),
        drift: drift.map(driftAnswer),
      },
      200,
    );
  })
  .openapi(routes.getFigures, async (c) =>
    c.json({ figures: (await checkFigures(c.var.context.db)).map(figureAnswer) }, 200),
  );

export const seriesRoutes = createSliceApp()
  .route('/', seriesRecordRoutes)
  .route('/', pointRoutes)
  .route('/', shareRoutes);
