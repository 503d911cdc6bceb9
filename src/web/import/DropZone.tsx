import { Button, FileButton, Stack, Text, Title } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './import.module.css';

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.pdf';

/** The whole screen takes a file that is dropped. */
export function DropZone({ onFile }: { onFile(file: File): void }) {
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
        if (file) onFile(file);
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
      </Stack>
    </section>
  );
}
