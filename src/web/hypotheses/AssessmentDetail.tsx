import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { Assessment } from '../../hypotheses/weighing/model.ts';
import type { DetailProps } from '../app/details.ts';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import type { StoredAnswer } from './stored-weighing.ts';
import { useWeighing } from './use-weighing.ts';

/** All that is said of how one observation is weighed; the id is that of the rivals, a blank, that of the assessment. */
export default function AssessmentDetail({ id }: DetailProps) {
  const [rivalry = '', assessment = ''] = id.split(' ');
  return (
    <Loaded query={useWeighing(rivalry)}>
      {({ weighing }) => {
        const found = weighing.assessments.find((one) => one.id === assessment);
        if (!found) return <Text size="sm">It is not on the table any more.</Text>;
        return <Shown weighing={weighing} assessment={found} />;
      }}
    </Loaded>
  );
}

interface Props {
  weighing: StoredAnswer;
  assessment: Assessment;
}

function Shown({ weighing, assessment }: Props) {
  const observation = weighing.observations.find(({ id }) => id === assessment.observation);
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" c="dimmed">
          No. {weighing.assessments.indexOf(assessment) + 1} of {weighing.assessments.length},
          weighed by {assessment.coder || 'nobody named'}
          {assessment.madeOn === '' ? '' : ` on ${assessment.madeOn}`}
        </Text>
        <Title order={2} size="h4">
          <DetailLink kind="observation" id={assessment.observation} inherit ta="left">
            {observation?.title ?? assessment.observation}
          </DetailLink>
        </Title>
        <Text size="sm">
          {observation?.knownOn ? `Known since ${observation.knownOn}.` : 'Counts on every day.'}
        </Text>
      </div>
      <Order weighing={weighing} assessment={assessment} />
      {assessment.chances.some(({ why }) => why !== '') && (
        <div>
          {assessment.chances.map(({ hypothesis, why }) =>
            why === '' ? null : (
              <Text key={hypothesis} size="sm">
                {weighing.hypotheses.find(({ id }) => id === hypothesis)?.label}: {why}
              </Text>
            ),
          )}
        </div>
      )}
      <AssessmentForm
        key={JSON.stringify(assessment)}
        weighing={weighing}
        assessment={assessment}
        isAbsence={observation?.kind === 'absence'}
      />
    </Stack>
  );
}

function Order({ weighing, assessment }: Props) {
  const detail = useDetail();
  const ids = weighing.assessments.map(({ id }) => id);
  const at = ids.indexOf(assessment.id);
  const move = useChange((to: number) => {
    const others = ids.filter((id) => id !== assessment.id);
    const assessments = [...others.slice(0, to), assessment.id, ...others.slice(to)];
    const param = { id: assessment.rivalry };
    return answer(api.rivalries[':id'].order.$put({ param, json: { assessments } }));
  });
  const remove = useChange(
    () => answer(api.assessments[':id'].$delete({ param: { id: assessment.id } })),
    { onDone: () => detail.close() },
  );
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        disabled={at === 0}
        onClick={() => move.mutate(at - 1)}
      >
        Weigh earlier
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={at === ids.length - 1}
        onClick={() => move.mutate(at + 1)}
      >
        Weigh later
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => remove.mutate()}>
        Take off the table
      </Button>
    </Group>
  );
}
