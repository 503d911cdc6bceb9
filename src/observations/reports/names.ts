/** What ids are called in reports. */
import { listActors } from '../../actors/store.ts';
import { codeTree } from '../../coding/codebook.ts';
import { listCodes } from '../../coding/store.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { episodeRecords } from '../records.ts';

export interface Names {
  readonly actor: (id: string) => string;
  /** With its path: `Routes › rail`. */
  readonly code: (id: string) => string;
  readonly episode: (id: string) => string;
}

type Node = ReturnType<typeof codeTree>[number];

const flat = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

/** An id that has no name stands for itself. */
export async function readNames(db: Db): Promise<Names> {
  const actors = new Map((await listActors(db)).map(({ id, name }) => [id, name]));
  const codes = new Map(
    flat(codeTree(await listCodes(db))).map(({ id, path }) => [id, path.join(' › ')]),
  );
  const episodes = new Map(
    (await listRecords(db, episodeRecords)).map(({ id, title }) => [id, title]),
  );
  const from = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  return { actor: from(actors), code: from(codes), episode: from(episodes) };
}
