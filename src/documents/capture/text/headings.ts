/** Headings of the list of sources, in the languages of the trade. */
export const BIBLIOGRAPHY_HEADING =
  /^(?:[#*\s]*(?:\d+|[IVX]+)?[.)\s]*)(?:(?:select(?:ed)? |annotated )?bibliograph(?:y|ie)|references|reference list|works cited|literature(?: cited)?|list of (?:references|sources)|sources|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|quellen- und literaturverzeichnis|bibliografia|bibliografie|bibliografía|bibliografija|piśmiennictwo|literatura|wykaz literatury|netografia|références(?: bibliographiques)?|sources et bibliographie|ouvrages cités|список (?:использованной )?литературы|список (?:использованных )?источников(?: и литературы)?|библиография|литература|список використаних джерел|література|kaynakça|kaynaklar|ədəbiyyat|bibliografie)[*:.\s]*$/iu;

/** Could these words be a heading, going by their look alone? */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 160 || text.length < 2) return false;
  if (/[.,;:…]$/u.test(text) && !/^(?:\d+|[IVX]+)\.$/.test(text)) return false;
  if (/@|https?:|www\.|orcid/i.test(text) || /\d{4}-\d{4}/.test(text)) return false;
  return /^["“„«*_#\s]*(?:\d+[.)]?\s|[IVX]+[.)]?\s)?["“„«*_]*[\p{Lu}\p{Lo}]/u.test(text);
}
