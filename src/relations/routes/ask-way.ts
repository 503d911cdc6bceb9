/** Questions about ways in words: places under any of their names, a day, kinds of links. */
import { actorRecords } from '../../actors/records.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { findNamed } from '../names/find-named.ts';
import { type FoundWay, findWay, type Network } from './find-way.ts';
import { LinkMode, type Place } from './model.ts';
import { readNetwork } from './store.ts';
import { type Names, wayInWords } from './way-words.ts';

export interface AskedWay {
  /** Id or any name of a place. */
  from: string;
  to: string;
  /** `rail`, or `rail,ferry`; every kind when empty. */
  mode: string;
  /** A day, `2021-06-01`. */
  on: string;
}

export interface AnsweredWay extends FoundWay {
  names: Names;
  words: string[];
}

/** `rail,ferry` as kinds of links, each once. */
export function readModes(text: string): LinkMode[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  return [...new Set(words.filter((word) => word !== ''))].map((word) => {
    const mode = LinkMode.safeParse(word);
    if (mode.success) return mode.data;
    throw new DomainError(
      'wrong-use',
      `“${word}” is no kind of link; there are: ${LinkMode.options.join(', ')}.`,
    );
  });
}

function placeMeant({ places }: Network, wanted: string): Place {
  const [place, other] = findNamed(places, wanted);
  const listed = (some: readonly Place[]): string =>
    some.map(({ id, name }) => `${name} (${id})`).join(', ');
  if (place && !other) return place;
  const why = place
    ? `Several places are called “${wanted}”: ${listed(findNamed(places, wanted))}. Name one by its id.`
    : `There is no place “${wanted}”. ${places.length === 0 ? 'The case has no places.' : `Places: ${listed(places)}.`}`;
  throw new DomainError('wrong-use', why);
}

/** Ids of places and actors to their names. */
export async function namesOfNetwork(db: Db, { places }: Network): Promise<Names> {
  const actors = await listRecords(db, actorRecords);
  return new Map([...actors, ...places].map(({ id, name }) => [id, name]));
}

export async function askWay(db: Db, asked: AskedWay): Promise<AnsweredWay> {
  const network = await readNetwork(db);
  const question = {
    from: placeMeant(network, asked.from).id,
    to: placeMeant(network, asked.to).id,
    modes: readModes(asked.mode),
    on: asked.on,
  };
  const names = await namesOfNetwork(db, network);
  const found = findWay(network, question);
  return { ...found, names, words: wayInWords(found, names) };
}
