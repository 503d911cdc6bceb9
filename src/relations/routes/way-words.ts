/** The answer to a question about a way, in sentences. */
import type { FoundWay, Leg, LinkOnDay, Way } from './find-way.ts';
import type { LinkMode, LinkStatus } from './model.ts';

/** Id of a place or an actor to its name. */
export type Names = ReadonlyMap<string, string>;

const GOERS: Readonly<Record<LinkMode, string>> = {
  rail: 'a train',
  road: 'a lorry',
  pipeline: 'what flows in pipelines',
  air: 'an aircraft',
  ferry: 'a ferry',
};

export const STATUS_WORDS: Readonly<Record<LinkStatus['status'] | 'unknown', string>> = {
  open: 'open',
  restricted: 'open with restrictions',
  closed: 'closed',
  agreed: 'agreed, but not open yet',
  disputed: 'disputed',
  'not-built': 'not built',
  unknown: 'not known',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const sentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);
const nameOf = (names: Names, id: string): string => names.get(id) ?? id;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const kilometresInWords = (kilometres: number): string =>
  `${Math.round(kilometres).toLocaleString('en')} km`;

export const goerOf = (modes: readonly LinkMode[]): string => {
  const [mode] = modes;
  return mode !== undefined && modes.length === 1 ? GOERS[mode] : 'traffic';
};

/** Why a link lets a journey pass or not: `closed: the bridge is down`, `closed to traffic from or to Armenia: …`. */
export function statusInWords(on: LinkOnDay, names: Names): string {
  const barred = on.barredTo.map((id) => nameOf(names, id));
  const closed = barred.length === 0 ? '' : `closed to traffic from or to ${listed(barred)}`;
  // Of a link that is closed to all it says nothing new that it is closed to some as well.
  const only = on.status === 'open' || on.status === 'restricted';
  const word = only && closed !== '' ? closed : STATUS_WORDS[on.status];
  const perhaps =
    on.certain || on.status === 'unknown' ? '' : ' (the date is not known to the day)';
  return `${word}${perhaps}${on.why === '' ? '' : `: ${on.why}`}`;
}

const legWords = (leg: Leg, names: Names): string =>
  sentence(`${leg.link.title} is ${statusInWords(leg, names)}`);

const via = ({ legs }: Way, names: Names): string => {
  const between = legs.slice(1).map(({ from }) => nameOf(names, from));
  return between.length === 0 ? '' : `, by way of ${listed(between)}`;
};

const territoryWords = ({ territories, controllers }: Way, names: Names): string => {
  const through = listed(territories.map((id) => nameOf(names, id)));
  const under = listed(controllers.map((id) => nameOf(names, id)));
  const control =
    under === '' ? '. Who controls it is not recorded' : `, under the control of ${under}`;
  return `It runs through the territory of ${through}${control}.`;
};

const lengthWords = (way: Way): string =>
  `${kilometresInWords(way.kilometres)}, ${counted(way.legs.length, 'link')}${way.reckoned ? ', some of them measured as the crow flies' : ''}`;

function openWords(way: Way, head: string, names: Names): string[] {
  const noted = way.legs.filter(({ status, certain }) => status === 'restricted' || !certain);
  return [
    `${head.replace('{could}', 'could')}: ${lengthWords(way)}${via(way, names)}.`,
    territoryWords(way, names),
    ...noted.map((leg) => legWords(leg, names)),
  ];
}

const closedLegs = ({ legs }: Way): Leg[] => legs.filter(({ passes }) => !passes);

/** The first sentence is the answer, the others say through where, under whom, and why not. */
export function wayInWords({ question, way, barred }: FoundWay, names: Names): string[] {
  const [from, to] = [nameOf(names, question.from), nameOf(names, question.to)];
  const who = goerOf(question.modes);
  const could = (verb: string): string =>
    `${capital(`on ${question.on}`)} ${who} ${verb} from ${from} to ${to}`;
  if (way) {
    const answer = openWords(way, could('{could} go'), names);
    if (barred === null) return answer;
    const blocked = closedLegs(barred);
    return [
      ...answer,
      `A shorter way, ${lengthWords(barred)}${via(barred, names)}, did not let it pass:`,
      ...blocked.map((leg) => legWords(leg, names)),
    ];
  }
  if (barred === null) {
    const kind = question.modes.length === 0 ? '' : `${listed(question.modes)} `;
    return [
      `${could('could not go')}.`,
      `No ${kind}links of this case join the two, open or closed.`,
    ];
  }
  const blocked = closedLegs(barred);
  return [
    `${could('could not go')}.`,
    `The way that would need the fewest openings, ${counted(blocked.length, 'link')} of ${barred.legs.length}${via(barred, names)} (${lengthWords(barred)}), is barred:`,
    ...blocked.map((leg) => legWords(leg, names)),
    territoryWords(barred, names),
  ];
}
