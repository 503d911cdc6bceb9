import { Text } from '@mantine/core';

interface Props {
  readonly coders: readonly string[];
  readonly codesLeftOut: number;
}

/** What may make the numbers mean something else than one thinks. */
export function Notes({ coders, codesLeftOut }: Props) {
  return (
    <>
      {coders.length > 1 && (
        <Text size="sm" c="dimmed">
          Codings of {coders.join(', ')} are counted together; choose one coder to count each text
          once.
        </Text>
      )}
      {codesLeftOut > 0 && (
        <Text size="sm" c="dimmed">
          {codesLeftOut} rarer codes are left out.
        </Text>
      )}
    </>
  );
}
