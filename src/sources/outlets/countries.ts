/** Spheres of countries, cities and adjectives: what is left to go by when no outlet is known. */

/** ISO 3166-1 alpha-2 (as in national domains) to sphere. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ru: 'russian',
  su: 'russian',
  am: 'armenian',
  az: 'azerbaijani',
  tr: 'turkish',
  ge: 'georgian',
  ir: 'iranian',
  ua: 'ukrainian',
  by: 'belarusian',
  md: 'moldovan',
  kz: 'central-asian',
  kg: 'central-asian',
  uz: 'central-asian',
  tj: 'central-asian',
  tm: 'central-asian',
  cn: 'chinese',
  hk: 'chinese',
  in: 'indian',
  pk: 'pakistani',
  jp: 'japanese',
  kr: 'korean',
  il: 'israeli',
  rs: 'serbian',
};
for (const country of 'qa sa ae eg sy iq jo lb kw om ye ly tn dz ma bh ps'.split(' ')) {
  Object.assign(BY_COUNTRY, { [country]: 'arab' });
}
const WESTERN =
  'us uk gb eu de fr it es pt pl nl be lu at ch cz sk hu si hr ro bg gr cy mt ie dk se no fi is ee lv lt ca au nz gov mil edu';
for (const country of WESTERN.split(' ')) Object.assign(BY_COUNTRY, { [country]: 'western' });

/** Sold to anybody for their letters: they say nothing about a country. */
const FOR_SALE = new Set([
  'am.com',
  'io',
  'co',
  'me',
  'tv',
  'ai',
  'cc',
  'ly',
  'to',
  'gg',
  'fm',
  'ws',
  'in',
  'is',
]);

/** `TLD` is the last label of a host. */
export const sphereOfTld = (tld: string): string | null =>
  FOR_SALE.has(tld) ? null : (BY_COUNTRY[tld.toLowerCase()] ?? null);

const PLACES: readonly [sphere: string, places: string][] = [
  [
    'russian',
    'moscow moskva москва petersburg petersburg санкт-петербург petrograd leningrad kazan novosibirsk',
  ],
  ['armenian', 'yerevan erevan երևան ереван gyumri stepanakert'],
  ['azerbaijani', 'baku bakı баку ganja'],
  ['turkish', 'ankara istanbul i̇stanbul izmir'],
  ['georgian', 'tbilisi batumi'],
  ['iranian', 'tehran teheran'],
  ['ukrainian', 'kyiv kiev kharkiv lviv'],
  [
    'western',
    'london oxford cambridge edinburgh manchester york boston washington princeton ithaca stanford berkeley chicago philadelphia ' +
      'santa_monica paris lyon bruxelles brussels berlin münchen munich hamburg frankfurt bonn köln leipzig tübingen baden-baden wien vienna zürich ' +
      'geneva genève bern basel roma rome milano warszawa warsaw kraków krakow lublin wrocław poznań gdańsk praha prague budapest leiden ' +
      'amsterdam stockholm solna oslo helsinki copenhagen tallinn riga vilnius toronto ottawa montreal abingdon basingstoke farnham lanham boulder',
  ],
];
const BY_PLACE = new Map(
  PLACES.flatMap(([sphere, places]) =>
    places.split(' ').map((place) => [place.replace('_', ' '), sphere] as const),
  ),
);

/** The place of publication; the first known city of several. */
export function sphereOfPlace(place: string): string | null {
  for (const word of place.toLowerCase().split(/[^\p{L}-]+/u)) {
    const sphere = BY_PLACE.get(word);
    if (sphere !== undefined) return sphere;
  }
  return null;
}

/** A body is named after its country: `Ministry of … of the Republic of Armenia`, `МИД Азербайджана`. */
const BODIES: readonly [sphere: string, name: RegExp][] = [
  [
    'russian',
    /\b(?:russian? federation|russian?|rossii|rossiyskoy|rossiyskaya)\b|росси[ийя]|российск/iu,
  ],
  ['armenian', /\b(?:armenian?|armenii|hayastan\w*|artsakh)\b|армени[ия]|армянск|հայաստան/iu],
  ['azerbaijani', /\b(?:azerbaijani?|azerbaydzhan\w*|azərbaycan\w*)\b|азербайджан/iu],
  ['turkish', /\b(?:turkish|turkey|türkiye|turkiye|turtsii)\b|турци[ия]|турецк/iu],
  ['georgian', /\b(?:georgian?|gruzii)\b|грузи[ия]|საქართველო/iu],
  ['iranian', /\b(?:iranian?|irana)\b|иран/iu],
  ['ukrainian', /\b(?:ukrainian?|ukrainy)\b|украин|україн/iu],
  ['chinese', /\b(?:chinese|china|people's republic of china)\b|кита[йя]/iu],
  ['israeli', /\b(?:israeli?)\b/iu],
  ['international', /\b(?:united nations|osce)\b|организация объединённых наций/iu],
  [
    'western',
    /\b(?:european union|eu|e\.u\.|european commission|nato|united states|u\.?s\.?|american|united kingdom|british|france|french|german|germany|bundes\w+|poland|polish|polski\w*|rzeczypospolitej)\b/iu,
  ],
];

/** Null when the name speaks of no country, or of two. */
export function sphereOfBody(name: string): string | null {
  const found = BODIES.filter(([, pattern]) => pattern.test(name.slice(0, 400)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** A name of a body that acts for a state, in the languages of our sources. */
export const isOfficialBody = (name: string): boolean =>
  /\b(?:ministry|minister|government|parliament|president(?:ial)? (?:of|office)|presidency|embassy|department of state|security council|kremlin|council of ministers|senate|congress|supreme court|constitutional court|bundes(?:tag|rat|regierung|ministerium)|auswärtiges amt|ministerstwo|ministère|ministerium|gouvernement|bakanlığı|cumhurbaşkanlığı|nazirliyi|minist[ei]rstvo|pravitel'?stvo|prezident)\b|министерств|правительств|президент|посольств|\bМИД\b/iu.test(
    name.slice(0, 400),
  );
