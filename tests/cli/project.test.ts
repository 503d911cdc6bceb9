import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { editCode } from '../../src/coding/codebook-actions.ts';
import { editMemo } from '../../src/coding/memo-actions.ts';
import { listCodes, listMemos } from '../../src/coding/store.ts';
import { undo } from '../../src/db/undo.ts';
import { createCase, type OpenCase, openCaseForWriting } from '../../src/shell/open-case.ts';
import { refiProject } from '../support/foreign-projects.ts';
import { runCli } from '../support/run-cli.ts';

let folder: string;
/** A case that has taken in the project, and says other things about one code and one memo since. */
let begun: string;
let project: string;
let file: string;

async function inCase<T>(path: string, work: (opened: OpenCase) => Promise<T>): Promise<T> {
  const opened = await openCaseForWriting(path, { user: 'Tester' });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** The definitions of codes called railway, and the words of the memos. */
const said = ({ db }: OpenCase): Promise<{ railway: string[]; memos: string[] }> =>
  Promise.all([listCodes(db), listMemos(db)]).then(([codes, memos]) => ({
    railway: codes.flatMap(({ name, definition }) =>
      name.startsWith('railway') ? [definition] : [],
    ),
    memos: memos.map(({ text }) => text).sort(),
  }));

const THERE = { rules: 'Ways on rails', memo: 'Promised, not dated.' };
const HERE = { rules: 'Rails only', memo: 'Promised in May.' };
const AS_IT_WAS = { railway: [HERE.rules], memos: [HERE.memo] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-project-cli-'));
  begun = join(folder, 'begun.dragoman');
  file = join(folder, 'study.dragoman');
  project = join(folder, 'routes.qdpx');
  writeFileSync(project, refiProject());
  const info = { title: 'Study', question: '', authors: [], languages: [], period: '' };
  await (await createCase(begun, info)).close();
  expect((await runCli('import', begun, project)).code).toBe(0);
  await inCase(begun, async (opened) => {
    const code = (await listCodes(opened.db)).find(({ name }) => name === 'railway');
    await editCode(opened, code?.id ?? '', { definition: HERE.rules });
    const memo = (await listMemos(opened.db)).find(({ text }) => text === THERE.memo);
    await editMemo(opened, memo?.id ?? '', { title: memo?.title ?? '', text: HERE.memo });
  });
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => copyFileSync(begun, file));

it.each<[string, string[], { railway: string[]; memos: string[] }]>([
  ['as is proposed', [], { railway: [THERE.rules], memos: [THERE.memo] }],
  [
    'all of the file one way',
    ['--conflicts', 'both'],
    {
      ...{ railway: [HERE.rules, THERE.rules], memos: [HERE.memo, THERE.memo].sort() },
    },
  ],
  [
    'each kind its own way',
    ['--conflicts', 'code-rules=here, memo-text=both'],
    { railway: [HERE.rules], memos: [THERE.memo, HERE.memo].sort() },
  ],
])('decides conflicts %s, in one change', async (_, options, expected) => {
  const { code, err } = await runCli('import', file, project, '--as', 'project', ...options);
  expect({ code, err }).toMatchObject({ code: 0 });
  await inCase(file, async (opened) => {
    expect(await said(opened)).toEqual(expected);
    const undone = await undo(opened);
    expect(undone?.label).toBe('Import the project “Routes of the South”');
    expect(await said(opened)).toEqual(AS_IT_WAS);
  });
});

it('changes nothing where the case is right in everything', async () => {
  const options = ['--as', 'project', '--conflicts', 'here'];
  expect((await runCli('import', file, project, ...options)).code).toBe(0);
  await inCase(file, async (opened) => {
    expect(await said(opened)).toEqual(AS_IT_WAS);
    expect((await undo(opened))?.label).toContain('memo');
  });
});

it.each([
  ['perhaps', '“perhaps”'],
  ['code-rules=here,memo-text=perhaps', '“memo-text=perhaps”'],
  ['colour=here', '“colour=here”'],
  ['code-rules=here=there', '“code-rules=here=there”'],
])(
  'refuses the decision %j with file, place and remedy, and takes nothing',
  async (wrong, place) => {
    const refused = await runCli('import', file, project, '--conflicts', wrong);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain(`routes.qdpx, option --conflicts: ${place} decides no conflicts`);
    expect(refused.err).toContain('say here, there, both, or one of them for a kind (code-rules,');
    await inCase(file, async (opened) => {
      expect(await said(opened)).toEqual({ railway: [HERE.rules], memos: [HERE.memo] });
    });
  },
);
