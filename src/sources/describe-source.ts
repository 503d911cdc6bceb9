/** From what was printed to a record of the register: sphere, class, language, script, original title, addresses. */
import { cleanUrl } from './clean-url.ts';
import { cslDateToEdtf } from './edtf-csl.ts';
import type { CslItem, Reference, Romanisation, Source } from './model.ts';
import { classifySource, outletOf } from './outlets/classify-source.ts';
import { referenceToCsl } from './reference-to-csl.ts';
import { detectRomanisation, fitSchemes, type RomanisedTitle } from './romanisation/detect.ts';
import { proposeOriginal } from './romanisation/propose-original.ts';
import { scriptOf } from './script-of.ts';

/** Languages whose letters give them away, in the order of trust. */
function languagesOf(
  item: CslItem,
  script: string | null,
  romanised: RomanisedTitle | null,
): string[] {
  if (item.language) return [item.language];
  if (romanised !== null) return [romanised.language];
  const title = item.title ?? '';
  if (script === 'Armn') return ['hy'];
  if (script === 'Geor') return ['ka'];
  if (script === 'Cyrl') return [/[іїєґ]/iu.test(title) ? 'uk' : 'ru'];
  const outlet = outletOf(item)?.outlet;
  const [own] = outlet?.languages ?? [];
  // Turkish and Azerbaijani share ı, ş and ğ: the outlet tells which of the two it is.
  if (/ə/iu.test(title) || (own === 'az' && /[ğış]/u.test(title))) return ['az'];
  if (/[ğış]/u.test(title)) return ['tr'];
  if (/[ąęłńśźż]/iu.test(title)) return ['pl'];
  if (/\b(?:the|of|and|in|to|for|with)\b/iu.test(title)) return ['en'];
  return outlet?.languages.length === 1 && own !== undefined ? [own] : [];
}

function romanisationOf(title: string, found: RomanisedTitle | null): Romanisation | null {
  if (found === null) return null;
  if (found.language !== 'ru') return { scheme: null, original: null };
  const [best, second] = fitSchemes(title);
  if (!best) return { scheme: null, original: null };
  const alone = !second || best.misfits < second.misfits;
  return {
    scheme: alone ? best.scheme : null,
    original: proposeOriginal(title, best.scheme)?.original ?? null,
  };
}

/** Every printed form once, in the order of appearance. */
export function distinctUrls(printed: readonly string[]): Source['urls'] {
  return [...new Set(printed)].map((one) => ({ printed: one, clean: cleanUrl(one).clean }));
}

export interface SourceFacts {
  id: string;
  csl: CslItem;
  /** All addresses as they were printed, the best first. */
  printedUrls: readonly string[];
  inBibliography: boolean;
}

/** The register's record of a CSL item. Pure; what cannot be told stays null. */
export function describeSource({ id, csl, printedUrls, inBibliography }: SourceFacts): Source {
  const title = csl.title ?? '';
  const found = detectRomanisation(title);
  const { sphere, evidenceClass, reasons } = classifySource(csl);
  const script = scriptOf(title);
  const languages = languagesOf(csl, script, found);
  const [language] = languages;
  const urls = distinctUrls(
    printedUrls.length > 0 ? printedUrls : csl.URL === undefined ? [] : [csl.URL],
  );
  return {
    id,
    csl: {
      ...csl,
      id,
      ...(urls[0] ? { URL: urls[0].clean } : {}),
      ...(language === undefined ? {} : { language }),
    },
    evidenceClass,
    sphere,
    languages,
    script,
    romanised: romanisationOf(title, found),
    issued: cslDateToEdtf(csl.issued),
    accessed: cslDateToEdtf(csl.accessed),
    urls,
    inBibliography,
    reasons,
    setByHand: [],
  };
}

/** `reference` is the best reading of all; `printedUrls` are those of every reading. */
export const sourceFromReference = (
  id: string,
  reference: Reference,
  rest: { printedUrls?: readonly string[]; inBibliography: boolean },
): Source =>
  describeSource({
    id,
    csl: referenceToCsl(reference, id),
    printedUrls: rest.printedUrls ?? (reference.url ? [reference.url.printed] : []),
    inBibliography: rest.inBibliography,
  });
