/**
 * PLOVER event types and modes with their quad class and intensity (Halterman et al. 2023, manual of PLOVER). Intensities run from −10, most conflictual, to 10, most cooperative.
 *
 * Where the manual contradicts itself one reading is pinned here: ACCUSE is −3, because its modes are negative and the
 * printed 3 has lost its sign; SANCTION is of quad 4, as in its own section, not of quad 3 as in the appendix.
 */

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

export interface EventType {
  type: string;
  quad: Quad;
  score: number;
  /** Mode to intensity. */
  modes: Readonly<Record<string, number>>;
}

/** Type, quad, intensity, then the modes with theirs. */
const TABLE = `
ACCUSE 3 -3 allege=-3.5 disapprove=-2 investigate=-3.5
AGREE 1 2.5
AID 2 10
ASSAULT 4 -9 abduct=-8.5 aerial=-9.5 beat=-7.5 crowd-control=-7.5 destroy=-8.5 drone=-9.5 explosives=-9 firearms=-9 heavy-weapons=-9.5 primitive=-8 sexual=-8.5 suicide-attack=-9.5 targeted=-9.5 torture=-8.5 unconventional=-10
COERCE 4 -7 arrest=-7 censor=-6.5 curfew=-6.5 cyber=-7 deport=-7 martial-law=-7.5 misinformation=-6.5 restrict=-7 seize=-7 withhold=-7
CONCEDE 1 4.5
CONSULT 1 2.5 multilateral=4 phone=1.5 third-party=1 visit=4
COOPERATE 2 9.5
MOBILIZE 4 -5.5 militia=-6 police=-5.5 troops=-6.5 weapons=-6.5
PROTEST 4 -5 boycott=-4.5 demo=-5 hunger=-4.5 obstruct=-4.5 riot=-7 strike=-5
REJECT 3 -2 assist=-1.5 change=-2 meet=-2 yield=-2
REQUEST 3 0 assist=0.5 change=-1 meet=0 yield=-1
RETREAT 2 6.5 access=6.5 ceasefire=7.5 disarm=10 release=6.5 resign=4.5 withdraw=8
SANCTION 4 -6 convict=-6 discontinue=-6 expel=-5.5 withdraw=-6
SUPPORT 1 5
THREATEN 3 -3.5 arrest=-3.5 expel=-3.5 relations=-3.5 restrict=-3 territory=-4 violence=-3.5
`;

function readLine(line: string): EventType {
  const [type = '', quad, score, ...modes] = line.split(' ');
  return {
    type,
    quad: Number(quad) as Quad,
    score: Number(score),
    modes: Object.fromEntries(
      modes.map((mode) => {
        const [name = '', value] = mode.split('=');
        return [name, Number(value)];
      }),
    ),
  };
}

export const EVENT_TYPES: readonly EventType[] = TABLE.trim().split('\n').map(readLine);

const BY_NAME = new Map(EVENT_TYPES.map((of) => [of.type, of]));

export const eventType = (type: string): EventType | null =>
  BY_NAME.get(type.toUpperCase()) ?? null;

/** Intensity of a type with its mode; of the type alone where the mode has none of its own. Null for a stranger. */
export function intensityOf(type: string, mode: string | null): number | null {
  const known = eventType(type);
  if (!known) return null;
  return known.modes[(mode ?? '').toLowerCase()] ?? known.score;
}

export interface Intensity {
  /** Events with a PLOVER type; only these are counted. */
  typed: number;
  /** Grows with the attention of those who report; to be read beside the mean. */
  sum: number;
  mean: number | null;
  /** Share of events of quads 1 and 2. */
  cooperative: number | null;
}

/** Count, mean and share of cooperation side by side, because sums reward attention. */
export function summariseIntensity(
  events: readonly { type: string | null; mode: string | null }[],
): Intensity {
  let [typed, sum, cooperative] = [0, 0, 0];
  for (const { type, mode } of events) {
    const known = type === null ? null : eventType(type);
    if (type === null || !known) continue;
    typed += 1;
    sum += intensityOf(type, mode) ?? 0;
    if (known.quad <= 2) cooperative += 1;
  }
  if (typed === 0) return { typed, sum, mean: null, cooperative: null };
  return { typed, sum, mean: sum / typed, cooperative: cooperative / typed };
}
