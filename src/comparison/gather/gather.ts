/** The cells of a comparison with what belongs to each: question × dyad × period. Pure. */
import type { CompactObservation } from '../../observations/listing/compact.ts';
import type { CellPick, ComparedDyad, Comparison, ComparisonCell } from '../model.ts';
import { concernsDyad } from './dyad-of.ts';
import type { Material, MaterialDocument, MaterialPassage } from './material.ts';
import type { NamedFigure } from './named-figures.ts';
import { type ComparedPeriod, type Days, placeInPeriods, reachesOut } from './periods.ts';
import { type CellWorth, cellWorth } from './worth.ts';

export interface InCell<T> {
  item: T;
  /** Its date reaches out of the period; it counts here only. */
  straddles: boolean;
  /** Why it was put in by hand; null when the rule of the question finds it. */
  added: string | null;
}

export interface CellMaterial {
  /** All observations of the dyad in the period, whatever the question. */
  observations: number;
  /** All documents of the period that concern the dyad, and their words. */
  documents: number;
  words: number;
}

export interface GatheredCell extends CellWorth {
  question: string;
  dyad: string;
  period: string;
  record: ComparisonCell | null;
  observations: InCell<CompactObservation>[];
  passages: InCell<MaterialPassage>[];
  /** Dated values of series, all put in by hand. */
  figures: InCell<NamedFigure>[];
  /** Found by the rule and taken out by hand. */
  leftOut: CellPick[];
  /** Put in by hand and not there: deleted since, or not known by the day asked for. */
  missing: CellPick[];
  material: CellMaterial;
}

/** Of everything with days the members that count in a period. */
function byPeriod<T extends Days>(
  items: readonly T[],
  periods: readonly ComparedPeriod[],
): Map<string, T[]> {
  const found = new Map<string, T[]>(periods.map(({ id }) => [id, []]));
  for (const item of items) {
    for (const { period } of placeInPeriods(item, periods)) found.get(period)?.push(item);
  }
  return found;
}

const hasBoth = (
  { actors }: { actors: ReadonlySet<string> },
  { from, to }: ComparedDyad,
): boolean => actors.has(from) && actors.has(to);

interface OfDyad {
  observations: Map<string, CompactObservation[]>;
  passages: Map<string, MaterialPassage[]>;
  documents: Map<string, MaterialDocument[]>;
}

const ofDyad = (dyad: ComparedDyad, periods: readonly ComparedPeriod[], of: Material): OfDyad => ({
  observations: byPeriod(
    of.observations.filter(({ parts }) => concernsDyad(parts, dyad, of.within)),
    periods,
  ),
  passages: byPeriod(
    of.passages.filter((passage) => hasBoth(passage, dyad)),
    periods,
  ),
  documents: byPeriod(
    of.documents.filter((document) => hasBoth(document, dyad)),
    periods,
  ),
});

function withPicks<T extends Days & { id: string }>(
  kind: CellPick['kind'],
  found: readonly T[],
  all: ReadonlyMap<string, T>,
  record: ComparisonCell | null,
  period: ComparedPeriod,
): InCell<T>[] {
  const picks = (list: readonly CellPick[] | undefined): CellPick[] =>
    (list ?? []).filter((pick) => pick.kind === kind);
  const out = new Set(picks(record?.leftOut).map(({ id }) => id));
  const kept = found
    .filter(({ id }) => !out.has(id))
    .map((item): InCell<T> => ({ item, straddles: reachesOut(item, period), added: null }));
  const there = new Set(found.map(({ id }) => id));
  const added = picks(record?.added).flatMap(({ id, why }): InCell<T>[] => {
    const item = there.has(id) ? undefined : all.get(id);
    return item ? [{ item, straddles: reachesOut(item, period), added: why }] : [];
  });
  return [...kept, ...added];
}

export const cellKey = (of: { question: string; dyad: string; period: string }): string =>
  `${of.question} ${of.dyad} ${of.period}`;

/** Every cell of the grid: questions, within them dyads, within them periods, each in the order of the comparison. */
export function gatherCells(
  comparison: Comparison,
  periods: readonly ComparedPeriod[],
  of: Material,
  records: readonly ComparisonCell[],
): GatheredCell[] {
  const known = new Map(records.map((record) => [cellKey(record), record]));
  const observationById = new Map(of.observations.map((one) => [one.id, one]));
  const passageById = new Map(of.passages.map((one) => [one.id, one]));
  const figureById = new Map(of.figures.map((one) => [one.id, one]));
  const dyads = comparison.dyads.map((dyad) => ({ dyad, own: ofDyad(dyad, periods, of) }));
  return comparison.questions.flatMap((question) => {
    const codes = new Set(question.codes.flatMap((code) => [...(of.below.get(code) ?? [code])]));
    return dyads.flatMap(({ dyad, own }) =>
      periods.map((period): GatheredCell => {
        const place = { question: question.id, dyad: dyad.id, period: period.id };
        const record = known.get(cellKey(place)) ?? null;
        const near = own.observations.get(period.id) ?? [];
        const documents = own.documents.get(period.id) ?? [];
        const asked = near.filter((one) => one.codes.some((code) => codes.has(code)));
        const coded = (own.passages.get(period.id) ?? []).filter(({ code }) => codes.has(code));
        const observations = withPicks('observation', asked, observationById, record, period);
        const passages = withPicks('coding', coded, passageById, record, period);
        const figures = withPicks('figure', [], figureById, record, period);
        const all = [...observations, ...passages, ...figures];
        const here = new Set(all.map(({ item }) => item.id));
        const worth = cellWorth(observations, passages, dyad, of.within);
        return {
          ...place,
          record,
          observations,
          passages,
          figures,
          leftOut: record?.leftOut ?? [],
          missing: (record?.added ?? []).filter(({ id }) => !here.has(id)),
          material: {
            observations: near.length,
            documents: documents.length,
            words: documents.reduce((sum, { words }) => sum + words, 0),
          },
          ...worth,
          empty: worth.empty && figures.length === 0,
        };
      }),
    );
  });
}
