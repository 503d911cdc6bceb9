/** Which actor of the case a row of an event table means; those that are missing are made, states with all their codes. */
import type { Actor, StateCodes } from '../../actors/model.ts';
import type { NewActor } from '../../actors/new-actor.ts';
import { proposeState, STATES } from '../../actors/state-codes.ts';
import { foldTitle } from '../../sources/similarity.ts';
import type { EventActor } from './event-fields.ts';

type Wanted = NewActor & { id: string };
type Code = keyof StateCodes;

const CODES: readonly Code[] = ['gw', 'cow', 'iso3', 'iso2'];

export class ActorBook {
  readonly #byCode = new Map<string, string>();
  /** Folded name to id; null where several are called so. */
  readonly #byName = new Map<string, string | null>();
  readonly #answers = new Map<string, string | null>();
  readonly #stateNamed = new Map<string, string>();
  readonly #newId: () => string;
  readonly #make: boolean;
  #made: Wanted[] = [];

  /** @param make false: who is not in the case is left out of the observation */
  constructor(actors: readonly Actor[], newId: () => string, make: boolean) {
    this.#newId = newId;
    this.#make = make;
    for (const actor of actors) this.#learn(actor.id, actor.name, actor.names, actor.codes);
    for (const { iso2 } of STATES) {
      const name = proposeState(iso2, [])?.name;
      if (name !== undefined) this.#stateNamed.set(foldTitle(name), iso2);
    }
  }

  /** Actors that were made since the last call, for the caller to keep. */
  taken(): Wanted[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }

  /** Id of the actor; null when there is none and none is to be made. */
  find(wanted: EventActor): string | null {
    const { name, kind, of, ...codes } = wanted;
    const key = JSON.stringify([name, kind, of, codes.gw, codes.cow, codes.iso3, codes.iso2]);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const id = this.#find(wanted);
    this.#answers.set(key, id);
    return id;
  }

  #find(wanted: EventActor): string | null {
    const state = this.#state(wanted);
    if (state !== null) return state;
    const named = this.#byName.get(foldTitle(wanted.name));
    if (named) return named;
    const called = this.#stateNamed.get(foldTitle(wanted.name));
    if (called !== undefined) return this.#stateOf('iso2', called);
    return this.#make && named !== null ? this.#add(wanted) : null;
  }

  /** By the codes that the row gives, in the order of how little they can be mistaken. */
  #state(wanted: EventActor): string | null {
    for (const code of CODES) {
      const value = wanted[code];
      const id = value === undefined ? null : this.#stateOf(code, value);
      if (id !== null) return id;
    }
    return null;
  }

  #stateOf(code: Code, value: string | number): string | null {
    const known = this.#byCode.get(`${code} ${value}`);
    if (known !== undefined) return known;
    const state = STATES.find((one) => one[code] === value);
    const proposed = state && proposeState(state.iso2, []);
    if (!proposed) return null;
    // A state of the case that has no codes yet is still the same state.
    const named = this.#byName.get(foldTitle(proposed.name));
    if (named) {
      this.#byCode.set(`${code} ${value}`, named);
      return named;
    }
    if (!this.#make) return null;
    const { name, names, codes } = proposed;
    return this.#keep({ id: this.#newId(), kind: 'state', name, names, codes });
  }

  #add({ name, kind, of }: EventActor): string {
    const iso2 = of === undefined ? undefined : this.#stateNamed.get(foldTitle(of));
    const state = iso2 === undefined ? null : this.#stateOf('iso2', iso2);
    const roles = state === null ? [] : [{ kind: 'part' as const, in: state }];
    return this.#keep({ id: this.#newId(), kind, name: name.slice(0, 300), roles });
  }

  #keep(actor: Wanted): string {
    this.#made.push(actor);
    this.#learn(actor.id, actor.name, actor.names ?? [], actor.codes ?? {});
    return actor.id;
  }

  #learn(id: string, name: string, names: readonly { text: string }[], codes: StateCodes): void {
    for (const text of new Set([name, ...names.map((one) => one.text)].map(foldTitle))) {
      const there = this.#byName.get(text);
      this.#byName.set(text, there === undefined || there === id ? id : null);
    }
    for (const code of CODES) {
      if (codes[code] !== undefined) this.#byCode.set(`${code} ${codes[code]}`, id);
    }
  }
}
