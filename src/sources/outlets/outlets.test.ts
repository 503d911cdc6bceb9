import { expect, test } from 'vitest';
import { CslItem, EvidenceClass, MediaSphere } from '../model.ts';
import { classifySource, outletOf } from './classify-source.ts';
import { allOutlets, outletByHost, outletByName } from './outlet.ts';

test('every row of the table is whole', () => {
  const outlets = allOutlets();
  expect(outlets.length).toBeGreaterThan(600);
  for (const outlet of outlets) {
    expect(outlet.name, JSON.stringify(outlet)).not.toBe('');
    if (outlet.sphere !== null) MediaSphere.parse(outlet.sphere);
    if (outlet.evidenceClass !== null) EvidenceClass.parse(outlet.evidenceClass);
    for (const host of outlet.hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(outlet.country ?? 'XX', outlet.name).toMatch(/^[A-Z]{2}$/);
    for (const language of outlet.languages) expect(language, outlet.name).toMatch(/^[a-z]{2}$/);
  }
});

test('no host belongs to two outlets', () => {
  const seen = new Map<string, string>();
  for (const { name, hosts } of allOutlets()) {
    for (const host of hosts) {
      expect(seen.get(host), `${host}: ${name}`).toBeUndefined();
      seen.set(host, name);
    }
  }
});

test('an outlet is found in any script and spelling', () => {
  for (const name of ['TASS', 'ТАСС', 'ITAR-TASS']) expect(outletByName(name)?.name).toBe('TASS');
  expect(outletByName('“Rossiya v Globalnoi Politike” [online]')?.name).toBe(
    'Russia in Global Affairs',
  );
  expect(outletByName('the Carnegie Moscow Center')?.name).toBe('Carnegie Moscow Center');
  expect(outletByName('Mid.ru')?.sphere).toBe('russian');
  expect(outletByName('Unheard Of')).toBeNull();
});

test('a host is found by its known end only', () => {
  expect(outletByHost('https://www.tass.ru/a')?.name).toBe('TASS');
  expect(outletByHost('https://rus.azatutyun.am/a/1.html')?.name).toBe('Azatutyun');
  expect(outletByHost('https://nottass.ru/')).toBeNull();
  expect(outletByHost('https://tass.ru.example.org/')).toBeNull();
});

const item = (fields: Partial<CslItem>): CslItem =>
  CslItem.parse({ id: 'x', type: 'webpage', ...fields });

test.each<[string, Partial<CslItem>, string | null, string | null]>([
  [
    'agency',
    { title: 'Putin obsudil', URL: 'https://tass.ru/politika/1' },
    'russian',
    'press-report',
  ],
  ['agency without address', { publisher: 'RIA Novosti' }, 'russian', 'press-report'],
  [
    'interview at an official site',
    { title: 'Otvety na voprosy SMI', URL: 'http://kremlin.ru/n/1' },
    'russian',
    'interview',
  ],
  [
    'statement of a ministry',
    { title: 'Zayavleniye MID Rossii v svyazi s obrashcheniyem', URL: 'https://www.mid.ru/1' },
    'russian',
    'official-document',
  ],
  [
    'agency on a statement',
    { title: 'Zayavleniye Aliyeva', URL: 'https://tass.ru/1' },
    'russian',
    'press-report',
  ],
  [
    'unknown ministry',
    { publisher: 'Ministry of Labour of the Republic of Armenia' },
    'armenian',
    'official-document',
  ],
  [
    'government host',
    { title: 'Law', URL: 'https://ministry.gov.kz/1' },
    'central-asian',
    'official-document',
  ],
  [
    'book',
    { type: 'book', publisher: 'New York University Press', 'publisher-place': 'New York' },
    'western',
    'scholarship',
  ],
  [
    'book of an unknown house',
    { type: 'book', publisher: 'Nauka', 'publisher-place': 'Moskva' },
    'russian',
    'scholarship',
  ],
  [
    'journal',
    { type: 'article-journal', 'container-title': 'Europe-Asia Studies' },
    'western',
    'scholarship',
  ],
  [
    'unknown journal',
    { type: 'article-journal', 'container-title': 'Journal of Nothing' },
    null,
    'scholarship',
  ],
  [
    'journal article on interviews',
    { type: 'article-journal', title: 'Interview methods' },
    null,
    'scholarship',
  ],
  [
    'analysis',
    { type: 'article-newspaper', URL: 'https://jamestown.org/program/x/' },
    'western',
    'think-tank-analysis',
  ],
  ['report of SIPRI', { type: 'report', publisher: 'SIPRI' }, 'western', 'think-tank-analysis'],
  [
    'database of SIPRI',
    { publisher: 'SIPRI', title: 'SIPRI Arms Transfers Database' },
    'western',
    'dataset',
  ],
  [
    'tweet',
    { type: 'post', title: 'The EU Commissioner’s account', URL: 'https://twitter.com/a/status/1' },
    'western',
    'social-media',
  ],
  [
    'address on a video network',
    {
      title: 'Prezidentin xalqa müraciəti – Canlı',
      publisher: 'Baku TV',
      URL: 'https://youtube.com/watch?v=1',
    },
    'azerbaijani',
    'speech',
  ],
  [
    'unknown speaker',
    { title: 'A film', URL: 'https://youtube.com/watch?v=1' },
    null,
    'social-media',
  ],
  ['last resort', { title: 'News', URL: 'https://local.example.am/1' }, 'armenian', null],
  ['sold domain', { title: 'News', URL: 'https://example.tv/1' }, null, null],
  ['nothing known', { title: 'News', URL: 'https://example.com/1' }, null, null],
  ['archive', { title: 'x', URL: 'https://web.archive.org/web/2020/x' }, null, null],
])('%s', (_, fields, sphere, evidenceClass) => {
  const found = classifySource(item(fields));
  expect([found.sphere, found.evidenceClass]).toEqual([sphere, evidenceClass]);
  expect('sphere' in found.reasons).toBe(sphere !== null);
  expect('evidenceClass' in found.reasons).toBe(evidenceClass !== null);
});

test('the reason names the outlet and why its sphere is not the obvious one', () => {
  const { reasons } = classifySource(item({ URL: 'https://rus.azatutyun.am/a/30922898.html' }));
  expect(reasons.sphere).toMatch(/^outlet:Azatutyun \(.*Yerevan newsroom/);
});

test('the printed outlet beats the network it is shown on', () => {
  expect(
    outletOf(item({ publisher: 'Baku TV', URL: 'https://www.youtube.com/watch?v=1' })),
  ).toMatchObject({ by: 'name', outlet: { name: 'Baku TV' } });
});
