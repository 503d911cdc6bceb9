import { Text } from '@mantine/core';
import { type ProcessRow, processView } from '../../../hypotheses/weighing/process-view.ts';
import { TableSection } from '../../parts/TableSection.tsx';
import table from '../../parts/table.module.css';
import { deskRows, useDesk } from '../desk.ts';
import { short, signed } from '../words.ts';
import { ObservationCell } from './ObservationCell.tsx';
import { RivalHeads } from './RivalHeads.tsx';

type Test = NonNullable<ProcessRow['tests'][number]>;

const weightOf = (test: Test, passed: boolean): string =>
  `${signed((passed ? test.seen : test.notSeen).decibels)} dB`;

/** Each observation as a test of each rival against the average of the others. */
export function TestsView() {
  const desk = useDesk();
  const { rivals, reckoned } = desk;
  if (!reckoned.tried.table) return <Text size="sm">There are no tests without a verdict.</Text>;
  const rows = processView(reckoned.tried.table);
  const lines = new Map(deskRows(desk).map((line) => [line.assessment.id, line]));
  return (
    <TableSection
      title="Tests of process tracing"
      what="tests"
      fileName="process-tracing"
      whole
      csv={() => ({
        columns: [
          'observation',
          'passed',
          ...rivals.flatMap(({ label }) => [
            `${label}: test`,
            ...[`${label}: s`, `${label}: f`, `${label}: dB`],
          ]),
        ],
        rows: rows.map(({ assessment, passed, tests }) => [
          lines.get(assessment)?.title ?? '',
          passed ? 'yes' : 'no',
          ...tests.flatMap((test) =>
            test
              ? [test.name, short(test.s), short(test.f), weightOf(test, passed)]
              : ['', '', '', ''],
          ),
        ]),
      })}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>Observation</th>
            <RivalHeads what="test" under={() => 'against the others'} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ assessment, passed, tests }) => (
            <tr key={assessment}>
              <ObservationCell line={lines.get(assessment)}>
                {!passed && (
                  <Text size="xs" c="dimmed">
                    Sought and not found.
                  </Text>
                )}
              </ObservationCell>
              {tests.map((test, j) => (
                <td key={rivals[j]?.id}>
                  {test ? (
                    <>
                      {test.name}
                      <Text size="xs" c="dimmed" className="figures">
                        s {short(test.s)}, f {short(test.f)}: {weightOf(test, passed)}
                      </Text>
                    </>
                  ) : (
                    'the others have no prior'
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
