/** All names of an actor as one query of the search. Pure; screens build links with it. */
import { foldTitle } from '../sources/similarity.ts';
import type { Actor } from './model.ts';

const MOST_NAMES = 60;
/** Shorter ones are also syllables and abbreviations of other things: asked for in these very capitals. */
const SHORT = 3;

/** What the query language would read as a command. */
const plain = (name: string): string =>
  name
    .replaceAll(/["“”„«»*]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const asked = (name: string): string =>
  name.length <= SHORT && /^\p{Lu}+$/u.test(name) ? `="${name}"` : `"${name}"`;

/** `("Azerbaijan" OR "Ադրբեջան" OR …)`; null for an actor without a letter in his names. */
export function allNamesQuery(actor: Pick<Actor, 'name' | 'names'>): string | null {
  const names = new Map<string, string>();
  for (const text of [actor.name, ...actor.names.map((name) => name.text)]) {
    const name = plain(text);
    if (/[\p{L}\p{N}]/u.test(name)) names.set(foldTitle(name), names.get(foldTitle(name)) ?? name);
  }
  const terms = [...names.values()].slice(0, MOST_NAMES).map(asked);
  if (terms.length === 0) return null;
  return terms.length === 1 ? (terms[0] ?? null) : `(${terms.join(' OR ')})`;
}
