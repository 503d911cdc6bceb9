import type { LinkOnDay } from '../../relations/routes/find-way.ts';
import type { Names } from '../../relations/routes/way-words.ts';
import { kilometresInWords, statusInWords } from '../../relations/routes/way-words.ts';
import type { ChartTable } from '../parts/chart-export.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { TableSection } from '../parts/TableSection.tsx';
import classes from '../parts/table.module.css';
import { lookOf } from './link-look.ts';

interface Props {
  readonly links: readonly LinkOnDay[];
  readonly onWay: ReadonlySet<string>;
  readonly names: Names;
  readonly on: string;
}

const nameOf = (names: Names, id: string): string => names.get(id) ?? id;
const namesOf = (names: Names, ids: readonly string[]): string =>
  ids.map((id) => nameOf(names, id)).join(', ');

export const linksCsv = (links: readonly LinkOnDay[], names: Names): ChartTable => ({
  columns: [
    'link',
    'from',
    'to',
    'mode',
    'km',
    'status',
    'passes',
    'control',
    'territory',
    'why',
    'id',
  ],
  rows: links.map((on) => [
    ...[on.link.title, nameOf(names, on.link.from), nameOf(names, on.link.to), on.link.mode],
    ...[Math.round(on.kilometres), on.status, on.passes ? 'yes' : 'no'],
    on.controller === null ? '' : nameOf(names, on.controller),
    ...[namesOf(names, on.link.through), statusInWords(on, names), on.link.id],
  ]),
});

/** All links as they stand on the day; those of the way first. */
export function LinksTable({ links, onWay, names, on }: Props) {
  const sorted = links.toSorted(
    (a, b) => Number(onWay.has(b.link.id)) - Number(onWay.has(a.link.id)),
  );
  return (
    <TableSection
      title={`Links on ${on}`}
      what="links"
      fileName={`links-${on}`}
      csv={() => linksCsv(links, names)}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th>Link</th>
            <th>Kind</th>
            <th className={classes.number}>Length</th>
            <th style={{ width: '42%' }}>On the day</th>
            <th>Control</th>
            <th>Territory</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <tr key={one.link.id} data-current={onWay.has(one.link.id) || undefined}>
              <td>
                <DetailLink kind="link" id={one.link.id} size="sm" ta="left">
                  {one.link.title}
                </DetailLink>
              </td>
              <td>{one.link.mode}</td>
              <td className={classes.number}>
                {one.reckoned ? '≈ ' : ''}
                {kilometresInWords(one.kilometres)}
              </td>
              <td style={{ color: lookOf(one).colour }}>{statusInWords(one, names)}</td>
              <td>{one.controller === null ? '' : nameOf(names, one.controller)}</td>
              <td>{namesOf(names, one.link.through)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
