/** Names of people as they stand in running text, with offices and forms of address taken off. */
import type { Span } from '../../kernel/span.ts';
import { NATIONAL, NOT_A_PERSON, OPENERS, PLACES, SAYING, TITLES } from './speaker-words.ts';

/** One capitalised word; initials and particles join such words to a name. */
const WORD = "\\p{Lu}[\\p{L}'’‘]*(?:[-‐][\\p{L}'’]+)*\\.?";
const JOIN =
  '(?:\\s+(?:de|da|di|du|van|von|der|den|ter|zu|al|el|bin|ibn|des|affaires|étrangères|spraw|zagranicznych|иностранных|дел))?\\s+';
/** A run of capitalised words, bounded. */
export const NAME_RUN = `${WORD}(?:${JOIN}${WORD}){0,6}`;

export interface NamedPerson {
  name: string;
  span: Span;
}

const withoutPossessive = (word: string): string => word.replace(/['’]s$|(?<=s)['’]$/u, '');
const bare = (word: string): string => withoutPossessive(word).replace(/\.$/u, '').toLowerCase();

/**
 * The person a run of capitals names; null when it names a country, an office alone or nobody.
 * `ordinary` says of a word whether the text also has it without a capital.
 */
export function personIn(
  run: string,
  start: number,
  ordinary: (word: string) => boolean,
): NamedPerson | null {
  const words = [...run.matchAll(/\S+/gu)].map((match) => ({ text: match[0], at: match.index }));
  let first = 0;
  const isTitle = (word: string): boolean => TITLES.has(word) || NATIONAL.has(word);
  const skip = (text: string, isLast: boolean): boolean => {
    const word = bare(text);
    if (isTitle(word) || (OPENERS.has(word) && !/\.$/u.test(text))) return true;
    if (isLast) return false;
    return /['’]s$/u.test(text) || (text.length > 2 && ordinary(word));
  };
  while (first < words.length && skip(words[first]?.text ?? '', first === words.length - 1)) {
    first += 1;
  }
  const kept = words.slice(first);
  const head = kept[0];
  const last = kept.at(-1);
  if (!head || !last || kept.length > 4) return null;
  const lastBare = bare(last.text);
  if (NOT_A_PERSON.test(lastBare) || NOT_A_PERSON.test(bare(head.text))) return null;
  if (kept.length === 1 && (lastBare.length < 3 || ordinary(lastBare))) return null;
  const name = withoutPossessive(run.slice(head.at).replace(/[.,]$/u, ''));
  return { name, span: { start: start + head.at, end: start + head.at + name.length } };
}

/** Words that the text writes with a small letter somewhere: they are not names. */
export function ordinaryWords(text: string): (word: string) => boolean {
  const small = new Set(text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu));
  return (word) => small.has(word);
}

const TITLED = new RegExp(`(?<![\\p{L}-])(${NAME_RUN})`, 'gu');
const SPEAKS = new RegExp(`^\\s+(?:${SAYING})(?![\\p{L}])`, 'iu');

const familyOf = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

/** Everybody a text names as a person: with an office before the name, or saying something. */
export class People {
  private readonly fullest = new Map<string, string>();
  private readonly speakers = new Set<string>();
  readonly ordinary: (word: string) => boolean;

  constructor(body: string, text: string) {
    this.ordinary = ordinaryWords(text);
    for (const match of body.matchAll(TITLED)) {
      const run = match[1] ?? '';
      const person = personIn(run, match.index, this.ordinary);
      if (!person) continue;
      const after = body.slice(match.index + run.length, match.index + run.length + 40);
      const titled = run.split(/\s+/u).some((word) => TITLES.has(bare(word)));
      const isFull = person.name.includes(' ');
      if (titled || isFull) this.add(person.name);
      if ((titled || SPEAKS.test(after)) && !PLACES.test(person.name)) {
        this.speakers.add(familyOf(person.name));
      }
    }
  }

  private add(name: string): void {
    const family = familyOf(name);
    const before = this.fullest.get(family) ?? '';
    if (name.length > before.length) this.fullest.set(family, name);
  }

  has(name: string): boolean {
    return this.speakers.has(familyOf(name));
  }

  /** The longest form in which the text gives a name. */
  full(name: string): string {
    if (name.includes(' ')) return name;
    return this.fullest.get(name) ?? name;
  }

  /** The person named last in a stretch. */
  lastIn(text: string, { start, end }: Span): NamedPerson | null {
    const part = text.slice(Math.max(start, end - 2000), end);
    const offset = Math.max(start, end - 2000);
    let found: NamedPerson | null = null;
    for (const match of part.matchAll(TITLED)) {
      const run = match[1] ?? '';
      const person = personIn(run, offset + match.index, this.ordinary);
      if (person && this.has(person.name)) found = person;
    }
    return found;
  }
}
