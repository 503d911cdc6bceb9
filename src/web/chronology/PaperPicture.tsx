import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { download, svgText, svgToPng } from '../parts/chart-export.ts';
import classes from './chronology.module.css';
import { PAPER_FONTS, type PaperSettings, PaperSheet, type Sheet } from './PaperSheet.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly title: string;
  readonly caption: string;
  onClose(): void;
}

/** Three hundred dots an inch, from the ninety-six of the screen. */
const PRINT = 300 / 96;

/** Size, letters, title and caption; then the picture leaves as SVG or PNG, on white whatever the screen shows. */
export function PaperPicture({ sheet, title, caption, onClose }: Props) {
  const [settings, setSettings] = useState<PaperSettings>({
    ...{ title, caption, width: 960, height: 460, font: PAPER_FONTS[0]?.value ?? 'serif' },
  });
  const place = useRef<HTMLDivElement>(null);
  const set = (change: Partial<PaperSettings>): void => setSettings({ ...settings, ...change });
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const svg = place.current?.querySelector('svg');
    if (!svg) return;
    if (kind === 'svg') download('chronology.svg', svgText(svg), 'image/svg+xml');
    else download('chronology.png', await svgToPng(svg, PRINT));
  };
  return (
    <Modal opened onClose={onClose} title="Picture for a paper" size="auto">
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <NumberInput
            label="Width (pixels)"
            size="xs"
            w={120}
            min={400}
            max={3000}
            value={settings.width}
            onChange={(width) => typeof width === 'number' && set({ width })}
          />
          <NumberInput
            label="Height (pixels)"
            size="xs"
            w={120}
            min={200}
            max={3000}
            value={settings.height}
            onChange={(height) => typeof height === 'number' && set({ height })}
          />
          <Select
            label="Letters"
            size="xs"
            w={170}
            allowDeselect={false}
            data={[...PAPER_FONTS]}
            value={settings.font}
            onChange={(font) => font !== null && set({ font })}
          />
          <Button size="xs" onClick={() => save('svg')}>
            Save as SVG
          </Button>
          <Button size="xs" variant="default" onClick={() => save('png')}>
            Save as PNG (300 dpi)
          </Button>
        </Group>
        <TextInput
          label="Title"
          size="xs"
          value={settings.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Caption"
          size="xs"
          value={settings.caption}
          onChange={(event) => set({ caption: event.currentTarget.value })}
        />
        <div className={classes.sheet} ref={place}>
          <PaperSheet sheet={sheet} settings={settings} />
        </div>
        <Text size="xs" c="dimmed">
          The stretch of time and the lanes are those on the screen.
        </Text>
      </Stack>
    </Modal>
  );
}
