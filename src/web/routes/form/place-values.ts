/** What stands in the fields of a place, and how it is read. Pure. */
import { Place } from '../../../relations/routes/model.ts';
import type { ActorDraft } from '../../actors/actor-draft.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';

const NewPlace = Place.omit({ id: true });
export type FilledPlace = Omit<Place, 'id'>;

export interface PlaceValues {
  name: string;
  names: ActorDraft['names'];
  latitude: string;
  longitude: string;
  /** '' while none is chosen. */
  state: string;
  note: string;
}

export const emptyPlace = (): PlaceValues => ({
  ...{ name: '', names: [], latitude: '', longitude: '', state: '', note: '' },
});

export const placeValues = ({ names, latitude, longitude, ...rest }: Place): PlaceValues => ({
  ...{ name: rest.name, state: rest.state, note: rest.note },
  names: names.map((name, at) => ({ ...name, key: `name-${at}` })),
  latitude: String(latitude),
  longitude: String(longitude),
});

const WANTED: Readonly<Record<string, string>> = {
  name: 'What the place is called on the map.',
  latitude: 'Degrees between −90 and 90, such as 40.18.',
  longitude: 'Degrees between −180 and 180, such as 44.51.',
  names: 'A name needs words and a language such as hy, ru-Latn or und.',
};

export function readPlace(values: PlaceValues): ReadForm<FilledPlace> {
  const read = new FieldReader();
  const degrees = (field: 'latitude' | 'longitude'): number =>
    read.number(field, values[field]) ?? read.refuse(field, WANTED[field] ?? '') ?? 0;
  if (values.state === '') read.refuse('state', 'In whose internationally recognised territory.');
  const wanted = {
    ...values,
    ...{ name: values.name.trim(), note: values.note.trim() },
    names: values.names
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, language, kind }) => ({ text: text.trim(), language: language.trim(), kind })),
    latitude: degrees('latitude'),
    longitude: degrees('longitude'),
  };
  return read.end(NewPlace, wanted, {
    fieldOf: ([field]) => String(field),
    wantedIn: (field, _path, message) => WANTED[field] ?? message,
  });
}
