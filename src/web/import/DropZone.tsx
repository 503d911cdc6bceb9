import { Anchor, Button, FileButton, Stack, Text, Title } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { named } from '../documents/dropped-files.ts';
import { isProjectFile } from '../projects/pick-project.ts';
import { openProject } from '../projects/project-work.ts';
import classes from './import.module.css';

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.pdf';

/** The whole screen takes a file that is dropped. */
export function DropZone({ onFile }: { onFile(file: File): void }) {
  const [, go] = useLocation();
  const [over, setOver] = useState(false);
  return (
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label="Drop a file here"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && isProjectFile(file)) {
          void openProject([named(file)]);
          go('/projects');
        } else if (file) onFile(file);
      }}
    >
      <Stack align="center" gap="xs" maw={460} ta="center">
        <IconFileText size={40} stroke={1.2} aria-hidden="true" />
        <Title order={2} size="h3">
          Drop an article here
        </Title>
        <Text c="dimmed">
          Word, PDF, HTML, Markdown or plain text. You see what was understood before anything is
          kept.
        </Text>
        <FileButton onChange={(file) => file && onFile(file)} accept={ACCEPTED}>
          {(props) => <Button {...props}>Choose a file</Button>}
        </FileButton>
        <Text size="sm" c="dimmed">
          A project of a coding program (REFI-QDA, Taguette, QualCoder) is brought in under{' '}
          <Anchor component={Link} href="/projects" inherit underline="always">
            Projects
          </Anchor>
          , texts to search and code under{' '}
          <Anchor component={Link} href="/documents" inherit underline="always">
            Documents
          </Anchor>
          .
        </Text>
      </Stack>
    </section>
  );
}
