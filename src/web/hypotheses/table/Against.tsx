import { Select } from '@mantine/core';
import { useDesk } from '../desk.ts';

/** Against which rival the weights are shown. */
export function Against() {
  const { rivals, view } = useDesk();
  if (rivals.length < 3) return null;
  return (
    <Select
      mt="sm"
      size="xs"
      w={260}
      label="Weights against"
      placeholder="the one that leads"
      clearable
      data={rivals.map(({ id, label }) => ({ value: id, label }))}
      value={view.against === '' ? null : view.against}
      onChange={(id) => view.set({ against: id }, true)}
    />
  );
}
