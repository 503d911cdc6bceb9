import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './projects.module.css';
import { Losses } from './ToLookAt.tsx';
import { useProjectExport } from './use-project-export.ts';

/** The way out: the whole case, or its codebook, in the format that coding programs share. */
export function GiveProject() {
  const { saving, save } = useProjectExport();
  const [asked, setAsked] = useState(false);
  const losses = useQuery({
    queryKey: ['project-losses'],
    enabled: asked,
    queryFn: () => answer(api.projects.losses.$get()),
  });
  return (
    <section className={classes.give} aria-label="Give the case to another program">
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h3">
          Give the case to another program
        </Title>
        <Text c="dimmed" size="sm">
          REFI-QDA files are read by ATLAS.ti, MAXQDA, NVivo, QualCoder and others: documents,
          codes, codings, coders and memos.
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            loading={saving === 'qdpx'}
            onClick={() => save('qdpx')}
          >
            Project (.qdpx)
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            loading={saving === 'qdc'}
            onClick={() => save('qdc')}
          >
            Codebook (.qdc)
          </Button>
          {!asked && (
            <Button variant="subtle" onClick={() => setAsked(true)}>
              What would a project not hold?
            </Button>
          )}
        </Group>
        {asked && (
          <Loaded query={losses}>
            {({ losses: list }) => (
              <div className={classes.lost}>
                <Losses losses={list} />
              </div>
            )}
          </Loaded>
        )}
      </Stack>
    </section>
  );
}
