import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startChild } from '../../tests/support/child.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { testEngines } from '../../tests/support/test-case.ts';
import { importArticle } from '../articles/import-article.ts';
import { loadArticle } from '../articles/store.ts';
import type { Db } from '../db/schema.ts';
import { listSources } from '../sources/store.ts';
import { checkCase } from './check-case.ts';
import { createCase, openCaseForWriting } from './open-case.ts';

const PAGE = `Railways after the war

Introduction

${'The line along the river was closed for thirty years and nobody rode on it. '.repeat(200)}

The railway will be opened within a year¹. It was not². The term is disputed³.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

2 Ibid.

3 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.
`;

const info = { title: 'Whole', question: '', authors: [], languages: ['en'], period: '' };

it.each(testEngines())(
  'a case is as it was when corrections were killed half-way, %s engine',
  async (engine) => {
    const file = join(temporaryFolder(), 'study.dragoman');
    const made = await createCase(file, info, { engine });
    const bytes = new TextEncoder().encode(PAGE);
    const { id } = await importArticle(made, { bytes, fileName: 'railways.txt' });
    const state = async (db: Db) => ({
      article: await loadArticle(db, id),
      sources: await listSources(db),
      corrections: await db.selectFrom('article_corrections').selectAll().execute(),
      revisions: await db.selectFrom('revisions').selectAll().execute(),
    });
    const before = await state(made.db);
    await made.close();
    const child = startChild('die-in-corrections.ts', [file, engine]);
    expect(await child.line()).toBe('inside');
    await child.kill();
    const opened = await openCaseForWriting(file, { engine });
    expect(await state(opened.db)).toEqual(before);
    expect((await checkCase(opened.db)).flatMap(({ faults }) => faults)).toEqual([]);
    await opened.close();
  },
);
