/** Parameters that say how a reader came to a page and never which page it is. */

const EVERYWHERE = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  '_openstat',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '__s',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'vero_id',
  'wickedid',
  's_kwcid',
  'ref_src',
  'ref_url',
  'cmpid',
  'ncid',
  'ocid',
  'smid',
  'srsltid',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
]);

const PREFIXES = ['utm_', 'at_', 'pk_', 'mtm_', 'matomo_', 'hsa_', 'wt_'];

/** Letters that mean something elsewhere: `s` on a search page is the search. */
const BY_HOST: readonly [host: string, names: readonly string[]][] = [
  ['twitter.com', ['s', 't', 'cxt', 'ref']],
  ['x.com', ['s', 't', 'cxt', 'ref']],
  ['youtube.com', ['app', 'pli', 'si', 'feature', 'ab_channel', 'pp', 'gl', 'hl']],
  ['youtu.be', ['si', 'feature', 'pli']],
  [
    'facebook.com',
    [
      '__tn__',
      '__xts__[0]',
      'mibextid',
      'rdid',
      'share_url',
      'eid',
      'eav',
      'paipv',
      'ref',
      'hc_ref',
    ],
  ],
  ['instagram.com', ['hl', 'img_index']],
  ['linkedin.com', ['trk', 'trackingId', 'lipi', 'rcm']],
  ['theguardian.com', ['CMP']],
  ['nytimes.com', ['smtyp', 'partner', 'emc']],
  ['google.com', ['ved', 'sa', 'usg', 'ei', 'sxsrf', 'pli']],
  ['docs.google.com', ['usp', 'pli']],
  ['tiktok.com', ['_t', '_r', 'is_from_webapp', 'sender_device']],
  ['t.me', ['single']],
];

const isHostOf = (host: string, known: string): boolean =>
  host === known || host.endsWith(`.${known}`);

export function isTrackingParameter(name: string, host: string): boolean {
  const lower = name.toLowerCase();
  if (EVERYWHERE.has(lower)) return true;
  if (PREFIXES.some((prefix) => lower.startsWith(prefix))) return true;
  return BY_HOST.some(([known, names]) => isHostOf(host, known) && names.includes(name));
}
