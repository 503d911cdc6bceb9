import { ActionIcon, Box, Group, Menu, Switch, Table, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { type ChartTable, download, svgText, svgToPng, toCsv } from './chart-export.ts';

interface Props {
  /** What one sees, as a sentence: "Half of the sources are Russian". */
  readonly title: string;
  /** Units, sources and sample size: "61 sources by year of publication". */
  readonly caption: string;
  /** Name of the exported files, without extension. */
  readonly fileName: string;
  /** The same numbers. */
  readonly table: ChartTable;
  /** Draws one `svg`. */
  readonly children: ReactNode;
}

/** Every chart has a title that says what one sees, its table, and a way out of the program. */
export function ChartFrame({ title, caption, fileName, table, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const svg = (): SVGSVGElement | null => picture.current?.querySelector('svg') ?? null;
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const drawn = svg();
    if (drawn === null) return;
    if (kind === 'svg') download(`${fileName}.svg`, svgText(drawn), 'image/svg+xml');
    else download(`${fileName}.png`, await svgToPng(drawn));
  };
  return (
    <Box component="figure" m={0}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="md">
        <div>
          <Title order={3} size="h4">
            {title}
          </Title>
          <Text component="figcaption" size="sm" c="dimmed">
            {caption}
          </Text>
        </div>
        <Group gap={6} wrap="nowrap">
          <Switch
            size="xs"
            label="Table"
            checked={asTable}
            onChange={(event) => setAsTable(event.currentTarget.checked)}
          />
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={`Save: ${title}`}>
                <IconDownload size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item disabled={asTable} onClick={() => save('svg')}>
                Picture (SVG)
              </Menu.Item>
              <Menu.Item disabled={asTable} onClick={() => save('png')}>
                Picture (PNG)
              </Menu.Item>
              <Menu.Item onClick={() => download(`${fileName}.csv`, toCsv(table), 'text/csv')}>
                Table (CSV)
              </Menu.Item>
              <Menu.Item onClick={() => navigator.clipboard.writeText(toCsv(table))}>
                Copy the table
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      {asTable ? <ChartNumbers table={table} /> : <div ref={picture}>{children}</div>}
    </Box>
  );
}

function ChartNumbers({ table }: { table: ChartTable }) {
  return (
    <Table mt="sm" stickyHeader>
      <Table.Thead>
        <Table.Tr>
          {table.columns.map((column) => (
            <Table.Th key={column}>{column}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map((row) => (
          <Table.Tr key={row.join('|')}>
            {row.map((value, index) => (
              <Table.Td
                key={table.columns[index]}
                ta={typeof value === 'number' ? 'right' : 'left'}
              >
                {value}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
