/**
 * One colour per media sphere on every screen. Okabe and Ito's palette, which colour-blind readers
 * can tell apart, then muted tones for the rarer ones; the shape in `mark` says the same without colour.
 */

export interface SphereLook {
  /** Fill of bars and dots; at least 3:1 on paper and on the dark desk alike where it stands alone. */
  readonly colour: string;
  readonly label: string;
  readonly mark: string;
}

const KNOWN: Record<string, SphereLook> = {
  russian: { colour: '#d55e00', label: 'Russian', mark: '●' },
  armenian: { colour: '#0072b2', label: 'Armenian', mark: '▲' },
  azerbaijani: { colour: '#009e73', label: 'Azerbaijani', mark: '■' },
  turkish: { colour: '#cc79a7', label: 'Turkish', mark: '◆' },
  western: { colour: '#56b4e9', label: 'Western', mark: '★' },
  georgian: { colour: '#e69f00', label: 'Georgian', mark: '✚' },
  ukrainian: { colour: '#b3a100', label: 'Ukrainian', mark: '▼' },
  iranian: { colour: '#8c6d46', label: 'Iranian', mark: '◀' },
  chinese: { colour: '#7f6fb0', label: 'Chinese', mark: '▶' },
  international: { colour: '#5b8c8c', label: 'International', mark: '⬟' },
};

/** For spheres that a case has named itself. */
const SPARE = ['#b07d62', '#6f8f3a', '#a0567a', '#4f7fa0', '#98875c'];
const NONE: SphereLook = { colour: '#8f8a80', label: 'No sphere', mark: '○' };

const hash = (text: string): number => {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return sum;
};

const words = (slug: string): string =>
  slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

export function sphereLook(sphere: string | null): SphereLook {
  if (sphere === null || sphere === '') return NONE;
  const known = KNOWN[sphere];
  if (known) return known;
  return {
    colour: SPARE[hash(sphere) % SPARE.length] ?? NONE.colour,
    label: words(sphere),
    mark: '◇',
  };
}

export const knownSpheres = (): string[] => Object.keys(KNOWN);
