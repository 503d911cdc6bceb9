/** Lines between a title and a text: who wrote it, where he works, how to reach him. */

export const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;
export const ORCID = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/u;
export const DOI = /\b10\.\d{4,9}\/[^\s"<>]{1,200}[^\s"<>.,;)]/u;

const AFFILIATION =
  /universit|universyt|üniversite|universidad|università|университет|університет|universitet|institut|институт|інститут|instytut|akadem|academy|академи|college|hochschule|school of|szkoła|wydział|faculty|fakult|факультет|department|katedra|кафедра|centre\b|center\b|centrum|zentrum|центр|foundation|fundacj|stiftung|think tank|laborator|museum|ministry|համալսարան|უნივერსიტეტ/iu;
const PARTICLE =
  /^(?:de|da|di|du|la|le|van|von|der|den|ter|zu|zur|al|el|bin|ibn|oğlu|oglu|ogly|y|e|dos|das|del|della)$/u;
const NAME_WORD =
  /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|(?:[DLO]['’]|Mc|Mac|al-|el-)?\p{Lu}[\p{L}'’]+(?:[-‐]\p{Lu}?[\p{L}'’]+)*)$/u;
const DEGREE = /^(?:dr|prof|mgr|hab|phd|ph\.d|ma|msc|doc|inż|assoc|dipl|пр?оф|канд|д-р)\.?,?$/iu;

export const isAffiliation = (line: string): boolean => line.length < 300 && AFFILIATION.test(line);

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Two to five words that each could be part of a name, in ordinary or in capital letters. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || /[\d?!:;"“”«»]/u.test(text)) return false;
  const kept = words(text).filter((word) => !DEGREE.test(word));
  if (kept.length < 2 || kept.length > 5 || isAffiliation(text)) return false;
  const capital = kept.filter((word) => NAME_WORD.test(word));
  const rest = kept.filter((word) => !NAME_WORD.test(word));
  const last = kept.at(-1) ?? '';
  return capital.length >= 2 && rest.every((word) => PARTICLE.test(word)) && !/\.$/u.test(last);
}

const capitalised = (word: string): string =>
  word.replace(/\p{Lu}[\p{Lu}'’]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());

/** A name in capital letters, as it is written elsewhere; degrees left out. */
export function plainName(text: string): string {
  const kept = words(text.replace(/[*†‡]+/gu, ' ')).filter((word) => !DEGREE.test(word));
  const name = kept.join(' ').replace(/[\d,;]+$/u, '');
  return name === name.toUpperCase() ? capitalised(name) : name;
}

const BETWEEN = /\s*(?:[,;&•·]|\s(?:and|und|et|i|oraz|и|y|e|ve|və|та)\s)\s*/u;

/** The people a line names, with where each stands in it; empty when it names none. */
export function peopleIn(line: string): { name: string; start: number; end: number }[] {
  const by = /^\s*(?:by|von|par|autor(?:zy|ka)?:?|автор:?)\s+/iu.exec(line)?.[0].length ?? 0;
  const found: { name: string; start: number; end: number }[] = [];
  let at = by;
  for (const part of line.slice(by).split(BETWEEN)) {
    const start = line.indexOf(part, at);
    at = start + part.length;
    const bare = part.replace(/[*†‡\d\s]+$/u, '');
    if (bare === '' || words(bare).every((word) => DEGREE.test(word))) continue;
    if (!isPersonName(bare)) return isAffiliation(line.slice(start)) ? found : [];
    found.push({ name: plainName(bare), start, end: start + bare.length });
  }
  return found;
}

/** What is left of `A. Author, University of B` after the people. */
export function affiliationAfter(line: string, people: readonly { end: number }[]): string | null {
  const rest = line
    .slice(people.at(-1)?.end ?? 0)
    .replace(/^[\s,;–—*-]+/u, '')
    .trim();
  return rest !== '' && isAffiliation(rest) ? rest : null;
}
