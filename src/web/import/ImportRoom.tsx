import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { DropZone } from './DropZone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import classes from './import.module.css';
import { usePreview } from './use-preview.ts';

/** Drop a file, see what was understood, keep it or not. */
export default function ImportRoom() {
  const [, go] = useLocation();
  const { stage, read, discard, keep, correct } = usePreview((id, then) =>
    go(`/${then === 'audit' ? 'audit' : 'articles'}?article=${encodeURIComponent(id)}`),
  );
  if (stage.at === 'reading') {
    return (
      <Center py={100}>
        <Stack align="center" role="status">
          <Loader size="sm" />
          <Text>Reading {stage.fileName} …</Text>
          <Button variant="default" size="xs" onClick={discard}>
            Cancel
          </Button>
        </Stack>
      </Center>
    );
  }
  if (stage.at === 'shown' || stage.at === 'keeping') {
    const { preview } = stage;
    return (
      <ImportPreview
        preview={preview}
        keeping={stage.at === 'keeping' ? stage.then : null}
        keep={(then) => keep(preview, then)}
        discard={discard}
        correct={(span, value) => correct(preview, span, value)}
      />
    );
  }
  return (
    <div className={classes.waiting}>
      {stage.at === 'failed' && <ProblemAlert error={stage.error} />}
      <DropZone onFile={read} />
    </div>
  );
}
