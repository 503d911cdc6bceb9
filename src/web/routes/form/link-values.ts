/** What stands in the fields of a link, and how it is read. Pure. */
import { Link, type LinkStatus, type Place } from '../../../relations/routes/model.ts';
import {
  type LocatorLine,
  locatorLines,
  locatorWanted,
  readLocators,
} from '../../observations/form/read-locators.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import { keyed, type Line } from '../../parts/form/lines.ts';

const NewLink = Link.omit({ id: true });
export type FilledLink = Omit<Link, 'id'>;

export interface StatusValues extends Omit<LinkStatus, 'locators' | 'controller'> {
  /** '' for nobody in particular. */
  controller: string;
  locators: LocatorLine[];
}

export interface LinkValues extends Omit<FilledLink, 'kilometres' | 'statuses'> {
  kilometres: string;
  statuses: Line<StatusValues>[];
}

export const emptyStatus = (): StatusValues => ({
  ...{ period: '', status: 'open', controller: '', closedTo: [], why: '', observations: [] },
  locators: [],
});

export const emptyLink = (): LinkValues => ({
  ...{ title: '', from: '', to: '', mode: 'rail', through: [], kilometres: '', note: '' },
  statuses: keyed([emptyStatus()]),
});

export function linkValues(link: Link): LinkValues {
  const { id: _, kilometres, statuses, ...rest } = link;
  return {
    ...rest,
    kilometres: kilometres === null ? '' : String(kilometres),
    statuses: keyed(
      statuses.map(({ controller, locators, ...status }) => ({
        ...status,
        controller: controller ?? '',
        locators: locatorLines(locators),
      })),
    ),
  };
}

const WANTED: Readonly<Record<string, string>> = {
  title: 'At most 300 letters.',
  kilometres: 'A length in kilometres, or nothing.',
  through: 'At least one state through whose territory it runs.',
  statuses: 'At least one state of the link: open since when, or closed.',
};

function statusOf(read: FieldReader, at: number, values: Line<StatusValues>) {
  const { key: _, controller, locators, ...rest } = values;
  const field = `statuses.${at}`;
  if (rest.period.trim() === '')
    read.refuse(`${field}.period`, 'From when: 1993-04/.., 2021/2025.');
  return {
    ...rest,
    ...{ period: rest.period.trim(), why: rest.why.trim() },
    controller: controller === '' ? null : controller,
    locators: readLocators(read, locators, `${field}.locators`),
  };
}

/** States of both ends, in the order of travel. */
export const statesOf = (places: readonly Place[], from: string, to: string): string[] => [
  ...new Set([from, to].flatMap((end) => places.find(({ id }) => id === end)?.state ?? [])),
];

/** A link without a title is called after its ends. */
export const titleOf = (places: readonly Place[], { title, from, to }: LinkValues): string => {
  const name = (end: string): string => places.find(({ id }) => id === end)?.name ?? '';
  return title.trim() || (from !== '' && to !== '' ? `${name(from)}–${name(to)}` : '');
};

export function readLink(values: LinkValues, places: readonly Place[]): ReadForm<FilledLink> {
  const read = new FieldReader();
  if (values.from === '') read.refuse('from', 'Choose where it begins.');
  if (values.to === '') read.refuse('to', 'Choose where it ends.');
  else if (values.to === values.from) read.refuse('to', 'A link joins two places.');
  const wanted = {
    ...values,
    ...{ title: titleOf(places, values) || '–', note: values.note.trim() },
    kilometres: read.number('kilometres', values.kilometres),
    statuses: values.statuses.map((status, at) => statusOf(read, at, status)),
  };
  return read.end(NewLink, wanted, {
    fieldOf: (path) =>
      path
        .slice(0, path[2] === 'locators' ? 4 : 3)
        .map(String)
        .join('.'),
    wantedIn: (field, path, message) =>
      WANTED[field] ?? (path[2] === 'locators' ? locatorWanted(path, message) : message),
  });
}
