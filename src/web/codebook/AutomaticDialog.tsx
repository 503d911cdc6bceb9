import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Codebook } from '../../coding/codebook-model.ts';
import type { Code } from '../../coding/model.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { QueryProblem } from '../search/QueryProblem.tsx';
import { AutomaticPreview } from './AutomaticPreview.tsx';
import { AutomaticScope } from './AutomaticScope.tsx';
import { AutomaticWhat } from './AutomaticWhat.tsx';
import { type Draft, emptyDraft, requestOf } from './automatic-draft.ts';
import { useAutomatic } from './use-automatic.ts';
import { passagesWords } from './use-codebook.ts';

interface Props {
  readonly codebook: Codebook;
  /** The code that was chosen in the tree. */
  readonly code: Code | null;
  /** What is asked for when it opens. */
  readonly asked?: Partial<Draft>;
  onClose(): void;
}

/** What is looked for, where, what was found; and only then the codings. */
export function AutomaticDialog({ codebook, code, asked, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>(() => ({
    ...emptyDraft(code?.codable ? code.id : null),
    ...asked,
  }));
  const work = useAutomatic();
  const request = requestOf(draft);
  const set = (change: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...change }));
    work.forget();
  };
  const close = (): void => {
    work.stop();
    onClose();
  };
  return (
    <Modal opened onClose={close} title="Code automatically" size={900} closeOnClickOutside={false}>
      <Stack gap="md">
        <AutomaticWhat draft={draft} codes={codebook.codes} onSet={set} />
        <AutomaticScope draft={draft} onSet={set} />
        {work.error && <RuleProblem error={work.error} draft={draft} />}
        {work.busy && <Going work={work} />}
        {work.preview && <AutomaticPreview preview={work.preview} />}
        {work.result && (
          <Alert color="green" variant="light" title={`${passagesWords(work.result.made)} coded`}>
            {work.result.same > 0 && `${passagesWords(work.result.same)} were coded so already. `}
            They are marked as made by a machine until somebody confirms them. u takes them back;
            the list of runs keeps what was asked.
          </Alert>
        )}
        <Group justify="flex-end">
          {work.result ? (
            <Button onClick={close}>Done</Button>
          ) : (
            <>
              <Button
                variant={work.preview ? 'default' : 'filled'}
                disabled={request === null || work.busy}
                onClick={() => request && work.look(request)}
              >
                Look first
              </Button>
              {work.preview && (
                <Button
                  disabled={request === null || work.busy || work.preview.found === 0}
                  onClick={() => request && work.run(request)}
                >
                  Code {passagesWords(work.preview.found - work.preview.already)}
                </Button>
              )}
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

/** In a query one sees where it goes wrong. */
const RuleProblem = ({ error, draft }: { error: Error; draft: Draft }) =>
  draft.kind === 'query' ? (
    <QueryProblem error={error} query={draft.query.trim()} />
  ) : (
    <ProblemAlert error={error} />
  );

function Going({ work }: { work: ReturnType<typeof useAutomatic> }) {
  const { done, of, found } = work.progress ?? { done: 0, of: 0, found: 0 };
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress
        flex={1}
        value={of === 0 ? 100 : (100 * done) / of}
        animated={of === 0}
        aria-label="Documents looked through"
      />
      <Text size="sm" role="status">
        {of === 0 ? 'Beginning…' : `${done} of ${of} documents, ${found} found`}
      </Text>
      <Button size="compact-sm" variant="default" onClick={work.stop}>
        Stop
      </Button>
    </Group>
  );
}
