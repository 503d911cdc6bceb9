/** Who publishes a source, as printed, and whether two printings name one outlet. */
import { bareHost } from '../../sources/clean-url.ts';
import type { PrintedField, Reference } from '../../sources/model.ts';
import { editDistance, fold } from './wording.ts';

/** Sites that carry texts of many outlets: the host says nothing about who publishes. */
const CARRIERS =
  /(?:^|\.)(?:doi\.org|jstor\.org|academia\.edu|researchgate\.net|youtube\.com|youtu\.be|twitter\.com|x\.com|facebook\.com|t\.me|vk\.com|medium\.com|archive\.org|books\.google\.[a-z]+|google\.com|issuu\.com|tandfonline\.com|springer\.com|wiley\.com|sagepub\.com|cambridge\.org|oup\.com|sciencedirect\.com|brill\.com|degruyter\.com|ssrn\.com|heinonline\.org|europa\.eu|muse\.jhu\.edu|cyberleninka\.ru|elibrary\.ru|un\.org|wordpress\.com|blogspot\.com|substack\.com|bbc\.co\.uk|bbc\.com|perma\.cc|bit\.ly|tinyurl\.com|archive\.(?:is|ph|today)|hdl\.handle\.net|handle\.net|nbn-resolving\.(?:de|org)|westlaw\.com|lexisnexis\.com|github\.com|zenodo\.org)$/u;

const GENERIC =
  /\b(?:the|a|an|information|news|agency|online|republic|federation|of|and|website|official|site|portal|newspaper|magazine|journal|ltd|inc|press|service)\b/gu;

export const outletOf = (reference: Reference): PrintedField | undefined =>
  reference.publisher ?? reference.containerTitle;

export const hostOfOutlet = (reference: Reference): string | null => {
  if (!reference.url) return null;
  const host = bareHost(reference.url.value);
  return host === '' || CARRIERS.test(host) ? null : host;
};

/** Without article, brackets, quotation marks and capitals. */
export const foldOutlet = (printed: string): string =>
  fold(
    printed
      // A raised edition number or a cut year sticks to the name.
      .replace(/\s?\d{1,4}$/u, '')
      .replace(/\[[^\]]*\]/gu, '')
      .replace(/\.(?:ru|com|org|net|az|am|ge|tr|ua|de|fr|pl|info)\b/iu, ' ¤'),
  )
    .replace(/^(?:the|der|die|das|la|le|les) /u, '')
    .trim();

const withoutSite = (printed: string): string =>
  printed.replace(/\.(?:ru|com|org|net|az|am|ge|tr|ua|de|fr|pl|info)\b.*$/iu, '');

export type OutletDifference = 'none' | 'site' | 'order' | 'spelling' | 'long-short' | 'other';

/** `other`: two outlets, as far as the letters can tell. */
export const outletDifference = (a: string, b: string): OutletDifference => {
  const [left, right] = [foldOutlet(a), foldOutlet(b)];
  if (left === right && /\.\w{2,4}\b/u.test(a) === /\.\w{2,4}\b/u.test(b)) return 'none';
  if (fold(withoutSite(a)) === fold(withoutSite(b))) return 'site';
  const [x, y] = [left.split(' ').sort().join(' '), right.split(' ').sort().join(' ')];
  if (x === y) return 'order';
  const short = Math.min(left.length, right.length);
  if (editDistance(left, right) <= (short >= 8 ? 2 : 0)) return 'spelling';
  if (
    short >= 4 &&
    short < 8 &&
    x.replaceAll(' ', '').split('').sort().join('') ===
      y.replaceAll(' ', '').split('').sort().join('')
  )
    return 'spelling';
  const [p, q] = [left, right].map((one) => one.replace(GENERIC, '').replace(/\s+/gu, ' ').trim());
  if (p !== '' && p === q) return 'long-short';
  return containsName(left, right) || containsName(right, left) ? 'long-short' : 'other';
};

/** “Fundacja Instytut Spraw Publicznych” and the name without its first word; shorter names stand in too many others. */
function containsName(long: string, short: string): boolean {
  return short.split(' ').length >= 3 && long.endsWith(` ${short}`);
}
