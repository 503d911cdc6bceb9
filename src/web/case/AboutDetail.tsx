import { Anchor, Stack, Text } from '@mantine/core';

/** What the licences of others ask to be said where the program is used. */
export default function AboutDetail() {
  return (
    <Stack gap="sm">
      <Text size="sm">
        Dragoman takes a finished article back to everything that it rests on. It is free software
        under the Apache License 2.0.
      </Text>
      <Text size="sm">
        Citations are formatted with{' '}
        <Anchor href="https://github.com/Juris-M/citeproc-js" target="_blank" rel="noreferrer">
          citeproc-js
        </Anchor>
        , © 2009–2019 Frank Bennett, used unchanged under the Common Public Attribution License 1.0.
      </Text>
      <Text size="sm">
        Citation styles are the work of the{' '}
        <Anchor href="https://citationstyles.org" target="_blank" rel="noreferrer">
          Citation Style Language
        </Anchor>{' '}
        project, CC BY-SA 3.0.
      </Text>
      <Text size="sm">
        Set in Source Serif 4, Inter, Noto Serif Armenian and Noto Serif Georgian, under the SIL
        Open Font License 1.1.
      </Text>
      <Text size="sm">The file NOTICE in the program's folder says all of this in full.</Text>
    </Stack>
  );
}
