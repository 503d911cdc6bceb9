import { expect, test } from 'vitest';
import { dateInUrl, serialIdOf, snowflakeInstant } from './url-dates.ts';

test.each([
  ['https://ria.ru/20201022/karabakh-1581069489.html', '2020-10-22', 'path'],
  ['https://tvzvezda.ru/news/202010221948-qgCHn.html', '2020-10-22', 'path'],
  ['https://www.mfa.am/ru/press-releases/2020/10/31/let/10617', '2020-10-31', 'path'],
  ['https://vz.ru/opinions/2021/9/27/1121127.html', '2021-09-27', 'path'],
  ['https://www.turan.az/ext/news/2021/4/free/politics_news/ru/2731.htm', '2021-04', 'path'],
  ['https://www.sipri.org/sites/default/files/2021-03/fs_2103.pdf', '2021-03', 'upload'],
  ['https://www.theguardian.com/world/2020/nov/10/armenia', '2020-11-10', 'path'],
  ['https://twitter.com/CommissionerHR/status/1400809475804745734?s=20', '2021-06-04', 'snowflake'],
  ['https://msb.gov.tr/SlaytHaber/2912021-77164', '2021-01-29', 'path'],
])('%s is of %s', (url, edtf, basis) => {
  expect(dateInUrl(url)).toMatchObject({ edtf, basis });
});

test.each([
  'https://tass.ru/politika/9047997',
  'https://kremlin.ru/events/president/news/64431',
  'https://a.org/20209999/x',
  'https://a.org/2020/13/45/x',
  'https://msb.gov.tr/SlaytHaber/1112021-1',
  'https://twitter.com/a/status/20',
])('%s states no date', (url) => {
  expect(dateInUrl(url)).toBeNull();
});

test('numbers from before the snowflakes carry no time', () => {
  expect(snowflakeInstant('29700859246')).toBeNull();
});

test.each([
  ['https://tass.ru/politika/9047997', 'tass.ru', '9047997', 'known'],
  ['https://tass.ru/armiya-i-opk/9956043', 'tass.ru', '9956043', 'known'],
  ['http://www.kremlin.ru/events/president/news/64431', 'kremlin.ru', '64431', 'known'],
  ['https://mfa.gov.az/en/news/7381/view', 'mfa.gov.az', '7381', 'known'],
  ['https://ria.ru/20201022/karabakh-1581069489.html', 'ria.ru', '1581069489', 'known'],
  ['https://www.turan.az/ext/news/2021/4/free/politics_news/ru/2731.htm', null, '2731', 'assumed'],
  ['https://a.org/news/some-words-12345.html', 'a.org/news/#', '12345', 'assumed'],
])('%s counts in its series', (url, series, id, basis) => {
  const found = serialIdOf(url);
  expect(found).toMatchObject({ id, basis });
  if (series !== null) expect(found?.series).toBe(series);
});

test('two months of one site count in one series', () => {
  const series = ['4', '9'].map(
    (month) => serialIdOf(`https://turan.az/ext/news/2021/${month}/free/ru/7633.htm`)?.series,
  );
  expect(series[0]).toBe(series[1]);
});

test.each(['https://eurasianet.org/armenia-2021', 'https://a.org/20201022', 'https://a.org/words'])(
  '%s has no running number',
  (url) => {
    expect(serialIdOf(url)).toBeNull();
  },
);
