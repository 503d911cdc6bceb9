/** How something could go from one place to another on a day: through whose territory, under whose control, and if not, why not. */
import { DomainError } from '../../kernel/errors.ts';
import { cheapestPath, type Edge } from './cheapest-path.ts';
import { greatCircle } from './great-circle.ts';
import { linkOn } from './link-on.ts';
import type { Link, LinkMode, LinkStatus, Place } from './model.ts';

export interface Network {
  readonly places: readonly Place[];
  readonly links: readonly Link[];
}

export interface WayQuestion {
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  /** Of which kinds the links may be; all when empty. */
  readonly modes: readonly LinkMode[];
  /** A day, `2021-06-01`. */
  readonly on: string;
}

/** A link as it is on the day for this journey. */
export interface LinkOnDay {
  link: Link;
  kilometres: number;
  /** Whether the length is that of the crow's flight, since none is recorded. */
  reckoned: boolean;
  status: LinkStatus['status'] | 'unknown';
  certain: boolean;
  passes: boolean;
  /** States from or to which nothing passes. */
  closedTo: string[];
  /** Of these the origin or the destination of this journey. */
  barredTo: string[];
  controller: string | null;
  why: string;
  observations: string[];
}

/** A link of a way, in the direction of travel. */
export interface Leg extends LinkOnDay {
  from: string;
  to: string;
  /** States in the order of travel. */
  through: string[];
}

export interface Way {
  legs: Leg[];
  kilometres: number;
  reckoned: boolean;
  /** States in the order of travel; one that is entered twice stands twice. */
  territories: string[];
  controllers: string[];
}

export interface FoundWay {
  question: WayQuestion;
  /** The shortest way over links that let this journey pass; null when there is none. */
  way: Way | null;
  /** When there is none: the way that needs the fewest openings. Else a shorter way that is not open, if there is one. */
  barred: Way | null;
}

const PASSABLE: ReadonlySet<string> = new Set(['open', 'restricted']);

function lengthOf(link: Link, places: ReadonlyMap<string, Place>): [number, boolean] {
  if (link.kilometres !== null) return [link.kilometres, false];
  const [from, to] = [places.get(link.from), places.get(link.to)];
  return [from && to ? greatCircle(from, to) : 0, true];
}

/** Each link as it is on a day for a journey between these states. */
export function linksOnDay(
  { places, links }: Network,
  states: readonly string[],
  day: string,
): LinkOnDay[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return links.map((link) => {
    const { status, certain } = linkOn(link, day);
    const [kilometres, reckoned] = lengthOf(link, byId);
    const word = status?.status ?? 'unknown';
    const barredTo = [...new Set(states)].filter((state) => status?.closedTo.includes(state));
    return {
      ...{ link, kilometres, reckoned, certain, barredTo, status: word },
      passes: PASSABLE.has(word) && barredTo.length === 0,
      closedTo: status?.closedTo ?? [],
      controller: status?.controller ?? null,
      why: status?.why ?? '',
      observations: status?.observations ?? [],
    };
  });
}

const metres = ({ kilometres }: LinkOnDay): number => Math.round(kilometres * 1000);

/** Unlike its neighbour: a way from Armenia to Armenia and on to Georgia goes through two states. */
const withoutRepeats = (ids: readonly string[]): string[] =>
  ids.filter((id, at) => id !== ids[at - 1]);

function toWay(path: readonly Edge[], byId: ReadonlyMap<string, LinkOnDay>, from: string): Way {
  const legs: Leg[] = [];
  let at = from;
  for (const { id } of path) {
    const on = byId.get(id);
    if (!on) continue;
    const { link } = on;
    const forward = link.from === at;
    const to = forward ? link.to : link.from;
    const through = forward ? [...link.through] : link.through.toReversed();
    legs.push({ ...on, from: at, to, through });
    at = to;
  }
  const controllers = legs.flatMap(({ controller }) => controller ?? []);
  return {
    legs,
    kilometres: legs.reduce((sum, leg) => sum + metres(leg), 0) / 1000,
    reckoned: legs.some(({ reckoned }) => reckoned),
    territories: withoutRepeats(legs.flatMap(({ through }) => through)),
    controllers: [...new Set(controllers)],
  };
}

const edgeOf = (on: LinkOnDay, cost: readonly number[]): Edge => ({
  id: on.link.id,
  ends: [on.link.from, on.link.to],
  cost,
});

/** Openings first, of these what would have to be built, then the length. */
const openings = (on: LinkOnDay): Edge =>
  edgeOf(on, [on.passes ? 0 : 1, on.status === 'not-built' ? 1 : 0, metres(on)]);

const byLength = (on: LinkOnDay): Edge => edgeOf(on, [metres(on)]);

function mustBePlace({ places }: Network, id: string): Place {
  const place = places.find((one) => one.id === id);
  if (place) return place;
  throw new DomainError('not-found', `There is no ${id} among the places.`);
}

/** Answers the question. Links and places in another order give the same answer. Throws where a place is not there, or both are one. */
export function findWay(network: Network, question: WayQuestion): FoundWay {
  const { from, to, modes, on } = question;
  const [origin, destination] = [mustBePlace(network, from), mustBePlace(network, to)];
  if (from === to) {
    throw new DomainError('wrong-use', `${origin.name} is where it would start and end.`);
  }
  const states = [origin.state, destination.state];
  const all = linksOnDay(network, states, on).filter(
    ({ link }) => modes.length === 0 || modes.includes(link.mode),
  );
  const byId = new Map(all.map((one) => [one.link.id, one]));
  const search = (edges: readonly Edge[]): Way | null => {
    const path = cheapestPath(edges, from, to);
    return path && toWay(path, byId, from);
  };
  const way = search(all.filter(({ passes }) => passes).map(byLength));
  if (way === null) return { question, way, barred: search(all.map(openings)) };
  const built = search(all.filter(({ status }) => status !== 'not-built').map(byLength));
  return { question, way, barred: built && built.kilometres < way.kilometres ? built : null };
}
