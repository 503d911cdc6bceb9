import type { Db } from '../../db/schema.ts';
import type { FrequenciesRequest, FrequenciesResponse } from '../model.ts';
import { ask, readQuery } from './ask.ts';
import { tallyWords } from './tally-words.ts';
import { wordWithin } from './word-queries.ts';
import { readWordTypes } from './word-types.ts';

/** The words of the passages that a query finds, the most frequent first. */
export async function frequencies(
  db: Db,
  { query, limit, leastFrequency }: FrequenciesRequest,
): Promise<FrequenciesResponse> {
  const answer = await ask(db, readQuery(query));
  const types = await readWordTypes(db);
  const { words, documents, counts, ranges } = await tallyWords(answer.world, types, answer.hits);
  const listed: number[] = [];
  let different = 0;
  for (let type = 0; type < counts.length; type++) {
    const count = counts[type] ?? 0;
    if (count > 0) different += 1;
    if (count >= leastFrequency) listed.push(type);
  }
  listed.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const rows = listed.slice(0, limit).map((type) => {
    const word = types.names[type] ?? '';
    const count = counts[type] ?? 0;
    return {
      word,
      count,
      perMillion: (count / words) * 1e6,
      documents: ranges[type] ?? 0,
      query: wordWithin(word, answer.query),
    };
  });
  return { words, types: different, documents, rows };
}
