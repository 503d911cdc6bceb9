/** A contested term as one writes it down: a line for each of the rival words. Pure. */
import type { ContestedTerm } from '../../observations/model.ts';

export type Variants = ContestedTerm['variants'];

/** `corridor = corridor, коридор*`: what it is called here, then the words that are looked for, with commas. */
export const writeVariants = (variants: Variants): string =>
  variants.map(({ label, words }) => `${label} = ${words.join(', ')}`).join('\n');

export type ReadVariants =
  | { variants: Variants; problem: null }
  | { variants: null; problem: string };

/** A line without words stands for itself. */
export function readVariants(written: string): ReadVariants {
  const variants: Variants = [];
  for (const line of written.split('\n').filter((one) => one.trim() !== '')) {
    const [name = '', ...rest] = line.split('=');
    const label = name.trim();
    const words = (rest.length === 0 ? label : rest.join('='))
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (label === '' || words.length === 0) {
      return { variants: null, problem: `“${line.trim()}”: write NAME = word, word.` };
    }
    if (variants.some((one) => one.label === label)) {
      return { variants: null, problem: `“${label}” stands here twice.` };
    }
    variants.push({ label, words });
  }
  if (variants.length < 2) {
    return {
      variants: null,
      problem: 'A contested term has two rival words at least, a line each.',
    };
  }
  return { variants, problem: null };
}
