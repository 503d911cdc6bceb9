/** Ties documents to records of the register: those that are there, or new ones from what the files state. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import type { Db } from '../db/schema.ts';
import { freeId } from '../sources/actions.ts';
import type { Source } from '../sources/model.ts';
import { listSources, sourceToRow } from '../sources/store.ts';
import type { Document } from './document.ts';
import { proposeSource } from './propose-source.ts';
import { readDocumentsOf } from './store.ts';
import { titleKey } from './title-key.ts';

export interface SourceProposal {
  document: string;
  /** Sphere and class are those of the outlet; `reasons` says why. */
  proposed: Source;
  /** The record of the register that has the same address, or the same title, year and outlet. */
  known: { id: string; title: string } | null;
}

/** Keys under which two records are the same; an address tells more than a title. */
function keysOf({ csl, urls, issued }: Source): string[] {
  const keys = urls.map(({ clean }) => `url ${clean}`);
  const title = titleKey(csl.title ?? '');
  const outlet = titleKey(String(csl['container-title'] ?? csl.publisher ?? ''));
  if (title !== '') keys.push(`title ${title} | ${issued?.slice(0, 4) ?? ''} | ${outlet}`);
  return keys;
}

class Register {
  readonly #byKey = new Map<string, Source>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.add(source);
  }

  add(source: Source): void {
    for (const key of keysOf(source)) if (!this.#byKey.has(key)) this.#byKey.set(key, source);
  }

  find(proposed: Source): Source | null {
    for (const key of keysOf(proposed)) {
      const found = this.#byKey.get(key);
      if (found) return found;
    }
    return null;
  }
}

const readUnlinked = async (db: Db, ids: readonly string[]): Promise<Document[]> =>
  (await readDocumentsOf(db, ids)).filter(({ source }) => source === null);

/** What would be made of documents that have no source yet; nothing is kept. */
export async function proposeSources(db: Db, ids: readonly string[]): Promise<SourceProposal[]> {
  const register = new Register(await listSources(db));
  return (await readUnlinked(db, ids)).map((document) => {
    const proposed = proposeSource(`src_${document.id.slice(4)}`, document);
    const known = register.find(proposed);
    return {
      document: document.id,
      proposed,
      known: known && { id: known.id, title: known.csl.title ?? known.id },
    };
  });
}

/** Accepts the proposals of these documents, in one change. */
export const linkSources = (
  context: Context,
  ids: readonly string[],
): Promise<{ linked: number; made: number }> =>
  change(
    context,
    `Link ${ids.length === 1 ? '1 document' : `${ids.length} documents`} to sources`,
    async (door) => {
      const sources = await listSources(door.db);
      const register = new Register(sources);
      const taken = new Set(sources.map(({ id }) => id));
      const made: Source[] = [];
      const linked: { id: string; source: string }[] = [];
      for (const document of await readUnlinked(door.db, ids)) {
        const proposed = proposeSource(context.newId('src_'), document);
        let source = register.find(proposed);
        if (source === null) {
          const id = freeId(proposed.id, taken);
          source = { ...proposed, id, csl: { ...proposed.csl, id } };
          register.add(source);
          made.push(source);
        }
        linked.push({ id: document.id, source: source.id });
      }
      await door.insertMany('sources', made.map(sourceToRow));
      await door.updateEach('documents', linked);
      return { linked: linked.length, made: made.length };
    },
  );
