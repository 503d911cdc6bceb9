import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { createApi } from '../server/api.ts';

/** What the answers may hold; each test looks at what its route gives. */
interface Body {
  id: string;
  ids: string[];
  total: number;
  detail: string;
  job: { state: string; stored: number; failed: number };
  items: unknown[];
  mapping: Record<string, string>;
  rows: { cells: string[] }[];
  documents: { id: string; title: string }[];
  sources: unknown[];
  proposals: { proposed: { sphere: string | null } }[];
  pieces: { text: string }[];
  changes: { kind: string; text: string }[];
  copies: Record<string, { title: string }[]>;
}

const bodyOf = async (response: Response): Promise<Body> => (await response.json()) as Body;

describe('documents over HTTP', () => {
  let test: TestApi;
  beforeEach(async () => {
    test = await makeTestApi();
  });
  afterEach(() => test.close());

  const json = async (method: string, path: string, body?: unknown) => {
    const response = await test.request(method, path, body);
    return { status: response.status, body: await bodyOf(response) };
  };

  const finished = async (id: string) => {
    for (;;) {
      const { body } = await json('GET', `/documents/imports/${id}`);
      if (body.job.state !== 'running') return body;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  const upload = async (files: Record<string, string>) => {
    const form = new FormData();
    for (const [name, text] of Object.entries(files)) {
      form.append('files', new File([text], name));
    }
    const response = await createApi(test.context).request('/documents/imports', {
      method: 'POST',
      body: form,
    });
    expect(response.status).toBe(202);
    return finished((await bodyOf(response)).id);
  };

  const corpus = async (content: string, mapping: Record<string, string>) => {
    const response = await createApi(test.context).request(
      '/documents/corpora?fileName=corpus.csv',
      { method: 'POST', body: content },
    );
    const preview = await bodyOf(response);
    const begun = await json('POST', `/documents/corpora/${preview.id}/import`, { mapping });
    return { preview, done: await finished(begun.body.id) };
  };

  const WAR =
    'url,text,title,date,outlet,language\n' +
    'https://tass.ru/a/1,Лавров заявил о перемирии.,Перемирие,2020-11-10,ТАСС,ru\n' +
    'https://apa.az/b/2,Sülh elan edildi.,Sülh,2020-11-11,APA,az\n' +
    ',No date here.,About nothing,,,en\n';
  const OWN = {
    text: 'text',
    title: 'title',
    date: 'date',
    outlet: 'outlet',
    url: 'url',
    language: 'language',
  };

  it('takes files in, and says of each what became of it', async () => {
    const { job, items } = await upload({ 'folder/one.txt': 'First words.', 'empty.txt': '  ' });
    expect(job).toMatchObject({ state: 'done', read: 2, total: 2, stored: 1, failed: 1 });
    expect(items).toMatchObject([
      { fileName: 'empty.txt', outcome: 'failed', problem: expect.stringContaining('no text') },
      { fileName: 'folder/one.txt', outcome: 'stored', words: 2 },
    ]);
  });

  it('shows a corpus before it is taken, and takes it with its columns named', async () => {
    const { preview, done } = await corpus(WAR, OWN);
    expect(preview).toMatchObject({ format: 'table', delimiter: ',', mapping: OWN });
    expect(preview.rows[0]?.cells[1]).toContain('Лавров');
    expect(done.job).toMatchObject({ state: 'done', stored: 3, failed: 0 });
  });

  it('refuses a corpus without a text column, and keeps the file for another try', async () => {
    const response = await createApi(test.context).request('/documents/corpora?fileName=c.csv', {
      method: 'POST',
      body: 'body\nOne.\n',
    });
    const { id } = await bodyOf(response);
    const refused = await json('POST', `/documents/corpora/${id}/import`, { mapping: {} });
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('text=body') },
    });
    const begun = await json('POST', `/documents/corpora/${id}/import`, {
      mapping: { text: 'body' },
    });
    expect((await finished(begun.body.id)).job.stored).toBe(1);
  });

  it('lists by title in any case, by date and by language, and counts what there is', async () => {
    await corpus(WAR, OWN);
    const titles = async (query: string) =>
      (await json('GET', `/documents?${query}`)).body.documents.map(({ title }) => title);
    expect(await titles('title=ПЕРЕМИР')).toEqual(['Перемирие']);
    expect(await titles('title=SULH')).toEqual(['Sülh']);
    expect(await titles('from=2020-11-11&to=2020')).toEqual(['Sülh']);
    expect(await titles('language=az,en&order=-title')).toEqual(['Sülh', 'About nothing']);
    expect(await titles('order=-date')).toEqual(['Sülh', 'Перемирие', 'About nothing']);
    const page = await json('GET', '/documents?limit=1&offset=1');
    expect(page.body).toMatchObject({ total: 3, documents: [{ title: 'Sülh', words: 3 }] });
    const facets = await json('GET', '/documents/facets');
    expect(facets.body).toMatchObject({ total: 3, batch: [{ count: 3 }] });
    expect((await json('GET', '/documents?from=yesterday')).status).toBe(422);
  });

  it('proposes sources with the sphere of the outlet, and links them in one change', async () => {
    await corpus(WAR, OWN);
    const { ids } = (await json('GET', '/documents/ids')).body;
    const { proposals } = (await json('POST', '/documents/source-proposals', { ids })).body;
    const spheres = proposals.map(({ proposed }) => proposed.sphere);
    expect(spheres.sort()).toEqual(['azerbaijani', 'russian', null].sort());
    const linked = await json('POST', '/documents/source-links', { ids });
    expect(linked.body).toEqual({ linked: 3, made: 3 });
    const listed = await json('GET', '/documents?sphere=russian');
    expect(listed.body.documents).toMatchObject([
      { title: 'Перемирие', source: { evidenceClass: 'press-report' } },
    ]);
    await json('POST', '/undo');
    expect((await json('GET', '/sources')).body.sources).toEqual([]);
    expect((await json('GET', '/documents?source=none')).body.total).toBe(3);
  });

  it('ties two documents with one address to one source', async () => {
    const twice = 'url,text\nhttps://tass.ru/a/1,One.\nhttps://tass.ru/a/1?utm_source=x,Two.\n';
    await corpus(twice, { url: 'url', text: 'text' });
    const { ids } = (await json('GET', '/documents/ids')).body;
    expect((await json('POST', '/documents/source-links', { ids })).body).toEqual({
      linked: 2,
      made: 1,
    });
  });

  it('edits many at once, and takes them out and back', async () => {
    await corpus(WAR, OWN);
    const { ids } = (await json('GET', '/documents/ids')).body;
    const set = { date: '2020-09?', language: 'ru' };
    expect((await json('PATCH', '/documents', { ids, set })).body).toEqual({ changed: 3 });
    expect((await json('GET', '/documents?language=ru&from=2020-09-30')).body.total).toBe(3);
    const wrong = await json('PATCH', '/documents', { ids, set: { date: 'in autumn' } });
    expect(wrong).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('no date') },
    });
    expect((await json('POST', '/documents/removal', { ids })).body).toEqual({
      removed: 3,
      codings: 0,
    });
    expect((await json('GET', '/documents')).body.total).toBe(0);
    await json('POST', '/undo');
    expect((await json('GET', '/documents')).body.total).toBe(3);
  });

  it('gives a text by ranges of its blocks, each with its words', async () => {
    await corpus('text\n"One.\n\nTwo.\n\nThree."\n', { text: 'text' });
    const { ids } = (await json('GET', '/documents/ids')).body;
    const { body } = await json('GET', `/documents/${ids[0]}/text?from=1&count=1`);
    expect(body).toMatchObject({
      blocks: 3,
      length: 18,
      pieces: [{ block: 1, start: 6, end: 10, text: 'Two.' }],
    });
  });

  it('keeps the texts before a correction, and shows what changed', async () => {
    await corpus('text\n"The corridor was closed."\n', { text: 'text' });
    const { ids } = (await json('GET', '/documents/ids')).body;
    const at = `/documents/${ids[0]}`;
    const text = 'The corridor was opened.';
    const preview = await json('POST', `${at}/correction/preview`, { text });
    expect(preview.body).toEqual({ carried: 0, blanks: 0, review: 0, waiting: [] });
    expect(
      (await json('POST', `${at}/correction`, { text, reason: 'Misread' })).body,
    ).toMatchObject({ revision: 2 });
    const { changes } = (await json('GET', `${at}/revisions/2/changes`)).body;
    expect(changes.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['same', 'The corridor was '],
      ['removed', 'closed'],
      ['added', 'opened'],
      ['same', '.'],
    ]);
    expect((await json('GET', `${at}/text?revision=1`)).body.pieces[0]?.text).toContain('closed');
  });

  it('shows copies of a document', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    await corpus(`title,text\nA,${long}\nB,${long}\nC,${long} and more\n`, {
      title: 'title',
      text: 'text',
    });
    const { documents } = (await json('GET', '/documents')).body;
    expect(documents[0]).toMatchObject({ title: 'A', sameText: 1 });
    const { copies } = (await json('POST', '/documents/copies', { ids: [documents[0]?.id] })).body;
    expect(copies[documents[0]?.id ?? '']?.map(({ title }) => title)).toEqual(['B', 'C']);
  });
});
