import type { Actor } from '../../actors/model.ts';
import { findNamed } from '../../relations/names/find-named.ts';
import { holdsWords } from '../parts/fold.ts';

const written = ({ name, names, codes }: Actor): string =>
  [name, ...names.map(({ text }) => text), ...Object.values(codes).map(String)].join(' ');

/** By any of its names or codes; where no name has the letters, by the sound: *Ереван* finds Yerevan. */
export function filterActors(
  actors: readonly Actor[],
  words: string,
  kind: string,
): readonly Actor[] {
  const ofKind = actors.filter((actor) => kind === '' || actor.kind === kind);
  const text = words.trim();
  if (text === '') return ofKind;
  const found = ofKind.filter((actor) => holdsWords(written(actor), text));
  return found.length > 0 ? found : findNamed(ofKind, text);
}

/** The name in the script that was typed, beside the one on the screens; null when that is the one. */
export function nameMeant(actor: Actor, words: string): string | null {
  const text = words.trim();
  if (text === '' || holdsWords(actor.name, text)) return null;
  return actor.names.find((name) => holdsWords(name.text, text))?.text ?? null;
}
