import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildCase, casePlan, toldOf } from '../../../tests/support/coded-case.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { addCoding } from '../../coding/actions.ts';
import { addCode, editCode } from '../../coding/codebook-actions.ts';
import { correctDocument } from '../../coding/correct-document.ts';
import { listCodes } from '../../coding/store.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { countingIds } from '../../kernel/ids.ts';
import { exportProject } from '../refi/write-project.ts';
import { readProjectFile } from './import-project.ts';
import { previewProject } from './preview-project.ts';
import { takeIn } from './take-in.ts';

let from: TestCase;
let to: TestCase;
beforeEach(async () => {
  [from, to] = [await makeTestCase(), await makeTestCase()];
});
afterEach(async () => {
  await from.close();
  await to.close();
});

const TEXT = 'Вопрос 🌍: the 𠮷 railway was promised, and the border guards stay.';

async function aProject(): Promise<Uint8Array> {
  const ids: string[] = [];
  const draft = {
    fileName: 'a.txt',
    format: 'text' as const,
    original: null,
    text: TEXT,
    layout: layOutPlain(TEXT),
    stated: { title: 'A speech', authors: [] },
    attributes: { genre: 'speech' },
    dropped: [],
    warnings: [],
  };
  await importDocuments(from, [draft], {
    onStored: (stored) => ids.push(...stored.map(({ id }) => id)),
  });
  const folder = await addCode(from, { name: 'Routes', codable: false });
  const { id } = await addCode(from, { name: 'railway', parent: folder.id });
  const start = TEXT.indexOf('railway');
  await addCoding(from, { document: ids[0] ?? '', code: id, start, end: start + 7, coder: 'Ada' });
  return (await exportProject(from)).bytes;
}

it('shows what a project holds, what would become of it, and the words beside the quotations', async () => {
  const project = await readProjectFile(await aProject(), 'p.qdpx');
  const { result, contents, waiting, changes } = await previewProject(to, project);
  expect(result).toMatchObject({ documents: { added: 1 }, codes: { added: 2 } });
  expect(result.codings).toMatchObject({ added: 1, placed: 1, review: 0 });
  expect(contents.documents).toEqual([{ title: 'A speech', words: 11, codings: 1, known: false }]);
  expect(contents.codes.map(({ path, codings }) => [path.join(' › '), codings])).toEqual([
    ['Routes', 0],
    ['Routes › railway', 1],
  ]);
  expect(contents.coders).toEqual([{ name: 'Ada', codings: 1 }]);
  expect(contents.variables).toContainEqual({ name: 'genre', documents: 1, example: 'speech' });
  expect(contents.examples).toEqual([
    {
      document: 'A speech',
      quoted: 'railway',
      before: 'Вопрос 🌍: the 𠮷 ',
      found: 'railway',
      after: ' was promised, and the borde',
      agrees: true,
    },
  ]);
  expect(waiting).toEqual([]);
  expect(changes).toBe(true);
});

it('keeps nothing, leaves no trace in the history, and says when nothing would change', async () => {
  const bytes = await aProject();
  const empty = await toldOf(to);
  await previewProject(to, await readProjectFile(bytes, 'p.qdpx'));
  expect(await toldOf(to)).toEqual(empty);
  expect(await to.db.selectFrom('revisions').select('seq').execute()).toEqual([]);
  await takeIn(to, await readProjectFile(bytes, 'p.qdpx'));
  const again = await previewProject(to, await readProjectFile(bytes, 'p.qdpx'));
  expect(again.result.codings).toMatchObject({ added: 0, updated: 0, known: 1 });
  expect(again.contents.documents).toMatchObject([{ known: true }]);
  expect(again.changes).toBe(false);
});

const oneText = (text: string): Uint8Array =>
  zipSync({
    'project.qde':
      new TextEncoder().encode(`<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="x"><Sources>
<TextSource guid="00000050-0000-4000-8000-000000000000" name="s1"><PlainTextContent>${text}</PlainTextContent></TextSource>
</Sources></Project>`),
  });

