/** What a person asks of the search. */
import type { Db } from '../db/schema.ts';
import type {
  CollocatesRequest,
  CollocatesResponse,
  CountsRequest,
  CountsResponse,
  DispersionRequest,
  DispersionResponse,
  FrequenciesRequest,
  FrequenciesResponse,
  KeywordsRequest,
  KeywordsResponse,
  PassagesRequest,
  PassagesResponse,
  SearchRequest,
  SearchResponse,
} from './model.ts';
import { parseQuery } from './query/parse.ts';
import { ask, foundOf, readQuery } from './results/ask.ts';
import { collocates } from './results/collocates.ts';
import { concordance, firstOfPassages, foundPassages } from './results/concordance.ts';
import { countHits } from './results/count-hits.ts';
import { frequencies } from './results/frequencies.ts';
import { keywords } from './results/keywords.ts';
import { sortHits } from './results/sort-hits.ts';
import { spread } from './results/spread.ts';
import { understood, understoodWords } from './results/understood.ts';

export async function search(db: Db, request: SearchRequest): Promise<SearchResponse> {
  const query = parseQuery(request.query);
  const answer = await ask(db, query);
  const order = await sortHits(answer, request.sort);
  const page = order.subarray(request.offset, request.offset + request.limit);
  const { searched } = answer;
  return {
    ...foundOf(answer),
    understood: understood(answer),
    terms: understoodWords(answer),
    searched: {
      documents: searched.documents.reduce((sum, one) => sum + one, 0),
      passages: searched.passages,
    },
    index: answer.world.state,
    hits: await concordance(answer, page, request.context),
  };
}

export async function searchPassages(db: Db, request: PassagesRequest): Promise<PassagesResponse> {
  const query = readQuery(request.query);
  const answer = await ask(db, query);
  const order = firstOfPassages(answer, await sortHits(answer, request.sort));
  const page = order.subarray(request.offset, request.offset + request.limit);
  return { ...foundOf(answer), found: await foundPassages(answer, page) };
}

export async function searchCounts(db: Db, { query, by }: CountsRequest): Promise<CountsResponse> {
  const read = readQuery(query);
  const answer = await ask(db, read);
  return { ...foundOf(answer), by, rows: await countHits(answer, by) };
}

export async function searchDispersion(
  db: Db,
  request: DispersionRequest,
): Promise<DispersionResponse> {
  return spread(db, request);
}

export async function searchCollocates(
  db: Db,
  request: CollocatesRequest,
): Promise<CollocatesResponse> {
  return collocates(db, request);
}

export async function searchKeywords(db: Db, request: KeywordsRequest): Promise<KeywordsResponse> {
  return keywords(db, request);
}

export async function searchFrequencies(
  db: Db,
  request: FrequenciesRequest,
): Promise<FrequenciesResponse> {
  return frequencies(db, request);
}
