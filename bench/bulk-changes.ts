/**
 * Changes of many rows through the door, all at once and one by one, in one run: `tsx bench/bulk-changes.ts [codings]`,
 * 60000 when none are given. Prints seconds and how many times faster the first way is.
 */
import { performance } from 'node:perf_hooks';
import { change, type Door } from '../src/db/change.ts';
import { redo, undo } from '../src/db/undo.ts';
import { makeTestCase } from '../tests/support/test-case.ts';

const count = Number(process.argv[2] ?? 60_000);
const ids = Array.from({ length: count }, (_, at) => `cod_${String(at).padStart(7, '0')}`);

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const context = await makeTestCase();
const row = (id: string) => ({
  ...{
    id,
    guid: id,
    code: 'cde_1',
    document: 'doc_1',
    text: 'a'.repeat(64),
    start_at: 1,
    end_at: 9,
  },
  ...{ quote: 'corridor', prefix: 'the ', suffix: ' of', coder: 'Machine', origin: 'machine' },
  ...{ run: 'run_1', made_at: '2026-01-01T00:00:00.000Z', state: 'placed', doubt: '' },
});
await change(context, 'Code', (door) => door.insertMany('codings', ids.map(row)));

const acts: [
  name: string,
  all: (door: Door) => Promise<void>,
  each: (door: Door) => Promise<void>,
][] = [
  [
    'confirm',
    (door) => door.updateMany('codings', ids, { origin: 'confirmed' }),
    async (door) => {
      for (const id of ids) await door.update('codings', id, { origin: 'confirmed' });
    },
  ],
  [
    'remove',
    (door) => door.removeMany('codings', ids),
    async (door) => {
      for (const id of ids) await door.remove('codings', id);
    },
  ],
];
for (const [name, all, each] of acts) {
  const one = await seconds(() => change(context, name, each));
  const undoing = await seconds(() => undo(context));
  const redoing = await seconds(() => redo(context));
  await undo(context);
  const many = await seconds(() => change(context, name, all));
  await undo(context);
  const took = [many, one, undoing, redoing].map((time) => time.toFixed(2));
  console.log(
    `${name} ${count} codings: ${took[0]} s at once, ${took[1]} s one by one (${(one / many).toFixed(1)} times), undo ${took[2]} s, redo ${took[3]} s`,
  );
}
await context.close();
