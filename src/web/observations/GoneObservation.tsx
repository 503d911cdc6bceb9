import { Text } from '@mantine/core';

export const GoneObservation = () => (
  <Text c="dimmed">This observation is no longer in the case. U brings back what was undone.</Text>
);
