/** What one speaker held on one issue over time, and where it changed. Pure. */
import { z } from 'zod';
import { foldTitle } from '../../sources/similarity.ts';
import { type DatedStatement, speakersOf } from './store.ts';

export const Stance = z.object({
  statement: z.string(),
  title: z.string(),
  date: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  stance: z.string(),
});
export type Stance = z.infer<typeof Stance>;

export const PositionChange = z.object({
  before: Stance,
  after: Stance,
  /** It changed on one of these days: after the last statement of the old stance, until the first of the new one. */
  between: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  /** False where the dates are too vague to say which came first. */
  certain: z.boolean(),
});
export type PositionChange = z.infer<typeof PositionChange>;

export const SpeakerPosition = z.object({
  speaker: z.string(),
  issue: z.string(),
  stances: z.array(Stance),
  changes: z.array(PositionChange),
});
export type SpeakerPosition = z.infer<typeof SpeakerPosition>;

const stanceOf = ({ statement, days }: DatedStatement): Stance => ({
  statement: statement.id,
  title: statement.title,
  date: statement.date,
  ...days,
  stance: statement.statement.position?.stance ?? '',
});

/** Stances in the order of time; a change is where two neighbours differ. */
function changesOf(stances: readonly Stance[]): PositionChange[] {
  return stances.flatMap((after, at) => {
    const before = stances[at - 1];
    if (!before || foldTitle(before.stance) === foldTitle(after.stance)) return [];
    const certain = before.to !== null && after.from !== null && before.to < after.from;
    return [{ before, after, between: { from: before.from, to: after.to }, certain }];
  });
}

/**
 * Every speaker with every issue on which he took a position, in the order of speakers.
 * @param statements in the order of time
 */
export function positionsOf(
  statements: readonly DatedStatement[],
  wanted: { speaker?: string | undefined; issue?: string | undefined } = {},
): SpeakerPosition[] {
  const found = new Map<string, SpeakerPosition>();
  const issue = wanted.issue === undefined ? null : foldTitle(wanted.issue);
  for (const dated of statements) {
    const { position } = dated.statement.statement;
    if (!position || (issue !== null && foldTitle(position.issue) !== issue)) continue;
    for (const speaker of speakersOf(dated.statement)) {
      if (wanted.speaker !== undefined && speaker !== wanted.speaker) continue;
      const key = JSON.stringify([speaker, foldTitle(position.issue)]);
      const own = found.get(key) ?? { speaker, issue: position.issue, stances: [], changes: [] };
      own.stances.push(stanceOf(dated));
      found.set(key, own);
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, changes: changesOf(one.stances) }))
    .sort((a, b) =>
      a.speaker === b.speaker ? (a.issue < b.issue ? -1 : 1) : a.speaker < b.speaker ? -1 : 1,
    );
}
