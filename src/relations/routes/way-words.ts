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

/** Whom it is closed to, in the place of the status where that is this journey. */
function statusWord({ status, closedTo, barredTo }: LinkOnDay, names: Names): string {
  const of = (ids: readonly string[]): string =>
    `traffic from or to ${listed(ids.map((id) => nameOf(names, id)))}`;
  // Of a link that is closed to all it says nothing new that it is closed to some as well.
  if (status !== 'open' && status !== 'restricted') return STATUS_WORDS[status];
  if (barredTo.length > 0) return `closed to ${of(barredTo)}`;
  return `${STATUS_WORDS[status]}${closedTo.length === 0 ? '' : `, not to ${of(closedTo)}`}`;
}

/** Why a link lets a journey pass or not: `closed: the bridge is down`, `closed to traffic from or to Armenia: …`. */
export function statusInWords(on: LinkOnDay, names: Names): string {
  const perhaps =
    on.certain || on.status === 'unknown' ? '' : ' (the date is not known to the day)';
  return `${statusWord(on, names)}${perhaps}${on.why === '' ? '' : `: ${on.why}`}`;
}

const legWords = (leg: Leg, names: Names): string =>
  sentence(`${leg.link.title} is ${statusInWords(leg, names)}`);

const via = ({ legs }: Way, names: Names): string => {
  const between = legs.slice(1).map(({ from }) => nameOf(names, from));
  return between.length === 0 ? '' : `, by way of ${listed(between)}`;
};

/** Through whose territory, and under whose control. */
export function territoryInWords({ territories, controllers }: Way, names: Names): string {
  const through = listed(territories.map((id) => nameOf(names, id)));
  const under = listed(controllers.map((id) => nameOf(names, id)));
  const control =
    under === '' ? '. Who controls it is not recorded' : `, under the control of ${under}`;
  return `It runs through the territory of ${through}${control}.`;
}

const lengthInWords = (way: Way): string =>
  `${kilometresInWords(way.kilometres)}, ${counted(way.legs.length, 'link')}${way.reckoned ? ', some of them measured as the crow flies' : ''}`;

const closedLegs = ({ legs }: Way): Leg[] => legs.filter(({ passes }) => !passes);

/** The answer in one sentence. */
export function answerInWords({ question, way }: FoundWay, names: Names): string {
  const [from, to] = [nameOf(names, question.from), nameOf(names, question.to)];
  const could = `On ${question.on} ${goerOf(question.modes)} could`;
  if (way === null) return `${could} not go from ${from} to ${to}.`;
  return `${could} go from ${from} to ${to}: ${lengthInWords(way)}${via(way, names)}.`;
}

/** What is said before the reasons for which the barred way is barred; null when there is nothing to say. */
export function barredInWords(found: FoundWay, names: Names): string | null {
  const { question, way, barred } = found;
  if (barred === null) {
    const kind = question.modes.length === 0 ? '' : `${listed(question.modes)} `;
    return way ? null : `No ${kind}links of this case join the two, open or closed.`;
  }
  if (way) {
    return `A shorter way, ${lengthInWords(barred)}${via(barred, names)}, did not let it pass:`;
  }
  const needed = `${counted(closedLegs(barred).length, 'link')} of ${barred.legs.length}`;
  return `The way that would need the fewest openings, ${needed}${via(barred, names)} (${lengthInWords(barred)}), is barred:`;
}

/** The first sentence is the answer, the others say through where, under whom, and why not. */
export function wayInWords(found: FoundWay, names: Names): string[] {
  const { way, barred } = found;
  const noted = way?.legs.filter(({ status, certain }) => status === 'restricted' || !certain);
  const intro = barredInWords(found, names);
  return [
    answerInWords(found, names),
    ...(way ? [territoryInWords(way, names)] : []),
    ...(noted ?? []).map((leg) => legWords(leg, names)),
    ...(intro === null ? [] : [intro]),
    ...(barred ? closedLegs(barred).map((leg) => legWords(leg, names)) : []),
    ...(barred && way === null ? [territoryInWords(barred, names)] : []),
  ];
}
