/** GDELT Event Database, 1.0 and 2.0: events that a program read in the news, coded with CAMEO. Pure. */
import { cameoType, cameoWords } from './cameo.ts';
import {
  type Cells,
  cell,
  dayOf,
  type EventActor,
  type EventFields,
  joined,
  keyOf,
  numberOf,
  placeOf,
} from './event-fields.ts';

/** CAMEO calls these states otherwise than ISO 3166 does. */
const ISO_OF: Readonly<Record<string, string>> = { ROM: 'ROU', TMP: 'TLS', ZAR: 'COD', KSV: 'XKX' };

const capitalised = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replaceAll(/(?<=^|[\s(-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** An actor with a state's code acts for that state, whatever office or force it is. */
function actorOf(cells: Cells, number: 1 | 2): EventActor[] {
  const name = capitalised(cell(cells, `Actor${number}Name`));
  const country = cell(cells, `Actor${number}CountryCode`);
  if (name === '' && country === '') return [];
  const part = number === 1 ? 'who' : 'to';
  const iso3 = ISO_OF[country] ?? country;
  return [{ part, name: name || country, kind: 'organisation', ...(iso3 !== '' && { iso3 }) }];
}

const addressOf = (cells: Cells): string => {
  const url = cell(cells, 'SOURCEURL');
  return /^https?:\/\/[^\s]+$/u.test(url) && URL.canParse(url) ? url : '';
};

export function readGdelt(cells: Cells): EventFields {
  const code = cell(cells, 'EventCode');
  const actors = [...actorOf(cells, 1), ...actorOf(cells, 2)];
  const mentions = numberOf(cells, 'NumMentions');
  return {
    key: keyOf(cells, 'GLOBALEVENTID'),
    title: joined(
      [
        joined(
          [
            cameoWords(code),
            joined(
              actors.map(({ name }) => name),
              ' → ',
            ),
          ],
          ': ',
        ),
        cell(cells, 'ActionGeo_FullName'),
      ],
      ', ',
    ),
    text: '',
    date: dayOf(cells, 'SQLDATE'),
    actors,
    place: placeOf(cells, ['ActionGeo_FullName'], ['ActionGeo_Lat', 'ActionGeo_Long']),
    event: { ...cameoType(code), deaths: null },
    url: addressOf(cells),
    note: joined([`CAMEO ${code}`, mentions === null ? '' : `${mentions} mentions`], ', '),
  };
}
