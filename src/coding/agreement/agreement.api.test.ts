import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { addCoding, markRead } from '../actions.ts';
import { addCode } from '../codebook-actions.ts';

const TEXT = 'The corridor was named first.\n\nThen the road was named.\n\nNothing else was.';

let test: TestApi;
let document: string;
let code: string;
beforeEach(async () => {
  test = await makeTestApi();
  const draft = {
    fileName: 'speech.txt',
    format: 'text' as const,
    original: null,
    text: TEXT,
    layout: layOutPlain(TEXT),
    stated: { title: 'Speech', authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(test.context, [draft], {
    onStored: ([first]) => (document = first?.id ?? ''),
  });
  code = (await addCode(test.context, { name: 'corridor' })).id;
  await addCoding(test.context, { document, code, coder: 'Anna', start: 0, end: 12 });
  await addCoding(test.context, { document, code, coder: 'Boris', start: 4, end: 40 });
  for (const coder of ['Anna', 'Boris']) await markRead(test.context, document, coder, true);
});
afterEach(() => test.close());

const json = async (method: string, path: string, body?: unknown): Promise<unknown> =>
  (await test.request(method, path, body)).json();
const BOTH = 'coders=Anna&coders=Boris';

it('answers with coefficients, counts, and the question as it was understood', async () => {
  expect(await json('GET', `/agreement?${BOTH}&seed=5`)).toMatchObject({
    question: { coders: ['Anna', 'Boris'], unit: 'passage', seed: 5, machine: false },
    documents: 1,
    rows: [{ code, path: ['corridor'], given: [1, 2], units: 3, disagreements: 1, settled: 0 }],
  });
});

it('lists disagreements and settles them, with a reason, and undoes it', async () => {
  const list = (more = '') => json('GET', `/agreement/disagreements?${BOTH}${more}`);
  const open = await list();
  expect(open).toMatchObject({
    total: 1,
    settled: 0,
    disagreements: [{ title: 'Speech', given: ['Boris'], notGiven: ['Anna'], settlement: null }],
  });
  const [place] = (open as { disagreements: { start: number; end: number }[] }).disagreements;
  const verdict = { document, code, start: place?.start, end: place?.end, applies: false };
  const settled = await json('PUT', '/settlements', { ...verdict, why: 'A road is no corridor.' });
  expect(settled).toMatchObject({ by: 'Tester', applies: false });
  expect(await list('&state=open')).toMatchObject({ total: 1, settled: 1, disagreements: [] });
  expect(await list(`&of=${code}&state=settled`)).toMatchObject({ disagreements: [{}] });
  expect(await list('&of=none')).toMatchObject({ total: 0 });
  expect(await list('&offset=1')).toMatchObject({ total: 1, disagreements: [] });
  await json('DELETE', `/settlements/${(settled as { id: string }).id}`);
  expect(await list()).toMatchObject({ settled: 0 });
  await json('POST', '/undo');
  expect(await list()).toMatchObject({ settled: 1 });
});

it.each([
  ['GET', '/agreement?coders=Anna', undefined, 422],
  ['GET', '/agreement?coders=Anna&coders=Anna', undefined, 422],
  ['GET', `/agreement?${BOTH}&unit=word`, undefined, 422],
  ['GET', `/agreement?${BOTH}&seed=-1`, undefined, 422],
  ['PUT', '/settlements', { document: 'd', code: 'c', start: 0, end: 1, applies: true }, 422],
  [
    'PUT',
    '/settlements',
    { document: 'd', code: 'c', start: 0, end: 1, applies: true, why: 'x' },
    404,
  ],
  ['DELETE', '/settlements/none', undefined, 404],
])('%s %s with %j is refused', async (method, path, body, status) => {
  expect((await test.request(method, path, body)).status).toBe(status);
});
