/** Slavic roles govern the genitive: `под ред. Р. Пухова` names Р. Пухов. What is printed stays beside it. */
import type { PrintedName } from '../../../sources/model.ts';

const GOVERNS_GENITIVE =
  /(?:под (?:общ\. |науч\. )?ред|под редакцией|за ред|пер\. с|пер\.|pod red|przeł|tłum)/iu;

/** Endings that can only be the genitive of one nominative; others are left as printed. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ск|цк)ого$/u, '$1ий'],
  [/(ов|ев|ёв|ин|ын)а$/u, '$1'],
  [/(ов|ев|ёв|ин|ын)ой$/u, '$1а'],
  [/(ск|цк)ой$/u, '$1ая'],
  [/(ян|ич|юк|ук|ак|як|ер|ан)а$/u, '$1'],
  [/(s|c|dz)kiego$/u, '$1ki'],
  [/(s|c|dz)kiej$/u, '$1ka'],
];

/** A name in initials and a surname after a word like "под ред."; full given names would be declined too. */
export function inNominative(name: PrintedName, cue: string): PrintedName {
  const { family, given } = name;
  if (family === undefined || given === undefined) return name;
  if (!GOVERNS_GENITIVE.test(cue) || !/^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]?)+$/u.test(given)) return name;
  const [ending, nominative] = ENDINGS.find(([pattern]) => pattern.test(family)) ?? [];
  if (ending === undefined || nominative === undefined) return name;
  const proposed = family.replace(ending, nominative);
  return { ...name, family: proposed, value: `${given} ${proposed}` };
}
