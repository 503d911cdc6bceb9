import type { ChartTable } from '../../parts/chart-export.ts';
import { againstOf, type Desk, type DeskRow } from '../desk.ts';
import { writeChance } from '../read-chance.ts';

/** The table of weights as it leaves: what was written, what counts, and what is believed after each. */
export function weightsTable(desk: Desk, lines: readonly DeskRow[]): ChartTable {
  const { rivals } = desk;
  const against = againstOf(desk);
  const number = (value: number | null | undefined): number | string =>
    value === null || value === undefined ? '' : Number(value.toFixed(4));
  return {
    columns: [
      ...['no', 'observation', 'known since'],
      ...rivals.flatMap(({ label }, j) => [
        `${label}: written`,
        `${label}: P as it counts`,
        `${label}: dB against ${rivals[against(j)]?.label ?? ''}`,
        `${label}: believed after it`,
      ]),
      'does not count because',
    ],
    rows: lines.map((line, at) => [
      ...[at + 1, line.title, line.knownOn ?? ''],
      ...rivals.flatMap(({ id }, j) => [
        writeChance(line.assessment.chances.find(({ hypothesis }) => hypothesis === id)?.chance),
        number(line.row?.likely[j]),
        number(line.step?.weights[j]?.[against(j)]?.value),
        number(line.step?.beliefs[j]),
      ]),
      line.why,
    ]),
  };
}
