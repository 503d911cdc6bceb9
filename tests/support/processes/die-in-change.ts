/**
 * Begins a change so large that SQLite has to write parts of it to the file, says so, and waits in the
 * middle of it to be killed.
 */
import { sql } from 'kysely';
import { change } from '../../../src/db/change.ts';
import type { Engine } from '../../../src/db/open.ts';
import { openCaseForWriting } from '../../../src/shell/open-case.ts';

const [file = '', engine] = process.argv.slice(2);
const opened = await openCaseForWriting(file, engine ? { engine: engine as Engine } : {});
await sql`pragma cache_size = 5`.execute(opened.db);
await change(opened, 'Never finished', async (door) => {
  await door.update('case_info', 'case', { title: 'Half done', question: 'x'.repeat(500_000) });
  process.stdout.write('inside\n');
  await new Promise(() => setInterval(() => undefined, 1000));
});
