import { expect, it } from 'vitest';
import { isProjectFile, pickProject } from './pick-project.ts';

const named = (name: string, size = 3) => ({
  name,
  file: { name, size } as unknown as File,
});

it('takes the one file, whatever it is called, and the project among others', () => {
  expect(pickProject([named('a.bin')])).toMatchObject({ name: 'a.bin' });
  expect(pickProject([named('notes.txt'), named('study.qdpx')])).toMatchObject({
    name: 'study.qdpx',
  });
});

it('finds the data of a QualCoder project in its folder and calls it by the folder', () => {
  const files = ['study.qda/documents/a.txt', 'study.qda/data.qda'].map((name) => named(name));
  expect(pickProject([...files, named('study.qda/data.qda-wal', 0)])).toMatchObject({
    name: 'study.qda',
  });
  expect(pickProject([...files, named('study.qda/data.qda-wal', 9)])).toMatchObject({
    problem: expect.stringContaining('open in another program'),
  });
});

it('says why nothing can be taken', () => {
  expect(pickProject([])).toMatchObject({ problem: expect.stringContaining('Nothing') });
  expect(pickProject([named('a.txt'), named('b.txt')])).toMatchObject({
    problem: expect.stringContaining('2 files'),
  });
  expect(pickProject([named('a.qdpx', 200_000_000)])).toMatchObject({
    problem: expect.stringContaining('command line'),
  });
});

it('knows the names that no document has', () => {
  expect(['a.QDPX', 'b.qdc', 'c.sqlite3', 'd.qda'].map((name) => isProjectFile({ name }))).toEqual([
    ...[true, true, true, true],
  ]);
  expect(['a.zip', 'b.docx', 'c.csv'].map((name) => isProjectFile({ name }))).toEqual([
    ...[false, false, false],
  ]);
});
