/** Change points of each dyad beside the dates that were proposed, as the table of a report. */
import type { ReportTable, ReportValue } from '../../cases/report.ts';
import type { AskedComparison } from '../ask-comparison.ts';
import type { ChangeQuestion, DyadChanges } from '../measures/changes.ts';
import { column, headNotes, namesOf, rounded } from './names.ts';

export function changesTable(
  asked: AskedComparison,
  changes: readonly DyadChanges[],
  { by, near, kinds }: ChangeQuestion,
): ReportTable {
  const names = namesOf(asked);
  const rows = changes.flatMap((one): Record<string, ReportValue>[] => {
    const dyad = names.dyad(one.dyad);
    const levelAt = (step: string | null): ReportValue =>
      rounded(one.levels.find(({ from }) => from === step)?.mean ?? null, 3);
    return [
      ...one.proposed.map((match) => ({
        ...{ dyad, proposed: match.title, date: match.date },
        state: match.step === null ? 'outside' : match.found ? 'found near' : 'not found',
        ...{ break: match.nearest ?? '', away: match.away, level: levelAt(match.nearest) },
      })),
      ...one.unexpected.map((step) => ({
        ...{ dyad, proposed: '', date: '', state: 'found without proposal' },
        ...{ break: step, away: null, level: levelAt(step) },
      })),
    ];
  });
  return {
    report: 'comparison',
    seed: null,
    columns: [
      column('dyad', 'Dyad'),
      column('proposed', 'Proposed'),
      column('date', 'Date'),
      column('state', 'State'),
      column('break', 'Nearest break'),
      column('away', 'Away', `${by}s`),
      column('level', 'Level after it', `a ${by}`),
    ],
    rows,
    notes: [
      ...headNotes(asked),
      `Counts of ${kinds === 'all' ? 'observations' : `${kinds}s`} a ${by}, cut by PELT with Poisson cost (Killick, Fearnhead & Eckley 2012), levels of two ${by}s or more; near: within ${near} ${by}s.`,
      ...changes.map(
        (one) =>
          `${names.dyad(one.dyad)}: penalty ${one.penalty.toFixed(3)}, ${one.steps.length} ${by}s; online (Adams & MacKay 2007): ${one.online.map(({ at, probability }) => `${at} (P ${probability.toFixed(2)})`).join(', ') || 'none'}; ${one.leftOut} observations have a date that falls in none or several.`,
      ),
      'A break near a date is a question, not a cause: what was collected changes over time as well.',
    ],
  };
}
