import type { Db } from '../../db/schema.ts';

interface Stretch {
  start: number;
  end: number;
}

/** The codes of a name or id, with all codes below them. */
async function codesNamed(db: Db, names: readonly string[]): Promise<string[]> {
  const codes = await db.selectFrom('codes').select(['id', 'name', 'parent']).execute();
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const meant = new Set(
    codes
      .filter(({ id, name }) => wanted.has(name.toLowerCase()) || names.includes(id))
      .map(({ id }) => id),
  );
  let before = -1;
  while (meant.size > before) {
    before = meant.size;
    for (const { id, parent } of codes) if (parent !== null && meant.has(parent)) meant.add(id);
  }
  return [...meant];
}

/**
 * Passages that a coding touches: document to `seq`s. Each list of codes and of coders narrows further;
 * codings that wait for review have no place and are left out.
 */
export async function codedPassages(
  db: Db,
  codes: readonly (readonly string[])[],
  coders: readonly (readonly string[])[],
): Promise<Map<string, Set<number>>> {
  let query = db
    .selectFrom('codings')
    .select(['document', 'text', 'start_at', 'end_at'])
    .where('state', '=', 'placed');
  for (const names of codes) {
    const meant = await codesNamed(db, names);
    if (meant.length === 0) return new Map();
    query = query.where('code', 'in', meant);
  }
  for (const names of coders) query = query.where('coder', 'in', names);
  const byDocument = new Map<string, { text: string; stretches: Stretch[] }>();
  for (const row of await query.orderBy('start_at').execute()) {
    const coded = byDocument.get(row.document) ?? { text: row.text, stretches: [] };
    byDocument.set(row.document, coded);
    coded.stretches.push({ start: row.start_at, end: row.end_at });
  }
  const found = new Map<string, Set<number>>();
  for (const [document, { text, stretches }] of byDocument) {
    const passages = await db
      .selectFrom('passages')
      .select(['seq', 'start_at as start', 'end_at as end'])
      .where('text', '=', text)
      .orderBy('position')
      .execute();
    found.set(document, touched(passages, stretches));
  }
  return found;
}

/** Passages are in order and do not overlap; stretches are in the order of their beginnings and may. */
function touched(
  passages: readonly (Stretch & { seq: number })[],
  stretches: readonly Stretch[],
): Set<number> {
  const found = new Set<number>();
  let next = 0;
  let furthest = -1;
  for (const passage of passages) {
    while ((stretches[next]?.start ?? Number.POSITIVE_INFINITY) < passage.end) {
      furthest = Math.max(furthest, stretches[next]?.end ?? -1);
      next += 1;
    }
    if (furthest > passage.start) found.add(passage.seq);
  }
  return found;
}
