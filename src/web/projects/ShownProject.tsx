import { Alert, Button, Group, Progress, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { isDecided } from '../../exchange/project/decisions.ts';
import type { ProjectPreview } from '../../exchange/project/project-preview.ts';
import { useStatus } from '../parts/status.ts';
import { Contents } from './Contents.tsx';
import { Numbers } from './Numbers.tsx';
import { counted, progressShare, progressWords } from './project-words.ts';
import { leaveProject, type ProjectStage, stopTaking, takeProject } from './project-work.ts';
import classes from './projects.module.css';
import { ToLookAt } from './ToLookAt.tsx';

/** What is in the project and what would become of it; then the import, which can be stopped. */
export function ShownProject({
  stage,
}: {
  stage: Extract<ProjectStage, { at: 'shown' | 'taking' }>;
}) {
  const { preview, picked, decisions } = stage;
  const { conflicts, changes } = preview;
  const nothing = !changes && !isDecided(decisions);
  useStatus(
    conflicts.length === 0 ? 'Nothing is kept yet' : `${counted(conflicts.length, 'conflict')}`,
  );
  return (
    <div className={classes.shown}>
      <Head stage={stage} preview={preview} fileName={picked.name} nothing={nothing} />
      <div className={classes.scroll}>
        {nothing && (
          <Alert color="yellow" mb="md" p="xs">
            All of this project is in the case already: importing it would change nothing.
          </Alert>
        )}
        <Numbers result={preview.result} />
        <div className={classes.columns}>
          <div>
            <ToLookAt preview={preview} decisions={decisions} />
          </div>
          <div>
            <Contents contents={preview.contents} />
          </div>
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  readonly stage: Extract<ProjectStage, { at: 'shown' | 'taking' }>;
  readonly preview: ProjectPreview;
  readonly fileName: string;
  /** Whether importing it would change nothing. */
  readonly nothing: boolean;
}

function Head({ stage, preview, fileName, nothing }: HeadProps) {
  const queries = useQueryClient();
  const { name, tool } = preview.result;
  return (
    <header className={classes.head}>
      <div>
        <Title order={2} size="h3" dir="auto">
          {name || 'Codebook'}
        </Title>
        <Text size="sm" c="dimmed">
          {[fileName, tool && `written by ${tool}`].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {stage.at === 'taking' ? (
        <Going stage={stage} />
      ) : (
        <Group gap="xs" wrap="nowrap">
          <Button variant="subtle" onClick={leaveProject}>
            Leave it
          </Button>
          <Button disabled={nothing} onClick={() => takeProject(queries)}>
            Import into the case
          </Button>
        </Group>
      )}
    </header>
  );
}

function Going({ stage }: { stage: Extract<ProjectStage, { at: 'taking' }> }) {
  const { progress } = stage;
  return (
    <Group gap="sm" wrap="nowrap" className={classes.going}>
      <Progress
        flex={1}
        value={progress ? progressShare(progress) : 100}
        animated={progress === null}
        aria-label="Import of the project"
      />
      <Text size="sm" role="status">
        {progress ? progressWords(progress) : 'Beginning…'}
      </Text>
      <Button size="compact-sm" variant="default" onClick={stopTaking}>
        Stop
      </Button>
    </Group>
  );
}
