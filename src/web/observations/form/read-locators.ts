/** Places in sources, as lines of a form. Pure. */
import type { Locator } from '../../../sources/locator.ts';
import type { FieldReader } from '../../parts/form/field-reader.ts';
import { keyed, type Line } from '../../parts/form/lines.ts';

export type LocatorLine = Line<{ locator: Locator }>;

export const locatorLines = (locators: readonly Locator[]): LocatorLine[] =>
  keyed(locators.map((locator) => ({ locator })));

/** @param prefix of the fields: `locators`, `statuses.0.locators` */
export function readLocators(
  read: FieldReader,
  lines: readonly LocatorLine[],
  prefix = 'locators',
): Locator[] {
  return lines.map(({ locator }, at) => {
    const { source, place, reported } = locator;
    if (source === null && place.kind !== 'passage') {
      read.refuse(`${prefix}.${at}`, 'Choose the source, or take the line out.');
    }
    if (reported !== null && reported.source === '') {
      read.refuse(`${prefix}.${at}`, 'Choose who reports it.');
    }
    return locator;
  });
}

/** Words for what the model refuses of a place in a source. */
export function locatorWanted(path: readonly PropertyKey[], message: string): string {
  const what = String(path.at(-1));
  if (what === 'page') return 'Write the page or paragraph: 12, para. 4.';
  if (what === 'url') return 'An address that begins with http:// or https://.';
  return message;
}
