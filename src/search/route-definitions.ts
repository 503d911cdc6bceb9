import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import {
  CollocatesRequest,
  CollocatesResponse,
  CountsRequest,
  CountsResponse,
  DispersionRequest,
  DispersionResponse,
  FrequenciesRequest,
  FrequenciesResponse,
  IndexState,
  KeywordsRequest,
  KeywordsResponse,
  PassagesRequest,
  PassagesResponse,
  SearchRequest,
  SearchResponse,
} from './model.ts';

export const postSearch = createRoute({
  method: 'post',
  path: '/search',
  summary: 'A page of the concordance of a query, with its counts and how it was understood',
  request: { body: jsonBody(SearchRequest) },
  responses: { 200: jsonAnswer(SearchResponse, 'The hits') },
});

export const postPassages = createRoute({
  method: 'post',
  path: '/search/passages',
  summary: 'A page of the passages in which a query is found, with the places of its hits',
  request: { body: jsonBody(PassagesRequest) },
  responses: { 200: jsonAnswer(PassagesResponse, 'The passages') },
});

export const postCounts = createRoute({
  method: 'post',
  path: '/search/counts',
  summary: 'Hits over time or by an attribute, with the documents and words behind them',
  request: { body: jsonBody(CountsRequest) },
  responses: { 200: jsonAnswer(CountsResponse, 'The counts') },
});

export const postDispersion = createRoute({
  method: 'post',
  path: '/search/dispersion',
  summary: 'How evenly hits are spread over the documents',
  request: { body: jsonBody(DispersionRequest) },
  responses: { 200: jsonAnswer(DispersionResponse, 'The spread') },
});

export const postCollocates = createRoute({
  method: 'post',
  path: '/search/collocates',
  summary: 'Words that stand near the hits more often than elsewhere',
  request: { body: jsonBody(CollocatesRequest) },
  responses: { 200: jsonAnswer(CollocatesResponse, 'The collocates') },
});

export const postKeywords = createRoute({
  method: 'post',
  path: '/search/keywords',
  summary: 'Words typical of one part of the corpus against another, or against the rest',
  request: { body: jsonBody(KeywordsRequest) },
  responses: { 200: jsonAnswer(KeywordsResponse, 'The keywords') },
});

export const postFrequencies = createRoute({
  method: 'post',
  path: '/search/frequencies',
  summary: 'The most frequent words of a part of the corpus',
  request: { body: jsonBody(FrequenciesRequest) },
  responses: { 200: jsonAnswer(FrequenciesResponse, 'The words') },
});

export const getIndex = createRoute({
  method: 'get',
  path: '/search/index',
  summary: 'How many passages there are, and how many the index holds',
  responses: { 200: jsonAnswer(IndexState, 'The state of the index') },
});

/** Works for a second or two at most, so that a screen can call it until all is in and show how far it is. */
export const postIndex = createRoute({
  method: 'post',
  path: '/search/index',
  summary: 'Take further passages into the index, for about a second',
  responses: { 200: jsonAnswer(IndexState, 'The state of the index after that') },
});
