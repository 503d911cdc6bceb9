import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { readProjectFile } from './import-project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-packed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The least that makes a QualCoder project. */
async function qualCoder(): Promise<Uint8Array> {
  const file = join(folder, 'data.qda');
  const db = await openDatabase(file, { create: true });
  for (const table of [
    "project (date text default '2026', memo text, about text default 'QualCoder 3.6')",
    'source (id, name, fulltext, mediapath, owner, date)',
    'code_name (cid, name, memo, catid, owner, date, color)',
    'code_cat (catid, name, memo, supercatid)',
    'code_text (ctid, cid, fid, seltext, pos0, pos1, owner, date, memo)',
  ])
    await sql.raw(`create table ${table}`).execute(db);
  await sql`insert into source values (1, 'a.txt', 'the road is open', null, 'Ada', '2026-01-01')`.execute(
    db,
  );
  await sql`insert into code_name values (1, 'road', '', null, 'Ada', '', '#ff0000')`.execute(db);
  await sql`insert into code_text values (1, 1, 1, 'road', 4, 8, 'Ada', '2026-01-01 10:00:00', '')`.execute(
    db,
  );
  await db.destroy();
  return readFileSync(file);
}

it('finds a QualCoder project in the zip archive of its folder', async () => {
  const bytes = zipSync({
    'my study.qda/data.qda': await qualCoder(),
    'my study.qda/documents/a.docx': new Uint8Array([1, 2, 3]),
    'my study.qda/data.qda-wal': new Uint8Array(0),
  });
  const project = await readProjectFile(bytes, 'backup.zip');
  expect(project).toMatchObject({ name: 'my study', tool: 'QualCoder' });
  expect(project.documents[0]?.codings).toMatchObject([{ start: 4, end: 8, doubt: '' }]);
});

it('refuses an archive of a project that was open, of several, and of none', async () => {
  const data = await qualCoder();
  const open = zipSync({ 's/data.qda': data, 's/data.qda-wal': new Uint8Array(9) });
  await expect(readProjectFile(open, 'open.zip')).rejects.toThrow(/had it open/);
  const two = zipSync({ 'a/data.qda': data, 'b/data.qda': data });
  await expect(readProjectFile(two, 'two.zip')).rejects.toThrow(/several projects/);
  const none = zipSync({ 'a.txt': new Uint8Array([65]) });
  await expect(readProjectFile(none, 'none.zip')).rejects.toThrow(/without a REFI-QDA project/);
  const false_ = zipSync({ 'data.qda': new Uint8Array([65]) });
  await expect(readProjectFile(false_, 'false.zip')).rejects.toThrow(/without a REFI-QDA project/);
});

it('does not unpack what would grow beyond measure', async () => {
  const bomb = zipSync({ 'data.qda': new Uint8Array(20_000_000) }, { level: 9 });
  await expect(readProjectFile(bomb, 'bomb.zip')).rejects.toThrow(/would grow/);
});
