import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildCase, casePlan, toldOf } from '../../../tests/support/coded-case.ts';
import { expectRefiProject } from '../../../tests/support/refi-schema.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { readCodedCase } from '../project/coded-case.ts';
import { readProjectFile } from '../project/import-project.ts';
import { takeIn } from '../project/take-in.ts';
import { exportCodebook } from './write-codebook.ts';
import { exportProject } from './write-project.ts';

describe('what is exported as a project', () => {
  it('comes back the same into an empty case, and changes nothing where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(casePlan, async (made) => {
        const [from, to] = [await makeTestCase(), await makeTestCase()];
        try {
          await buildCase(from, made);
          const before = await toldOf(from);
          const { bytes } = await exportProject(from);
          expectRefiProject(bytes);
          const result = await takeIn(to, await readProjectFile(bytes, 'p.qdpx'));
          expect(await toldOf(to)).toEqual(before);
          expect(result.losses).toEqual([]);
          const again = await takeIn(from, await readProjectFile(bytes, 'p.qdpx'));
          expect(await toldOf(from)).toEqual(before);
          expect(again).toMatchObject({
            codes: { added: 0, updated: 0 },
            codings: { added: 0, updated: 0 },
            memos: { added: 0 },
            documents: { added: 0 },
          });
          expect((await exportProject(from)).bytes).toEqual(bytes);
        } finally {
          await from.close();
          await to.close();
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('stands on the same words in programs that do not know our own file', async () => {
    await fc.assert(
      fc.asyncProperty(casePlan, async (made) => {
        const [from, to] = [await makeTestCase(), await makeTestCase()];
        try {
          await buildCase(from, {
            ...made,
            codings: made.codings.map((one) => ({ ...one, review: false })),
          });
          const files = unzipSync((await exportProject(from)).bytes);
          delete files['sources/dragoman.json'];
          const { calibration } = await takeIn(to, await readProjectFile(zipSync(files), 'p.qdpx'));
          const placed = async (of: TestCase) =>
            (await readCodedCase(of.db)).codings
              .map(({ guid, state, start, end, quote, coder }) => [
                guid,
                state,
                start,
                end,
                quote,
                coder,
              ])
              .sort();
          expect(await placed(to)).toEqual(await placed(from));
          expect(calibration?.matched).toBe(calibration?.quoted);
        } finally {
          await from.close();
          await to.close();
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('has the codes of the codebook when it is exported alone', async () => {
    await fc.assert(
      fc.asyncProperty(casePlan, async (made) => {
        const [from, to] = [await makeTestCase(), await makeTestCase()];
        try {
          await buildCase(from, { ...made, codings: [], memos: [] });
          await takeIn(to, await readProjectFile(await exportCodebook(from.db), 'c.qdc'));
          expect(await toldOf(to)).toMatchObject({
            codes: ((await toldOf(from)) as { codes: unknown[] }).codes,
          });
        } finally {
          await from.close();
          await to.close();
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
