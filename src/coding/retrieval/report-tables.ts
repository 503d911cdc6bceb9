/** What was asked of coded passages, as tables that can be written down: one row a thing that was counted. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { Db } from '../../db/schema.ts';
import { listCodes } from '../store.ts';
import { askByAttribute, askCoOccurrence, askOverTime, codeFrequencies } from './analyse.ts';
import { attributeLabel } from './attributes.ts';
import type { CodedPassage, PassageOrder } from './coded-passage.ts';
import type { PassageFilter, Period, Unit } from './filter.ts';
import { listCodedPassages } from './list-passages.ts';
import { baseNote, coderNotes, filterNote, leftOutNotes, testNotes } from './report-notes.ts';
import { type NamedCode, namedCodes, retrieve } from './retrieve.ts';

const column = (key: string, label: string, unit = ''): ReportColumn => ({ key, label, unit });

const nameIn = (codes: readonly NamedCode[]): ((id: string) => string) => {
  const names = new Map(codes.map(({ id, path }) => [id, path.join(' › ')]));
  return (id) => names.get(id) ?? id;
};

/** Enough for print, and the same on every machine. */
const rounded = (value: number | null, digits = 4): number | null =>
  value === null ? null : Number(value.toFixed(digits));

export async function codesTable(db: Db, filter: PassageFilter): Promise<ReportTable> {
  const found = await retrieve(db, filter);
  const name = nameIn(found.codes);
  const words = found.documents.reduce((sum, document) => sum + document.words, 0);
  const coders = [...new Set(found.codings.map(({ coder }) => coder))].sort();
  return {
    report: 'codes',
    seed: null,
    columns: [
      column('code', 'Code'),
      column('codings', 'Codings'),
      column('withBelow', 'With codes below'),
      column('documents', 'Documents'),
      column('coders', 'Coders'),
      column('machine', 'By machine, not confirmed'),
      column('perThousandWords', 'Rate', 'per 1,000 words'),
    ],
    rows: codeFrequencies(found).map(({ code, ...counts }) => ({
      code: name(code),
      ...counts,
      perThousandWords: words > 0 ? rounded((1000 * counts.codings) / words) : null,
    })),
    notes: [
      filterNote(filter, found.codes),
      baseNote({ documents: found.documents.length, words, codings: found.codings.length }),
      ...coderNotes(coders),
    ],
  };
}

const UNIT_NOTES: Readonly<Record<Unit, string>> = {
  overlap:
    'Together: pairs of codings that share a character. The coefficient counts, of the two codes, the codings that overlap the other, and takes the smaller number, because pairs can outnumber codings.',
  passage: 'Together: passages that both codes touch.',
  document: 'Together: documents with both codes.',
};

export async function coOccurrenceTable(
  db: Db,
  filter: PassageFilter,
  unit: Unit,
): Promise<ReportTable> {
  const analysed = await askCoOccurrence(db, filter, unit);
  const name = nameIn(analysed.codes);
  const uses = new Map(analysed.result.codes.map((use) => [use.code, use]));
  return {
    report: 'co-occurrence',
    seed: null,
    columns: [
      column('first', 'Code'),
      column('second', 'With'),
      column('count', 'Together'),
      column('coefficient', 'Coefficient c'),
      column('firstMeeting', 'Codings of the first'),
      column('secondMeeting', 'Codings of the second'),
      column('documents', 'Documents'),
      column('firstUnits', 'First in all'),
      column('secondUnits', 'Second in all'),
    ],
    rows: analysed.result.pairs.map((pair) => ({
      first: name(pair.first),
      second: name(pair.second),
      count: pair.count,
      coefficient: rounded(pair.coefficient),
      firstMeeting: pair.ofFirst,
      secondMeeting: pair.ofSecond,
      documents: pair.documents,
      firstUnits: uses.get(pair.first)?.units ?? 0,
      secondUnits: uses.get(pair.second)?.units ?? 0,
    })),
    notes: [
      filterNote(filter, namedCodes(await listCodes(db))),
      baseNote(analysed),
      UNIT_NOTES[unit],
      'c = n12 / (n1 + n2 − n12), from 0 (never together) to 1 (never apart): Jaccard (1901), known as the c-index of ATLAS.ti.',
      ...coderNotes(analysed.coders),
      ...leftOutNotes(analysed.codesLeftOut),
    ],
  };
}

