/** Files in the layouts that SIPRI has used, with deliveries made up for the purpose. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each letter one byte, as in Latin-1. */
export const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const REGISTER_HEADER =
  'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production';

const PREAMBLE = [
  'Transfers of major conventional arms from All countries to All countries.',
  "Deals with deliveries made for the year range '2016' to '2020'",
  "A '?' in a column indicates uncertain data.",
  'Generated: 12 March 2021',
  '',
  'Figures may not add up due to the conventions of rounding.',
  ...Array.from({ length: 5 }, () => ''),
];

export const newRegister = [
  ...PREAMBLE,
  REGISTER_HEADER,
  '1,Russia,Armenia,"Su-30MK, upgraded",FGA aircraft,Aircraft,2018,No,4,No,2019,No,New,40,40,160,No',
  '2,Türkiye,Azerbaijan,Bayraktar,UAV,Aircraft,2020,Yes,5,Yes,2020,Yes,New,3.2,3.2,16,No',
  '3,unknown supplier(s),Azerbaijan,Igla,Portable SAM,Missiles,2016,Yes,10,Yes,2016,Yes,Second hand,0.1,0.04,0.4,Yes',
  '4,Russia,Hezbollah (Lebanon)*,9M113,Anti-tank missile,Missiles,2016,Yes,10,Yes,2016,Yes,New,0.1,0.1,0,No',
  '5,Russia,African Union**,Mi-8,Helicopter,Aircraft,2016,No,1,No,2016,No,New,4,4,,No',
].join('\r\n');

export const legacyRegister = [
  'SIPRI Transfers Database ',
  '',
  '',
  " Database search results for buyer 'All Countries' and seller  'All Countries' and the years from 1990 to 2022 - (created: 11-03-2023)",
  '',
  'Deal ID;Seller;Buyer;Designation;Description;Armament category;Order date;Order date is estimate;Numbers delivered;Numbers delivered is estimate;Delivery year;Delivery year is estimate;Status;SIPRI estimate;TIV deal unit;TIV delivery values;Local production;',
  '1;Soviet Union;India;T-72;Tank;Armoured vehicles;1988;No;10;No;1991;No;New;1.8;1.8;18;Yes;',
  '1;Russia;India;T-72;Tank;Armoured vehicles;1988;No;5;Yes;1992;Yes;New;1.8;1.8;9;Yes;',
].join('\n');

export const commentsRegister = (years: string): string =>
  [
    'Transfers of major weapons: Deals with deliveries or orders made for 2016 to 2020',
    '',
    'Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons',
    'Armenia,Russia,2015,?,4,,Iskander,Missile,4,?,2016,New,"Probably as credit, for a base",5,20,20',
    `Azerbaijan,Israel,2016,?,10,?,Harop,Loitering munition,10,,${years},New,,0.5,5,5`,
  ].join('\n');

export const tivTable = [
  'TIV of arms imports to Armenia, 2016-2020',
  'Generated: 12 March 2021',
  'Figures are SIPRI Trend Indicator Values (TIVs) expressed in millions.',
  'Figures may not add up due to the conventions of rounding.',
  "A '0' indicates that the value of deliveries is less than 0.5m",
  '',
  'Supplier,2016,2017,2018,2019,2020,2016-2020,Percentage,Sum total years,Percentage of total',
  'Russia,112,,6,244,,362,95,800,90',
  'Jordan,,,0,21,,21,5,21,2',
  'Czechia**,,,,,0,0,0,0,0',
  'Total exports to Armenia,112,,6,265,0,383,100,821,100',
  '',
  '"The values above are rounded; see SIPRI for the sources and methods."',
].join('\n');

export const oldTivTable = [
  'TIV of arms exports from Russia, 2018-2019',
  '',
  ',2018,2019,Total',
  'Armenia,6,244,250',
  'Total,6,244,250',
].join('\n');
