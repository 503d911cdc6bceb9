import type { Db } from '../../db/schema.ts';
import { type Keyword, keywordTable, type WordRow } from '../../statistics/keyword-table.ts';
import type { KeywordRow, KeywordsRequest, KeywordsResponse } from '../model.ts';
import { parseQuery } from '../query/parse.ts';
import { type Answer, ask, readQuery } from './ask.ts';
import { type Tally, tallyWords } from './tally-words.ts';
import { wordOutside, wordWithin } from './word-queries.ts';
import { readWordTypes, type WordTypes } from './word-types.ts';

/** The words of both sides that are frequent enough, with their counts. */
function rowsOf(types: WordTypes, target: Tally, reference: Tally): WordRow[] {
  const rows: WordRow[] = [];
  for (const [type, word] of types.names.entries()) {
    const [here, there] = [target.counts[type] ?? 0, reference.counts[type] ?? 0];
    if (here + there === 0) continue;
    const [targetTexts, referenceTexts] = [target.ranges[type] ?? 0, reference.ranges[type] ?? 0];
    rows.push({ word, target: here, reference: there, targetTexts, referenceTexts });
  }
  return rows;
}

/** Words typical of the passages of one query against those of another, or against all others. */
export async function keywords(db: Db, request: KeywordsRequest): Promise<KeywordsResponse> {
  const targetQuery = parseQuery(request.target);
  const referenceQuery = readQuery(request.reference);
  const target = await ask(db, targetQuery);
  const reference = await ask(db, referenceQuery);
  const types = await readWordTypes(db);
  const inTarget = await tallyWords(target.world, types, target.hits);
  const inReference = await tallyWords(
    reference.world,
    types,
    reference.hits,
    referenceQuery === null ? target.hits : undefined,
  );
  const sizes = { target: inTarget.words, reference: inReference.words };
  const table = keywordTable(rowsOf(types, inTarget, inReference), sizes, request);
  return {
    target: { words: inTarget.words, documents: inTarget.documents },
    reference: { words: inReference.words, documents: inReference.documents },
    types: table.words,
    tested: table.tested,
    significant: table.significant,
    rows: table.keywords.map((keyword) => rowOf(keyword, target, reference)),
  };
}

function rowOf({ keyness, ...row }: Keyword, target: Answer, reference: Answer): KeywordRow {
  return {
    ...row,
    typicalOf: keyness.typicalOf,
    g2: keyness.g2.value,
    logRatio: keyness.logRatio.value,
    percentDifference: keyness.percentDifference.value,
    bic: keyness.bic.value,
    targetQuery: wordWithin(row.word, target.query),
    referenceQuery:
      reference.query === null && target.query !== null
        ? wordOutside(row.word, target.query)
        : wordWithin(row.word, reference.query),
  };
}
