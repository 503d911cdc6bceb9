import { detectLanguage } from '../../kernel/language.ts';
import type { StatedFacts } from '../document.ts';

/** Languages that are told from the words themselves. */
const TOLD = new Set('en de fr pl tr az es it ru uk hy ka el he'.split(' '));

/**
 * The language that a file states, as BCP 47 without the country. Word processors and page templates
 * state their own: where the words are clearly in another one, the words are believed.
 */
export function settleLanguage(
  facts: StatedFacts,
  text: string,
): { stated: StatedFacts; warnings: string[] } {
  const { language, ...others } = facts;
  const primary = /^\s*([A-Za-z]{2,3})(?:[-_].*)?$/.exec(language ?? '')?.[1]?.toLowerCase();
  if (primary === undefined || primary === 'und') return { stated: others, warnings: [] };
  const found = detectLanguage(text);
  if (found === 'und' || found === primary || !(TOLD.has(primary) && TOLD.has(found))) {
    return { stated: { ...others, language: primary }, warnings: [] };
  }
  const warning = `The file says that it is in “${primary}”; its words are in “${found}”, which was kept.`;
  return { stated: others, warnings: [warning] };
}
