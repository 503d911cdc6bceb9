import { Text } from '@mantine/core';
import { ACH_WARNING, achMatrix, type Rating } from '../../../hypotheses/weighing/ach.ts';
import { TableSection } from '../../parts/TableSection.tsx';
import table from '../../parts/table.module.css';
import { deskRows, useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import { ObservationCell } from './ObservationCell.tsx';
import { RivalHeads } from './RivalHeads.tsx';

const WORDS: Readonly<Record<Rating, string>> = {
  VI: 'very inconsistent',
  I: 'inconsistent',
  N: 'neutral',
  NA: 'not applicable',
  C: 'consistent',
  VC: 'very consistent',
};
const INK: Readonly<Record<Rating, string>> = {
  ...{ VI: '#d55e00', I: '#e69f00', N: 'transparent', NA: 'transparent' },
  ...{ C: '#56b4e9', VC: '#0072b2' },
};

/** Analysis of competing hypotheses as a view of the same table, the most telling rows first. */
export function MatrixView() {
  const desk = useDesk();
  const { rivals, reckoned } = desk;
  if (!reckoned.tried.table) return <Text size="sm">There is no matrix without a verdict.</Text>;
  const { rows, inconsistency } = achMatrix(reckoned.tried.table);
  const lines = new Map(deskRows(desk).map((line) => [line.assessment.id, line]));
  return (
    <div>
      <TableSection
        title="Matrix of competing hypotheses"
        what="the matrix"
        fileName="matrix"
        whole
        csv={() => ({
          columns: ['observation', 'diagnosticity, dB', ...rivals.map(({ label }) => label)],
          rows: [
            ...rows.map((row) => [
              lines.get(row.assessment)?.title ?? '',
              Number(row.diagnosticity.toFixed(3)),
              ...row.ratings,
            ]),
            ['inconsistency', '', ...inconsistency],
          ],
        })}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th>Observation</th>
              <th className={table.number}>
                <Explain what="diagnosticity">Telling</Explain>
              </th>
              <RivalHeads what="rating" under={() => 'rating'} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ assessment, ratings, diagnosticity }) => (
              <tr key={assessment}>
                <ObservationCell line={lines.get(assessment)} />
                <td className={table.number}>
                  {Number.isFinite(diagnosticity) ? `${diagnosticity.toFixed(1)} dB` : 'excludes'}
                </td>
                {ratings.map((rating, j) => (
                  <td
                    key={rivals[j]?.id}
                    title={WORDS[rating]}
                    style={{ boxShadow: `inset 4px 0 ${INK[rating]}` }}
                  >
                    {rating}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <td>
                <b>
                  <Explain what="inconsistency">Inconsistency</Explain>
                </b>
              </td>
              <td />
              {inconsistency.map((score, j) => (
                <td key={rivals[j]?.id} className="figures">
                  <b>{score}</b>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </TableSection>
      <Text size="xs" c="dimmed" mt="xs">
        {ACH_WARNING}
      </Text>
    </div>
  );
}
