import { NumberTable } from './NumberTable.tsx';
import type { ShownChanges } from './use-comparison.ts';
import { fixed } from './words.ts';

interface Props {
  readonly dyads: readonly ShownChanges[];
  readonly by: 'month' | 'year';
  label(dyad: string): string;
}

const number = (name: string) => ({ name, number: true });

/** The numbers behind the pictures of change points: levels, cuts by other penalties, and the reading as time went on. */
export const LevelTables = (props: Props) => (
  <>
    <Levels {...props} />
    <OtherCuts {...props} />
    <Online {...props} />
  </>
);

const Levels = ({ dyads, by, label }: Props) => (
  <NumberTable
    title="Levels"
    what="levels"
    columns={[
      ...[{ name: 'Dyad' }, { name: 'From' }, { name: 'To' }],
      ...[number(`Observations a ${by}`), number('Penalty β')],
    ]}
    rows={dyads.flatMap(({ dyad, levels, penalty }) =>
      levels.map(({ from, to, mean }) => [label(dyad), from, to, fixed(mean), fixed(penalty)]),
    )}
    says={`The cut with the least Σ 2(S − S ln(S/n)) + β · breaks, S observations in n ${by}s of a level, two ${by}s at least; β = 2 ln n of all ${by}s (PELT, Killick, Fearnhead & Eckley 2012).`}
    none=""
  />
);

const OtherCuts = ({ dyads, label }: Props) => (
  <NumberTable
    title="Cuts by other penalties"
    what="cuts by penalty"
    columns={[
      { name: 'Dyad' },
      ...[number('Breaks'), number('β from'), number('β to')],
      { name: 'Begin of each new level' },
    ]}
    rows={dyads.flatMap(({ dyad, sweep }) =>
      sweep.map(({ breaks, from, to }) => [
        label(dyad),
        String(breaks.length),
        fixed(from, 1),
        fixed(to, 1),
        breaks.join(', ') || '–',
      ]),
    )}
    says="A break that stays over a wide range of β does not hang on the choice of one (Haynes, Eckley & Fearnhead 2017)."
    none=""
  />
);

const Online = ({ dyads, by, label }: Props) => (
  <NumberTable
    title="Seen as time went on"
    what="online changes"
    columns={[
      ...[{ name: 'Dyad' }, { name: 'Change at' }, { name: 'Seen first at' }],
      number('Probability then'),
    ]}
    rows={dyads.flatMap(({ dyad, online }) =>
      online.map(({ at, seenAt, probability }) => [label(dyad), at, seenAt, fixed(probability)]),
    )}
    says={`Where the most probable age of the present rate falls back, with its probability at that ${by}: Poisson counts, Gamma(1, 1), hazard ${by === 'month' ? '1/48' : '1/4'} (Adams & MacKay 2007). What is probable to less than one half is a hint.`}
    none={`No ${by} in which the rate seemed to have changed.`}
  />
);
