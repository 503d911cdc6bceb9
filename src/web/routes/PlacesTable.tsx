import type { ChartTable } from '../parts/chart-export.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { TableSection } from '../parts/TableSection.tsx';
import classes from '../parts/table.module.css';
import type { NetworkData } from './use-network.ts';

type Row = NetworkData['places'][number] & { readonly territory: string; readonly ending: number };

function rowsOf({ places, links, names }: NetworkData): Row[] {
  return places.map((place) => ({
    ...place,
    territory: names.get(place.state) ?? place.state,
    ending: links.filter(({ from, to }) => from === place.id || to === place.id).length,
  }));
}

const csvOf = (rows: readonly Row[]): ChartTable => ({
  columns: ['place', 'territory', 'latitude', 'longitude', 'links', 'id'],
  rows: rows.map((row) => [
    ...[row.name, row.territory, row.latitude, row.longitude, row.ending, row.id],
  ]),
});

/** Every place, also one where no link ends yet. */
export function PlacesTable({ data }: { data: NetworkData }) {
  const rows = rowsOf(data);
  return (
    <TableSection title="Places" what="places" fileName="places" csv={() => csvOf(rows)}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>Place</th>
            <th>Territory</th>
            <th className={classes.number}>North</th>
            <th className={classes.number}>East</th>
            <th className={classes.number}>Links</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <DetailLink kind="place" id={row.id} size="sm" ta="left">
                  {row.name}
                </DetailLink>
              </td>
              <td>{row.territory}</td>
              <td className={classes.number}>{row.latitude}</td>
              <td className={classes.number}>{row.longitude}</td>
              <td className={classes.number}>{row.ending}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
