import type { Face } from './page-model.ts';

/** `ABCDEF+` in front of the name of an embedded part of a font. */
const SUBSET = /^[A-Z]{6}\+/;
const ITALIC =
  /ital|obli|kursiv|slant|[-_,]it(?![a-z])|(?:regu|medi|bold)it|[a-z]It$|[-_]i$|[-_]bi$/i;
const BOLD = /bold|black|heavy|[-_,]bd|semibd|demi|[-_]b$|[-_]bi$|medi(?:ital)?$/i;
const SMALL_CAPS =
  /small-?caps|smcp|[-_ ]sc(?![a-z])|caps?(?:and)?smallcaps|[a-z]SC(?:$|[-_])|romancaps|smallcap/i;
/** Computer Modern and its kin name the cut in the letters before the size: CMTI10, SFBX1200. */
const TEX = /^(?:cm|sf|ec|ecc|tc|lm|la|lh|t2)(ti|bxti|bi|it|bx|b|csc|cc|sl|bxsl|xc|rm|r)\d/i;
/** Karl Berry's names: ptmri8t, utmb8a, ptmrc8t. */
const BERRY = /^[pu][a-z]{2}(r|b|m|d)(i|o|c|ic)?(?:8[atry]|7t)/i;

/** The cut of a font from its PostScript name, which is all that most files tell. */
export function readFace(postScriptName: string, slanted = false): Face {
  const name = postScriptName.replace(SUBSET, '');
  const tex = TEX.exec(name)?.[1]?.toLowerCase();
  if (tex !== undefined) {
    return {
      name,
      italic: slanted || /ti|it|bi|sl/.test(tex),
      bold: tex.startsWith('b'),
      smallCaps: /csc|cc|xc/.test(tex),
    };
  }
  const berry = BERRY.exec(name);
  if (berry !== null) {
    const slope = (berry[2] ?? '').toLowerCase();
    return {
      name,
      italic: slanted || /[io]/.test(slope),
      bold: /[bd]/i.test(berry[1] ?? ''),
      smallCaps: slope.includes('c'),
    };
  }
  return {
    name,
    italic: slanted || ITALIC.test(name),
    bold: BOLD.test(name),
    smallCaps: SMALL_CAPS.test(name),
  };
}