/** One row a cell, so that every number has its base beside it. */
export async function byAttributeTable(
  db: Db,
  filter: PassageFilter,
  attribute: string,
): Promise<ReportTable> {
  const analysed = await askByAttribute(db, filter, attribute);
  const { values, rows, leftOut, test } = analysed.result;
  const name = nameIn(analysed.codes);
  const label = attributeLabel(attribute);
  return {
    report: 'codes',
    seed: test.permutation.seed,
    columns: [
      column('code', 'Code'),
      column('value', label),
      column('codings', 'Codings'),
      column('documentsWithCode', 'Documents with the code'),
      column('documents', 'Documents'),
      column('words', 'Words'),
      column('perThousandWords', 'Rate', 'per 1,000 words'),
      column('perDocument', 'Per document'),
      column('rowShare', 'Of the code', '%'),
      column('columnShare', `Of the ${label.toLowerCase()}`, '%'),
      column('residual', 'Adjusted residual'),
    ],
    rows: rows.flatMap(({ code, cells }) =>
      cells.map((cell, at) => ({
        code: name(code),
        value: values[at]?.value ?? '',
        codings: cell.codings,
        documentsWithCode: cell.documents,
        documents: values[at]?.documents ?? 0,
        words: values[at]?.words ?? 0,
        perThousandWords: rounded(cell.perThousandWords),
        perDocument: rounded(cell.perDocument),
        rowShare: rounded(cell.rowShare, 1),
        columnShare: rounded(cell.columnShare, 1),
        residual: rounded(cell.residual, 2),
      })),
    ),
    notes: [
      filterNote(filter, namedCodes(await listCodes(db))),
      baseNote(analysed),
      ...testNotes(test),
      ...coderNotes(analysed.coders),
      ...(leftOut.values > 0
        ? [`${leftOut.values} rarer values with ${leftOut.documents} documents left out.`]
        : []),
      ...leftOutNotes(analysed.codesLeftOut),
    ],
  };
}

export async function overTimeTable(
  db: Db,
  filter: PassageFilter,
  by: Period,
): Promise<ReportTable> {
  const analysed = await askOverTime(db, filter, by);
  const { periods, undated } = analysed.result;
  const name = nameIn(analysed.codes);
  return {
    report: 'codes',
    seed: null,
    columns: [
      column('period', by === 'year' ? 'Year' : 'Month'),
      column('code', 'Code'),
      column('codings', 'Codings'),
      column('documents', 'Documents'),
      column('words', 'Words'),
      column('perThousandWords', 'Rate', 'per 1,000 words'),
    ],
    rows: periods.flatMap(({ period, documents, words, codings }) =>
      analysed.codes.map(({ id }): Record<string, ReportValue> => {
        const count = codings[id] ?? 0;
        return {
          ...{ period, code: name(id), codings: count, documents, words },
          perThousandWords: words > 0 ? rounded((1000 * count) / words) : null,
        };
      }),
    ),
    notes: [
      filterNote(filter, namedCodes(await listCodes(db))),
      baseNote(analysed),
      ...(undated.documents > 0
        ? [
            `${undated.documents} documents with ${undated.codings} codings are not in the table: they have no date, or one that may lie in several periods.`,
          ]
        : []),
      ...coderNotes(analysed.coders),
      ...leftOutNotes(analysed.codesLeftOut),
    ],
  };
}

const passageRow = (
  passage: CodedPassage,
  name: (id: string) => string,
): Record<string, ReportValue> => ({
  code: name(passage.code),
  quote: passage.quote,
  before: passage.before,
  after: passage.after,
  document: passage.document.title,
  date: passage.document.date,
  language: passage.language,
  coder: passage.coder,
  origin: passage.origin,
  start: passage.start,
  end: passage.end,
  documentId: passage.document.id,
  source: passage.document.source,
  id: passage.id,
});

/** At most so many passages are written at once. */
const MAX_PASSAGES = 100_000;

export async function passagesTable(
  db: Db,
  filter: PassageFilter,
  order: PassageOrder,
): Promise<ReportTable> {
  const codes = namedCodes(await listCodes(db));
  const name = nameIn(codes);
  const page = await listCodedPassages(db, filter, { order, offset: 0, limit: MAX_PASSAGES });
  return {
    report: 'passages',
    seed: null,
    columns: [
      column('code', 'Code'),
      column('quote', 'Words'),
      column('before', 'Before'),
      column('after', 'After'),
      column('document', 'Document'),
      column('date', 'Date'),
      column('language', 'Language'),
      column('coder', 'Coder'),
      column('origin', 'Made by'),
      column('start', 'Start', 'UTF-16 units'),
      column('end', 'End', 'UTF-16 units'),
      column('documentId', 'Document id'),
      column('source', 'Source id'),
      column('id', 'Coding id'),
    ],
    rows: page.passages.map((passage) => passageRow(passage, name)),
    notes: [
      filterNote(filter, codes),
      baseNote({ documents: page.ofDocuments, words: page.words, codings: page.total }),
      ...(page.total > page.passages.length
        ? [`Only the first ${page.passages.length} of ${page.total} are here.`]
        : []),
    ],
  };
}
