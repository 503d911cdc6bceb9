/** A case to test with: in memory, at a fixed hour, with ids that count. */
import type { Context } from '../../src/db/context.ts';
import { migrate } from '../../src/db/migrate.ts';
import { availableEngine, type Engine, openDatabase } from '../../src/db/open.ts';
import { fixedClock } from '../../src/kernel/clock.ts';
import { countingIds } from '../../src/kernel/ids.ts';

export const TEST_TIME = '2026-03-01T12:00:00.000Z';

export interface TestCase extends Context {
  close(): Promise<void>;
}

/** All engines that run here: loop over them for contracts of `db/`. */
export const testEngines = (): Engine[] =>
  availableEngine() === 'native' ? ['native', 'portable'] : ['portable'];

export async function makeTestCase(
  options: { engine?: Engine; file?: string } = {},
): Promise<TestCase> {
  const db = await openDatabase(options.file ?? ':memory:', {
    create: true,
    ...(options.engine && { engine: options.engine }),
  });
  const clock = fixedClock(TEST_TIME);
  await migrate(db, clock);
  await db
    .insertInto('case_info')
    .values({
      id: 'case',
      title: 'Test case',
      question: '',
      authors: '[]',
      languages: '[]',
      period: '',
      periods: '[]',
      licence: '',
      published: '',
    })
    .execute();
  return { db, clock, newId: countingIds(), user: 'Tester', close: () => db.destroy() };
}
