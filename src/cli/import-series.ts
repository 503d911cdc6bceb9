/** `dragoman import --as series`: a file of numbers, in one of SIPRI's layouts or with its columns named. */
import type { Context } from '../db/context.ts';
import { importSeries } from '../relations/series/actions.ts';
import { readSeriesMapping } from '../relations/series/files/plain-table.ts';
import type { ImporterOptions } from './importers.ts';
import { readInputFile } from './read-input-file.ts';
import type { Terminal } from './terminal.ts';

export async function importSeriesPath(
  context: Context,
  path: string,
  terminal: Terminal,
  { map = '', title, unit, vintage }: ImporterOptions,
): Promise<void> {
  const file = await readInputFile(path);
  terminal.progress(`Reading ${file.fileName} …`);
  const { series, points, notes } = await importSeries(context, {
    ...file,
    mapping: readSeriesMapping(map),
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    ...(vintage !== undefined && { vintage }),
  });
  terminal.progress('');
  for (const note of notes) terminal.note(note);
  const taken = series.vintage === '' ? 'vintage not known' : `vintage ${series.vintage}`;
  const numbers = points === 1 ? '1 number' : `${points} numbers`;
  terminal.out(`Imported “${series.title}” as ${series.id}: ${numbers}, ${series.unit}, ${taken}.`);
}
