import { Button, Center, FileButton, Loader, Progress, Stack, Text, Title } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { useState } from 'react';
import { droppedFiles, named } from '../documents/dropped-files.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { DoneProject } from './DoneProject.tsx';
import { GiveProject } from './GiveProject.tsx';
import { PROJECT_FILES } from './pick-project.ts';
import { progressShare, progressWords } from './project-words.ts';
import { leaveProject, openProject, type ProjectStage, useProjectStage } from './project-work.ts';
import classes from './projects.module.css';
import { ShownProject } from './ShownProject.tsx';

/** Projects of coding programs: looked at, brought in, and given away. */
export default function ProjectsRoom() {
  const stage = useProjectStage();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      className={classes.room}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(openProject);
      }}
    >
      <Stage stage={stage} />
    </div>
  );
}

function Stage({ stage }: { stage: ProjectStage }) {
  switch (stage.at) {
    case 'reading':
      return <Reading stage={stage} />;
    case 'shown':
    case 'taking':
      return <ShownProject stage={stage} />;
    case 'done':
      return <DoneProject result={stage.result} />;
    default:
      return (
        <div className={classes.waiting}>
          {stage.at === 'failed' && <ProblemAlert error={stage.error} />}
          <ChooseProject />
          <GiveProject />
        </div>
      );
  }
}

const ChooseProject = () => (
  <section className={classes.drop} aria-label="Drop a project here">
    <Stack align="center" gap="xs" maw={520} ta="center">
      <IconPackageImport size={40} stroke={1.2} aria-hidden="true" />
      <Title order={2} size="h3">
        Drop a project of a coding program here
      </Title>
      <Text c="dimmed">
        A REFI-QDA project (.qdpx) or codebook (.qdc), a Taguette database (.sqlite3), or a
        QualCoder project: its folder, its data.qda, or a zip archive of it. You see what is in it
        and what would not be kept before anything is imported.
      </Text>
      <FileButton
        onChange={(file) => file && void openProject([named(file)])}
        accept={PROJECT_FILES}
      >
        {(props) => <Button {...props}>Choose a project</Button>}
      </FileButton>
    </Stack>
  </section>
);

function Reading({ stage }: { stage: Extract<ProjectStage, { at: 'reading' }> }) {
  const { picked, progress } = stage;
  return (
    <Center py={100}>
      <Stack align="center" gap="sm" w={360}>
        <Loader size="sm" aria-label="Loading" />
        <Text role="status" ta="center">
          {progress ? progressWords(progress) : `Reading ${picked.name} …`}
        </Text>
        <Progress
          w="100%"
          value={progress ? progressShare(progress) : 0}
          aria-label="Looking at the project"
        />
        <Button variant="default" size="xs" onClick={leaveProject}>
          Cancel
        </Button>
      </Stack>
    </Center>
  );
}
