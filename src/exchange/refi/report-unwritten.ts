import type { Db } from '../../db/schema.ts';
import type { CodedCase } from '../project/coded-case.ts';
import type { Losses } from '../project/losses.ts';

/** What a project file has no place for and stays in the case alone. */
export async function reportUnwritten(
  db: Db,
  { memos, documents }: CodedCase,
  losses: Losses,
): Promise<void> {
  const count = async (
    table: 'settlements' | 'readings' | 'sources' | 'articles',
  ): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select((of) => of.fn.countAll().as('count'))
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  };
  const lost = (kind: string, what: string, number: number, example = ''): void =>
    losses.add({ kind, outcome: 'lost', what, count: number, example });
  lost('settlements', 'settled disagreements', await count('settlements'));
  lost('readings', 'marks that a coder has read a text to its end', await count('readings'));
  lost('register', 'sources of the register', await count('sources'));
  lost('articles', 'articles', await count('articles'));
  const corrected = documents.filter(({ revision }) => revision > 1);
  lost(
    'earlier-texts',
    'documents whose earlier texts are not written, only the one in force',
    corrected.length,
    corrected[0]?.title,
  );
  const onSources = memos.filter(({ on }) => on === 'source');
  losses.add({
    kind: 'memo-on-source',
    outcome: 'changed',
    what: 'memos on sources of the register; they are free notes in the project',
    count: onSources.length,
    example: onSources[0]?.title ?? '',
  });
}
