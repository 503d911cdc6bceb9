/** Codes against an attribute of the documents: where is what said, and is that more than chance? */
import { contingency } from '../../statistics/contingency.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { fisherExact } from '../../statistics/fisher-exact.ts';
import { permutationTest } from '../../statistics/permutation-test.ts';
import { groupByDocument } from './group-by-document.ts';
import type { CodedDocument, PlacedCoding } from './subject.ts';

export interface AttributeValue {
  /** '' for documents that do not say. */
  value: string;
  /** All documents with the value that were looked at, coded or not, and their words. */
  documents: number;
  words: number;
  codings: number;
}

export interface AttributeCell {
  codings: number;
  /** Documents with the code. */
  documents: number;
  /** Codings for every thousand words of the documents with the value; null without words. */
  perThousandWords: number | null;
  /** Codings for each document with the value. */
  perDocument: number;
  /** Per cent of all codings of the code, and of all codings with the value. */
  rowShare: number | null;
  columnShare: number | null;
  /** Adjusted residual (Haberman 1973): beyond ±2 it stands out. */
  residual: number | null;
}

export interface AttributeTest {
  chiSquare: Estimate;
  degrees: number;
  p: Estimate;
  cramersV: Estimate;
  correctedV: Estimate;
  /** Cells with an expected count under 5. */
  smallCells: number;
  /** Of a two by two table. */
  fisher: Estimate | null;
  /** The documents with codings keep their codings and exchange their values. The p to be quoted. */
  permutation: { p: Estimate; draws: number; seed: number; documents: number };
}

export interface CodeByAttribute {
  attribute: string;
  values: AttributeValue[];
  rows: { code: string; codings: number; documents: number; cells: AttributeCell[] }[];
  /** Values beyond the most frequent ones, with their documents: not in the table. */
  leftOut: { values: number; documents: number };
  test: AttributeTest;
}

/** More columns than this nobody reads. */
const MAX_VALUES = 60;
/** Additions that a permutation test may make; large tables get fewer draws, and the number is told. */
const WORK = 60_000_000;

const percent = (part: number, all: number): number | null => (all > 0 ? (100 * part) / all : null);

function testOf(
  table: readonly (readonly number[])[],
  clusters: readonly { group: string; counts: number[] }[],
  seed: number,
): AttributeTest & { residuals: (number | null)[][] } {
  const { residuals, chiSquare, degrees, p, cramersV, correctedV, smallCells } = contingency(table);
  const twoByTwo = table.length === 2 && table[0]?.length === 2;
  const work = clusters.length * table.length + table.length * (table[0]?.length ?? 0);
  const draws = Math.max(200, Math.min(2000, Math.floor(WORK / Math.max(1, work))));
  const shuffled = permutationTest(clusters, { draws, seed });
  return {
    ...{ residuals, chiSquare, degrees, p, cramersV, correctedV, smallCells },
    fisher: twoByTwo ? fisherExact(table).p : null,
    permutation: {
      p: shuffled.p,
      draws: shuffled.draws,
      seed: shuffled.seed,
      documents: clusters.length,
    },
  };
}

function valuesOf(documents: readonly CodedDocument[], attribute: string) {
  const groups = new Map<string, AttributeValue>();
  for (const document of documents) {
    const value = document.value(attribute);
    const group = groups.get(value) ?? { value, documents: 0, words: 0, codings: 0 };
    group.documents += 1;
    group.words += document.words;
    groups.set(value, group);
  }
  const byFrequency = [...groups.values()].sort(
    (a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1),
  );
  const left = byFrequency.slice(MAX_VALUES);
  const values = byFrequency
    .slice(0, MAX_VALUES)
    .sort(
      (a, b) => Number(a.value === '') - Number(b.value === '') || (a.value < b.value ? -1 : 1),
    );
  return {
    values,
    leftOut: {
      values: left.length,
      documents: left.reduce((sum, { documents: count }) => sum + count, 0),
    },
  };
}

interface Counted {
  table: number[][];
  inDocuments: number[][];
  clusters: { group: string; counts: number[] }[];
}

function countCells(of: ByAttributeOf, columnOf: ReadonlyMap<string, number>): Counted {
  const rowOf = new Map(of.codes.map((code, at) => [code, at]));
  const empty = (): number[][] => of.codes.map(() => new Array<number>(columnOf.size).fill(0));
  const [table, inDocuments] = [empty(), empty()];
  const clusters: Counted['clusters'] = [];
  const byDocument = groupByDocument(of.codings);
  for (const document of of.documents) {
    const group = document.value(of.attribute);
    const column = columnOf.get(group);
    const codings = byDocument.get(document.id);
    if (column === undefined || !codings) continue;
    const counts = new Array<number>(of.codes.length).fill(0);
    for (const { code } of codings) {
      const row = rowOf.get(code);
      if (row !== undefined) counts[row] = (counts[row] ?? 0) + 1;
    }
    if (counts.every((count) => count === 0)) continue;
    clusters.push({ group, counts });
    counts.forEach((count, row) => {
      const [cells, documents] = [table[row], inDocuments[row]];
      if (count === 0 || !cells || !documents) return;
      cells[column] = (cells[column] ?? 0) + count;
      documents[column] = (documents[column] ?? 0) + 1;
    });
  }
  return { table, inDocuments, clusters };
}

export interface ByAttributeOf {
  attribute: string;
  /** Ids in the order of the rows. */
  codes: readonly string[];
  documents: readonly CodedDocument[];
  codings: readonly PlacedCoding[];
  /** Of the permutation; 1 when not said. */
  seed?: number;
}

export function codeByAttribute(of: ByAttributeOf): CodeByAttribute {
  const { values, leftOut } = valuesOf(of.documents, of.attribute);
  const columnOf = new Map(values.map(({ value }, at) => [value, at]));
  const { table, inDocuments, clusters } = countCells(of, columnOf);
  const { residuals, ...test } = testOf(table, clusters, of.seed ?? 1);
  const columnSums = values.map((_, column) =>
    table.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const rows = of.codes.map((code, at) => {
    const counts = table[at] ?? [];
    const all = counts.reduce((sum, count) => sum + count, 0);
    const cells = values.map(({ documents, words }, column): AttributeCell => {
      const codings = counts[column] ?? 0;
      return {
        codings,
        documents: inDocuments[at]?.[column] ?? 0,
        perThousandWords: words > 0 ? (1000 * codings) / words : null,
        perDocument: documents > 0 ? codings / documents : 0,
        rowShare: percent(codings, all),
        columnShare: percent(codings, columnSums[column] ?? 0),
        residual: residuals[at]?.[column] ?? null,
      };
    });
    const documents = cells.reduce((sum, cell) => sum + cell.documents, 0);
    return { code, codings: all, documents, cells };
  });
  return {
    attribute: of.attribute,
    values: values.map((value, at) => ({ ...value, codings: columnSums[at] ?? 0 })),
    rows: rows.filter(({ codings }) => codings > 0),
    leftOut,
    test,
  };
}
