import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { addCoding, editCoding } from '../actions.ts';
import type { Codebook } from '../codebook-model.ts';
import type { Code, Coding } from '../model.ts';
import { listCodings } from '../store.ts';
import { codeSpans } from './code-spans.ts';
import type { Preview, RunListed, RunResult } from './model.ts';

const SPEECH =
  'The corridor was named first. Later nobody spoke of it.\n\nЗангезурский КОРИДОР обсуждали. Corridors divide.';
const NOTE = 'A note without the word.';

let test: TestApi;
let speech: string;
let note: string;

beforeEach(async () => {
  test = await makeTestApi();
  const draft = (fileName: string, text: string) => ({
    fileName,
    format: 'text' as const,
    original: null,
    text,
    layout: layOutPlain(text),
    stated: { authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  });
  const ids = new Map<string, string>();
  await importDocuments(test.context, [draft('speech.txt', SPEECH), draft('note.txt', NOTE)], {
    onStored: (stored) => {
      for (const one of stored) ids.set(one.fileName, one.id);
    },
  });
  speech = ids.get('speech.txt') ?? '';
  note = ids.get('note.txt') ?? '';
});
afterEach(() => test.close());

const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
  (await (await test.request(method, path, body)).json()) as T;
const makeCode = (body: unknown): Promise<Code> => ask('POST', '/codes', body);

/** The last line of an answer in lines. */
async function last<T>(path: string, body: unknown): Promise<T> {
  const response = await test.request('POST', path, body);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '') as T;
}
const preview = async (body: unknown) =>
  (await last<{ preview: Preview }>('/automatic-coding/preview', body)).preview;
const run = async (body: unknown) =>
  (await last<{ result: RunResult }>('/automatic-coding', body)).result;
const quotes = (codings: readonly Coding[]): string[] => codings.map(({ quote }) => quote);

