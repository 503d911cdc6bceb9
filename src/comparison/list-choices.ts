/** What the case has that could be put into a cell by hand. */
import { listCodedDocuments, listPlacedCodings } from '../coding/retrieval/store.ts';
import { listCodes, listCodings } from '../coding/store.ts';
import type { Db } from '../db/schema.ts';
import { listAll } from '../observations/listing/projection.ts';
import { listSeries, readPoints } from '../relations/series/store.ts';
import { foldTitle } from '../sources/similarity.ts';
import { type Choice, type Choices, chooseByWords } from './gather/choices.ts';
import { keyWords, namedFigures } from './gather/named-figures.ts';
import type { Days } from './gather/periods.ts';
import type { CellPick } from './model.ts';

type Found = Choice & { folded: string };

async function observations(db: Db): Promise<Found[]> {
  return (await listAll(db)).map(({ compact: { id, title, date, from, to }, folded }) => ({
    ...{ id, title, from, to, about: date },
    folded: `${foldTitle(date)} ${folded()}`,
  }));
}

/** Those that stand in a text in force, of documents with a date: others belong to no period. */
async function codings(db: Db): Promise<Found[]> {
  const documents = new Map((await listCodedDocuments(db)).map((one) => [one.id, one]));
  const codes = new Map((await listCodes(db)).map(({ id, name }) => [id, name]));
  const placed = new Set((await listPlacedCodings(db, null)).map(({ id }) => id));
  return (await listCodings(db)).flatMap(({ id, quote, document, code }): Found[] => {
    const of = documents.get(document);
    if (!of || of.from === null || !placed.has(id)) return [];
    const about = [of.date, codes.get(code) ?? '', of.title].filter(Boolean).join(' · ');
    const { from, to } = of;
    return [{ id, title: quote, about, from, to, folded: foldTitle(`${about} ${quote}`) }];
  });
}

async function figures(db: Db): Promise<Found[]> {
  const found: Found[] = [];
  for (const series of await listSeries(db)) {
    for (const one of namedFigures(series, await readPoints(db, series.id)).values()) {
      // A sum may end in the noise of its parts.
      const value = Number(one.value.toFixed(4));
      const title = `${one.date}, ${keyWords(one)}: ${value} ${one.unit}`;
      const { id, from, to } = one;
      const folded = foldTitle(`${title} ${series.title}`);
      found.push({ id, title, about: series.title, from, to, folded });
    }
  }
  return found;
}

const READ = { observation: observations, coding: codings, figure: figures };

export async function listChoices(
  db: Db,
  kind: CellPick['kind'],
  { words, period, limit }: { words: string; period: Days | null; limit: number },
): Promise<Choices> {
  const found = chooseByWords(await READ[kind](db), words, period);
  const shown = found.slice(0, limit);
  return { total: found.length, choices: shown.map(({ folded: _, ...choice }) => choice) };
}
