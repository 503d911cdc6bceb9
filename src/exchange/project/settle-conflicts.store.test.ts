import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toldOf } from '../../../tests/support/coded-case.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { addCoding } from '../../coding/actions.ts';
import { addCode, editCode } from '../../coding/codebook-actions.ts';
import { correctDocument } from '../../coding/correct-document.ts';
import { addMemo, editMemo } from '../../coding/memo-actions.ts';
import { listCodes, listCodings, listMemos } from '../../coding/store.ts';
import { undo } from '../../db/undo.ts';
import { readDocument, readWords } from '../../documents/store.ts';
import { countingIds } from '../../kernel/ids.ts';
import { addTexts } from '../../search/testing/sample-corpus.ts';
import { exportProject } from '../refi/write-project.ts';
import { type Decision, type ProjectDecisions, readPolicy, UNDECIDED } from './decisions.ts';
import type { ForeignProject } from './foreign-project.ts';
import { readProjectFile } from './import-project.ts';
import { takeDecided } from './settle-conflicts.ts';
import { takeIn } from './take-in.ts';

const TEXT = 'The railway was promised, and the guards stay.';

let from: TestCase;
let to: TestCase;
beforeEach(async () => {
  [from, to] = [await makeTestCase(), await makeTestCase()];
});
afterEach(async () => {
  await from.close();
  await to.close();
});

/** A code with a coding and a memo on it; in the project as it comes back, all of them say something else. */
async function fill(context: TestCase): Promise<void> {
  const [document = ''] = await addTexts(context, [{ title: 'A speech', text: TEXT }]);
  const { id } = await addCode(context, { name: 'railway', definition: 'Ways on rails' });
  const start = TEXT.indexOf('railway');
  await addCoding(context, { document, code: id, start, end: start + 7, coder: 'Ada' });
  await addMemo(context, { on: 'code', target: id, title: '', text: 'By whom?', author: 'Ada' });
}

const project = async (): Promise<ForeignProject> =>
  readProjectFile((await exportProject(from)).bytes, 'p.qdpx');

const codesOf = async (context: TestCase): Promise<[string, string][]> =>
  (await listCodes(context.db)).map(({ name, definition }) => [name, definition]);
const documentsOf = ({ db }: TestCase) =>
  db.selectFrom('documents').select(['id', 'title']).orderBy('title').orderBy('id').execute();
const textsOf = async (context: TestCase): Promise<string[]> => {
  const rows = await documentsOf(context);
  const documents = await Promise.all(rows.map(({ id }) => readDocument(context.db, id)));
  return Promise.all(documents.map(({ text }) => readWords(context.db, text)));
};
const titlesOf = async (context: TestCase): Promise<string[]> =>
  (await documentsOf(context)).map(({ title }) => title);
/** Code and document of each coding, by their order in the case. */
const codingsOf = async (context: TestCase): Promise<string[]> => {
  const codes = (await listCodes(context.db)).map(({ id }) => id);
  const documents = (await documentsOf(context)).map(({ id }) => id);
  return (await listCodings(context.db))
    .map(({ code, document, state }) =>
      [codes.indexOf(code), documents.indexOf(document), state].join(' '),
    )
    .sort();
};

describe('of what has one GUID on both sides', () => {
  beforeEach(async () => {
    await fill(from);
    await takeIn(to, await project());
    const [code] = await listCodes(to.db);
    await editCode(to, code?.id ?? '', { definition: 'Rails only' });
    const [memo] = await listMemos(to.db);
    await editMemo(to, memo?.id ?? '', { title: '', text: 'By the minister?' });
    const [document] = await to.db.selectFrom('documents').select('id').execute();
    await correctDocument(to, document?.id ?? '', `${TEXT} And more.`, 'A line was missing.');
  });

  const expected: Record<Decision, object> = {
    here: {
      codes: [['railway', 'Rails only']],
      texts: [`${TEXT} And more.`],
      memos: ['By the minister?'],
      codings: ['0 0 placed'],
    },
    there: {
      codes: [['railway', 'Ways on rails']],
      texts: [TEXT],
      memos: ['By whom?'],
      codings: ['0 0 placed'],
    },
    both: {
      codes: [
        ['railway', 'Rails only'],
        ['railway', 'Ways on rails'],
      ],
      texts: [`${TEXT} And more.`, TEXT],
      memos: ['By the minister?', 'By whom?'],
      codings: ['0 0 placed', '1 1 placed'],
    },
  };
  const state = async () => ({
    codes: (await codesOf(to)).sort((a, b) => a[1].localeCompare(b[1])),
    texts: await textsOf(to),
    memos: (await listMemos(to.db)).map(({ text }) => text).sort(),
    codings: await codingsOf(to),
  });

  it.each(['here', 'there', 'both'] as const)(
    'all is %s when that is decided, one undo takes it back, and a second time changes nothing',
    async (decision) => {
      const before = await toldOf(to);
      await takeDecided(to, await project(), readPolicy(decision));
      expect(await state()).toEqual(expected[decision]);
      // What is all known and kept as it is leaves no trace in the history.
      if (decision !== 'here') await undo(to);
      expect(await toldOf(to)).toEqual(before);
      await takeDecided(to, await project(), readPolicy(decision));
      const after = await toldOf(to);
      await takeDecided(to, await project(), readPolicy(decision));
      expect(await toldOf(to)).toEqual(after);
    },
  );

  it('what nobody decides happens as is proposed, like an import without decisions', async () => {
    await takeDecided(to, await project(), UNDECIDED);
    expect(await state()).toEqual({
      codes: [['railway', 'Ways on rails']],
      texts: [`${TEXT} And more.`],
      memos: ['By whom?'],
      codings: ['0 0 placed'],
    });
  });

  it('one conflict can be decided otherwise than the rest of its kind', async () => {
    const { codes } = await project();
    const decisions: ProjectDecisions = {
      kinds: { 'code-rules': 'both', 'memo-text': 'here' },
      single: { [`code-rules ${codes[0]?.guid}`]: 'here' },
    };
    await takeDecided(to, await project(), decisions);
    expect(await codesOf(to)).toEqual([['railway', 'Rails only']]);
    expect((await listMemos(to.db)).map(({ text }) => text)).toEqual(['By the minister?']);
  });
});

describe('of what has two GUIDs', () => {
  beforeEach(async () => {
    await fill(from);
    // Ids count alike in all cases of the tests, and GUIDs follow from them.
    const ids = countingIds();
    const elsewhere = { ...to, newId: (prefix: string) => `${ids(prefix)}b` };
    await addTexts(elsewhere, [{ title: 'Ours', text: TEXT }]);
    await addCode(elsewhere, { name: 'railway', definition: 'Rails only' });
  });

  it.each([
    ['here', [['railway', 'Rails only']], ['Ours'], ['0 0 placed']],
    ['there', [['railway', 'Ways on rails']], ['A speech'], ['0 0 placed']],
    [
      'both',
      [
        ['railway', 'Rails only'],
        ['railway', 'Ways on rails'],
      ],
      ['A speech', 'Ours'],
      ['1 0 placed'],
    ],
  ] as const)('%s', async (decision, codes, titles, codings) => {
    await takeDecided(to, await project(), readPolicy(decision));
    expect(await codesOf(to)).toEqual(codes);
    expect(await titlesOf(to)).toEqual(titles);
    expect(await codingsOf(to)).toEqual(codings);
    expect((await listMemos(to.db)).map(({ on, text }) => [on, text])).toEqual([
      ['code', 'By whom?'],
    ]);
  });
});
