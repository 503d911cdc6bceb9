import { Anchor, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { reckon } from '../hypotheses/reckon.ts';
import { labelOf, type StoredWeighing } from '../hypotheses/stored-weighing.ts';
import { traceMarks, traceOptions, traceTable } from '../hypotheses/time-plot.ts';
import { useVerdictReport } from '../hypotheses/use-verdict-report.ts';
import { useRivalries, useWeighing } from '../hypotheses/use-weighing.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { PlotFigure } from '../parts/PlotFigure.tsx';
import { paletteColour } from '../parts/palette.ts';

/** The verdict as it stands, for each question that has rivals. */
export function VerdictNow() {
  const { data = [] } = useRivalries();
  return data.map(({ id }) => <OfQuestion key={id} id={id} />);
}

function OfQuestion({ id }: { id: string }) {
  const { data } = useWeighing(id);
  return data ? <Shown id={id} stored={data} /> : null;
}

function Shown({ id, stored }: { id: string; stored: StoredWeighing }) {
  const { weighing, names } = stored;
  const reckoned = useMemo(() => reckon(weighing, null, null), [weighing]);
  const { found } = useVerdictReport(reckoned, names, 1);
  const [fault] = reckoned.tried.faults;
  const counts = (reckoned.tried.table?.rows.length ?? 0) > 0;
  const sentence = counts ? (found?.report.sentence ?? 'Weighing …') : 'Nothing is weighed yet.';
  return (
    <Stack gap="xs">
      <div>
        <Text size="sm" c="dimmed">
          {weighing.rivalry.question}
        </Text>
        <Anchor
          component={Link}
          href={`/hypotheses?rivals=${encodeURIComponent(id)}`}
          c="inherit"
          underline="hover"
        >
          <Text className="serif" size="lg" maw={900}>
            {fault ? `No verdict yet. ${fault.message}` : sentence}
          </Text>
        </Anchor>
      </div>
      {reckoned.trace.length > 1 && <Course stored={stored} trace={reckoned.trace} />}
    </Stack>
  );
}

interface CourseProps {
  readonly stored: StoredWeighing;
  readonly trace: ReturnType<typeof reckon>['trace'];
}

function Course({ stored: { weighing }, trace }: CourseProps) {
  const labels = useMemo(
    () => weighing.rivalry.rivals.map(({ hypothesis }) => labelOf(weighing, hypothesis)),
    [weighing],
  );
  const titleOf = useMemo(() => {
    const titles = new Map(weighing.observations.map((one) => [one.id, one.title]));
    const of = new Map(weighing.assessments.map((one) => [one.id, titles.get(one.observation)]));
    return (id: string): string => of.get(id) ?? id;
  }, [weighing]);
  const options = useMemo(
    () => traceOptions(traceMarks(trace, labels, titleOf), null, 190),
    [trace, labels, titleOf],
  );
  return (
    <ChartFrame
      title="What was believed when"
      caption={`Posterior of each rival, by what was known on ${trace.length - 1} days`}
      fileName="posterior-through-time"
      table={traceTable(trace, labels, titleOf)}
    >
      <Text size="sm" component="div">
        {labels.map((label, j) => (
          <span key={label} style={{ marginRight: 16 }}>
            <span
              style={{
                ...{ display: 'inline-block', width: 9, height: 9, borderRadius: '50%' },
                ...{ marginRight: 5, background: paletteColour(j) },
              }}
              aria-hidden="true"
            />
            {label}
          </span>
        ))}
      </Text>
      <PlotFigure options={options} label="Posterior through time" />
    </ChartFrame>
  );
}