describe('automatic coding', () => {
  it('shows what a list of words would code, codes that, marks it, and takes it back in one step', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const request = { rule: { kind: 'words', words: ['corridor*', 'коридор'], code: id } };
    const shown = await preview(request);
    expect(shown).toMatchObject({
      searched: 2,
      found: 3,
      already: 0,
      codes: [{ path: ['corridor'], exists: true, found: 3, documents: 1 }],
      documents: [{ id: speech, found: 3 }],
    });
    expect(shown.samples[0]).toMatchObject({
      left: 'The ',
      match: 'corridor',
      document: speech,
      code: ['corridor'],
    });
    expect(await listCodings(test.context.db)).toEqual([]);
    const { run: made } = await run(request);
    const codings = await listCodings(test.context.db);
    expect(quotes(codings)).toEqual(['corridor', 'КОРИДОР', 'Corridors']);
    for (const coding of codings) {
      expect(coding).toMatchObject({
        origin: 'machine',
        run: made.id,
        coder: 'machine: corridor*, коридор',
      });
      expect(SPEECH.slice(coding.start, coding.end)).toBe(coding.quote);
    }
    expect(made).toMatchObject({ kind: 'dictionary', made: 3 });
    expect(made.options).toMatchObject({ rule: request.rule, unit: 'match', matching: 1 });
    expect(await run(request)).toMatchObject({ made: 0, same: 3 });
    expect((await preview(request)).already).toBe(3);
    await ask('POST', '/undo');
    await ask('POST', '/undo');
    expect(await listCodings(test.context.db)).toEqual([]);
    expect(await ask('GET', '/coding-runs')).toEqual({ runs: [] });
  });

  it('widens to sentences and passages, each once', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const rule = { kind: 'regex', pattern: 'corridor|it', code: id };
    await run({ rule, unit: 'sentence', coder: 'Sentences' });
    await run({ rule, unit: 'passage', coder: 'Passages' });
    const by = async (coder: string) =>
      quotes(await listCodings(test.context.db, { coders: [coder], document: speech }));
    expect(await by('Sentences')).toEqual([
      'The corridor was named first.',
      'Later nobody spoke of it.',
      'Corridors divide.',
    ]);
    expect(await by('Passages')).toEqual(SPEECH.split('\n\n'));
  });

  it('makes the codes of a dictionary only where something was found, below the code chosen', async () => {
    const under = await makeCode({ name: 'Machine', codable: false });
    const dictionary = await ask<{ entries: unknown[] }>('POST', '/automatic-coding/dictionary', {
      fileName: 'routes.yaml',
      text: 'Routes:\n  corridor: [corridor*]\n  canal: [canal]\nSpeech: [spoke, named first]',
    });
    const rule = {
      kind: 'dictionary',
      name: 'routes',
      entries: dictionary.entries,
      under: under.id,
    };
    const shown = await preview({ rule });
    expect(shown.codes.map(({ path, exists, found }) => [path.join('/'), exists, found])).toEqual([
      ['Machine/Routes/corridor', false, 2],
      ['Machine/Routes/canal', false, 0],
      ['Machine/Speech', false, 2],
    ]);
    expect((await run({ rule })).made).toBe(4);
    const { codes } = await ask<Codebook>('GET', '/codebook');
    expect(codes.map(({ name, codable }) => [name, codable]).sort()).toEqual([
      ['Machine', false],
      ['Routes', false],
      ['Speech', true],
      ['corridor', true],
    ]);
    await ask('POST', '/undo');
    expect((await ask<Codebook>('GET', '/codebook')).codes).toHaveLength(1);
  });

  it('looks only where it is told to', async () => {
    const { id } = await makeCode({ name: 'word' });
    const rule = { kind: 'words', words: ['word', 'corridor'], code: id };
    expect(await preview({ rule, scope: { documents: [note] } })).toMatchObject({
      searched: 1,
      found: 1,
    });
    expect(await preview({ rule, scope: { from: '2020-01-01' } })).toMatchObject({ searched: 0 });
  });

  it('codes the hits of a search query as a marked run that one step takes back', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const rule = { kind: 'query', query: 'corridor NEAR/3 named OR divide', code: id };
    const shown = await preview({ rule });
    expect(shown).toMatchObject({ searched: 2, found: 2, already: 0 });
    expect(shown.samples.map(({ match }) => match)).toEqual(['corridor was named', 'divide']);
    const { run: made } = await run({ rule });
    expect(made).toMatchObject({ kind: 'search', query: rule.query, made: 2 });
    expect(made.options).toMatchObject({
      rule,
      unit: 'match',
      understood: expect.stringContaining('corridor'),
    });
    const codings = await listCodings(test.context.db);
    for (const coding of codings) {
      expect(coding).toMatchObject({
        origin: 'machine',
        run: made.id,
        coder: `machine: ${rule.query}`,
        text: expect.any(String),
      });
      expect(SPEECH.slice(coding.start, coding.end)).toBe(coding.quote);
    }
    expect(await run({ rule })).toMatchObject({ made: 0, same: 2 });
    await ask('POST', '/undo');
    await ask('POST', '/undo');
    expect(await listCodings(test.context.db)).toEqual([]);
  });

  it('finds a name in all scripts by a query, in the documents and units that are asked for', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const rule = { kind: 'query', query: 'коридор', code: id };
    const quoted = async (body: object): Promise<string[]> =>
      (await preview({ rule, ...body })).samples.map(({ match }) => match);
    expect(await quoted({ unit: 'sentence' })).toEqual([
      'The corridor was named first.',
      'Зангезурский КОРИДОР обсуждали.',
    ]);
    expect(await quoted({ scope: { documents: [note] } })).toEqual([]);
    const all = { kind: 'query', query: 'word', code: id };
    expect((await preview({ rule: all, unit: 'passage' })).samples[0]?.match).toBe(NOTE);
  });

  it('refuses a query that says nothing, and says where it goes wrong', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const refused = async (query: string) =>
      test.request('POST', '/automatic-coding/preview', {
        rule: { kind: 'query', query, code: id },
      });
    const answer = await refused('corridor AND (named');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ details: { start: expect.any(Number) } });
    expect((await refused('')).status).toBe(422);
  });

  it('lists runs, confirms some, and takes back what nobody confirmed', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const { run: made } = await run({ rule: { kind: 'regex', pattern: 'corridor', code: id } });
    const [first] = await listCodings(test.context.db);
    await editCoding(test.context, first?.id ?? '', { confirmed: true });
    const { runs } = await ask<{ runs: RunListed[] }>('GET', '/coding-runs');
    expect(runs).toMatchObject([
      { id: made.id, query: 'corridor', made: 2, machine: 1, confirmed: 1 },
    ]);
    expect(await ask('DELETE', `/coding-runs/${made.id}`)).toEqual({ removed: 1, kept: 1 });
    await ask('POST', '/undo');
    expect(await ask('POST', `/coding-runs/${made.id}/confirm`, {})).toEqual({ confirmed: 1 });
    expect((await test.request('DELETE', '/coding-runs/none')).status).toBe(404);
  });

  it('refuses what cannot be run, before or during the work', async () => {
    const { id } = await makeCode({ name: 'Folder', codable: false });
    const regex = { kind: 'regex', pattern: '(', code: id };
    expect((await test.request('POST', '/automatic-coding', { rule: regex })).status).toBe(422);
    const { problem } = await last<{ problem: { detail: string } }>('/automatic-coding', {
      rule: { ...regex, pattern: 'corridor' },
    });
    expect(problem.detail).toContain('“Folder” is a folder');
    expect(await listCodings(test.context.db)).toEqual([]);
  });

  it('stops when nobody waits for it any more', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    const { runAutomatic } = await import('./automatic.ts');
    const gone = AbortSignal.abort();
    const request = { rule: { kind: 'words' as const, words: ['corridor'], code: id }, scope: {} };
    await expect(
      runAutomatic(test.context, { ...request, unit: 'match' }, { signal: gone }),
    ).rejects.toThrow();
    expect(await listCodings(test.context.db)).toEqual([]);
  });

  it('codes places that another room found, and leaves what the coder has', async () => {
    const { id } = await makeCode({ name: 'corridor' });
    await addCoding(test.context, {
      document: speech,
      code: id,
      coder: 'search',
      start: 4,
      end: 12,
    });
    const asked = { kind: 'search' as const, query: 'corridor', options: {}, coder: 'search' };
    const spans = [
      { document: speech, code: id, start: 4, end: 12 },
      { document: note, code: id, start: 2, end: 6 },
    ];
    expect(await codeSpans(test.context, asked, spans)).toMatchObject({ made: 1, same: 1 });
    await expect(
      codeSpans(test.context, asked, [{ document: note, code: id, start: 2, end: 900 }]),
    ).rejects.toThrow('not inside the text');
  });
});
