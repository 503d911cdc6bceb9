import { Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Assessment } from '../../hypotheses/weighing/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { faultAt } from './faults-of.ts';
import { OriginField } from './OriginField.tsx';
import { type ReportDraft, ReportFields, readReport, writeReport } from './ReportFields.tsx';
import { readShare } from './read-chance.ts';
import type { StoredAnswer } from './stored-weighing.ts';
import { short } from './words.ts';

interface Props {
  weighing: StoredAnswer;
  assessment: Assessment;
  isAbsence: boolean;
}

const AS = [
  { value: 'utterance', label: 'that it was said' },
  { value: 'assertion', label: 'that it is true' },
];

/** What is said of an assessment beside its probabilities. */
export function AssessmentForm({ weighing, assessment, isAbsence }: Props) {
  const [weighedAs, setWeighedAs] = useState(assessment.weighedAs);
  const [given, setGiven] = useState(assessment.given);
  const [origin, setOrigin] = useState(assessment.origin);
  const [report, setReport] = useState<ReportDraft>(writeReport(assessment.report));
  const [surely, setSurely] = useState(
    assessment.sensitivity === null ? '' : short(assessment.sensitivity),
  );
  const [note, setNote] = useState(assessment.note);
  const save = useChange((json: Partial<Assessment>) =>
    answer(
      api.assessments[':id'].$patch({
        param: { id: assessment.id },
        // Only fields that may be edited are given.
        json: json as Omit<typeof json, 'id' | 'rivalry' | 'observation' | 'position'>,
      }),
    ),
  );
  const readSurely = readShare(surely);
  const readReported = readReport(report);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const sensitivity = readSurely.share;
    if (readReported.report === null || (surely.trim() !== '' && sensitivity === null)) return;
    save.mutate({
      ...{ weighedAs, given, origin, report: readReported.report, note },
      ...(isAbsence && { sensitivity }),
    });
  };
  const titles = new Map(weighing.observations.map(({ id, title }) => [id, title]));
  const before = weighing.assessments.filter(({ position }) => position < assessment.position);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {weighedAs !== 'fact' && (
          <Select
            label="A statement, weighed as"
            allowDeselect={false}
            data={AS}
            value={weighedAs}
            error={faultAt(save.error, 'weighedAs')}
            onChange={(as) => setWeighedAs(as === 'assertion' ? 'assertion' : 'utterance')}
          />
        )}
        {isAbsence ? (
          <TextInput
            label="How surely the search would have found it"
            description="0 to 1; without it the absence does not count."
            value={surely}
            error={surely.trim() === '' ? null : readSurely.problem}
            onChange={({ currentTarget }) => setSurely(currentTarget.value)}
          />
        ) : (
          <ReportFields report={report} problem={readReported.problem} onChange={setReport} />
        )}
        <MultiSelect
          label="Takes as known"
          description="Observations weighed before it, given which its probabilities were said."
          data={before.map(({ id, observation }) => ({
            value: id,
            label: titles.get(observation) ?? observation,
          }))}
          value={given}
          error={faultAt(save.error, 'given')}
          onChange={setGiven}
        />
        <OriginField rivalry={weighing.rivalry} value={origin} onChange={setOrigin} />
        <Textarea
          label="Note"
          autosize
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            Keep
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