it('lists what would wait for a person, with the reason', async () => {
  const qde = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="x"><CodeBook><Codes>
<Code guid="00000002-0000-4000-8000-000000000000" name="k" isCodable="true"/></Codes></CodeBook><Sources>
<TextSource guid="00000050-0000-4000-8000-000000000000" name="s1"><PlainTextContent>one line</PlainTextContent>
<PlainTextSelection guid="00000101-0000-4000-8000-000000000000" name="line" startPosition="0" endPosition="3">
<Coding guid="00000201-0000-4000-8000-000000000000"><CodeRef targetGUID="00000002-0000-4000-8000-000000000000"/></Coding>
</PlainTextSelection></TextSource></Sources></Project>`;
  const bytes = zipSync({ 'project.qde': new TextEncoder().encode(qde) });
  const { waiting, contents } = await previewProject(to, await readProjectFile(bytes, 'x.qdpx'));
  expect(waiting).toMatchObject([{ document: 's1', code: 'k', quoted: 'line' }]);
  expect(waiting[0]?.doubt).toContain('other words');
  expect(contents.examples).toMatchObject([{ quoted: 'line', found: 'one', agrees: false }]);
});

it('says where the project and the case say different things', async () => {
  const bytes = await aProject();
  await takeIn(to, await readProjectFile(bytes, 'p.qdpx'));
  const [code] = (await listCodes(to.db)).filter(({ name }) => name === 'railway');
  await editCode(to, code?.id ?? '', { definition: 'Rails only' });
  const [document] = await to.db.selectFrom('documents').select('id').execute();
  await correctDocument(to, document?.id ?? '', `${TEXT} And more.`, 'A line was missing.');
  const known = await previewProject(to, await readProjectFile(bytes, 'p.qdpx'));
  expect(known.conflicts).toEqual([
    {
      key: `code-rules ${code?.guid}`,
      kind: 'code-rules',
      what: 'Routes › railway',
      differs: [{ field: 'definition', here: 'Rails only', theirs: '' }],
    },
    {
      key: expect.stringMatching(/^document-text [-0-9a-f]{36}$/),
      ...{ kind: 'document-text', what: 'A speech', differs: [] },
    },
  ]);

  const other = await makeTestCase();
  try {
    // Ids count alike in all cases of the tests, and GUIDs follow from them.
    const ids = countingIds();
    const elsewhere = { ...other, newId: (prefix: string) => `${ids(prefix)}b` };
    const routes = await addCode(elsewhere, { name: 'Routes', codable: false });
    await addCode(elsewhere, { name: 'railway', parent: routes.id });
    await takeIn(other, await readProjectFile(oneText(TEXT), 'one.qdpx'));
    const { conflicts } = await previewProject(other, await readProjectFile(bytes, 'p.qdpx'));
    expect(conflicts).toMatchObject([
      { kind: 'code-name', what: 'Routes › railway', differs: [] },
      {
        kind: 'document-words',
        what: 'A speech',
        differs: [{ field: 'title', here: 's1', theirs: 'A speech' }],
      },
    ]);
  } finally {
    await other.close();
  }
});

it('ends when it is given up, and keeps nothing of what was taken in so far', async () => {
  const bytes = await aProject();
  const gone = new AbortController();
  const stages: string[] = [];
  const work = takeIn(to, await readProjectFile(bytes, 'p.qdpx'), {
    signal: gone.signal,
    onProgress: ({ stage }) => {
      stages.push(stage);
      if (stage === 'codings') gone.abort();
    },
  });
  await expect(work).rejects.toThrow(/abort/i);
  expect(stages).toEqual(['codes', 'documents', 'codings']);
  expect(await listCodes(to.db)).toEqual([]);
  expect(await to.db.selectFrom('revisions').select('seq').execute()).toEqual([]);
});

it('promises of any project what the import then does', async () => {
  await fc.assert(
    fc.asyncProperty(casePlan, async (plan) => {
      const [source, target] = [await makeTestCase(), await makeTestCase()];
      try {
        await buildCase(source, plan);
        const { bytes } = await exportProject(source);
        const { result } = await previewProject(target, await readProjectFile(bytes, 'p.qdpx'));
        const { batch, ...done } = await takeIn(target, await readProjectFile(bytes, 'p.qdpx'));
        expect(batch).toMatch(/^imp_/);
        expect(done).toEqual(result);
      } finally {
        await source.close();
        await target.close();
      }
    }),
    { numRuns: 15 },
  );
});
