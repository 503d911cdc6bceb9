/** Tables of words as reports: see docs/reference/report-json.md. */
import type { ReportColumn, ReportTable } from '../../cases/report.ts';
import type { Db } from '../../db/schema.ts';
import { searchCollocates, searchFrequencies, searchKeywords } from '../actions.ts';
import {
  CollocatesRequest,
  FrequenciesRequest,
  KeywordsRequest,
  type SearchResponse,
} from '../model.ts';

const column = (key: string, label: string, unit = ''): ReportColumn => ({ key, label, unit });

export async function keywordsTable(
  db: Db,
  asked: { target: string; reference: string; limit: number },
): Promise<ReportTable> {
  const request = KeywordsRequest.parse(asked);
  const { rows, target, reference, types, tested, significant } = await searchKeywords(db, request);
  return {
    report: 'keywords',
    seed: null,
    columns: [
      column('word', 'Word'),
      column('typicalOf', 'Typical of'),
      column('target', 'In the target'),
      column('reference', 'In the reference'),
      column('targetTexts', 'Documents of the target'),
      column('referenceTexts', 'Documents of the reference'),
      column('logRatio', 'Log ratio', 'log2'),
      column('g2', 'Log-likelihood'),
      column('percentDifference', 'Difference', '%'),
      column('bic', 'BIC'),
      column('adjustedP', 'p, adjusted'),
      column('targetQuery', 'Finds those of the target'),
      column('referenceQuery', 'Finds those of the reference'),
    ],
    rows,
    notes: [
      `Target: ${request.target}; ${target.words} words in ${target.documents} documents.`,
      `Reference: ${request.reference || 'the rest'}; ${reference.words} words in ${reference.documents} documents.`,
      `${types} different words, ${tested} tested (at least ${request.leastFrequency} times), ${significant} with p up to ${request.level} after ${request.adjust}; listed are those in at least ${request.leastTexts} documents.`,
    ],
  };
}

export async function collocatesTable(
  db: Db,
  asked: { query: string; window: number; limit: number },
): Promise<ReportTable> {
  const request = CollocatesRequest.parse(asked);
  const { rows, node, words, window } = await searchCollocates(db, request);
  return {
    report: 'collocates',
    seed: null,
    columns: [
      column('word', 'Word'),
      column('together', 'Together'),
      column('left', 'On the left'),
      column('right', 'On the right'),
      column('frequency', 'In all'),
      column('expected', 'Expected'),
      column('logDice', 'logDice'),
      column('pmi', 'PMI'),
      column('npmi', 'NPMI'),
      column('logLikelihood', 'Log-likelihood'),
      column('t', 't'),
      column('query', 'Finds them'),
    ],
    rows,
    notes: [
      `${request.query}: ${node} hits in ${words} words.`,
      `Counted within ${window} words on each side, in the same passage; at least ${request.leastTogether} times together.`,
    ],
  };
}

export async function frequencyTable(
  db: Db,
  asked: { query: string; limit: number },
): Promise<ReportTable> {
  const { rows, words, types, documents } = await searchFrequencies(
    db,
    FrequenciesRequest.parse(asked),
  );
  return {
    report: 'frequency',
    seed: null,
    columns: [
      column('word', 'Word'),
      column('count', 'Times'),
      column('perMillion', 'Rate', 'per million words'),
      column('documents', 'Documents'),
      column('query', 'Finds them'),
    ],
    rows,
    notes: [
      `${asked.query || 'All passages'}: ${words} words, ${types} different ones, in ${documents} documents. Capitals aside.`,
    ],
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** The lines of a concordance, each with where it stands. */
export const concordanceTable = (answer: SearchResponse): ReportTable => ({
  report: 'concordance',
  seed: null,
  columns: [
    column('left', 'Left'),
    column('match', 'Match'),
    column('right', 'Right'),
    column('date', 'Date'),
    column('title', 'Document'),
    column('sphere', 'Sphere'),
    column('language', 'Language'),
    column('document', 'Id'),
    column('start', 'From', 'UTF-16 units'),
    column('end', 'To', 'UTF-16 units'),
  ],
  rows: answer.hits.map(({ left, match, right, source: _, passage: __, ...place }) => ({
    left: oneLine(left),
    match: oneLine(match),
    right: oneLine(right),
    ...place,
  })),
  notes: [
    `Looked for ${answer.understood}.`,
    `${answer.total} hits in ${answer.passages} passages of ${answer.documents} documents; ${answer.words} words searched; ${answer.hits.length} listed.`,
  ],
});
