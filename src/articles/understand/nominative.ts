/**
 * A name in the Polish or Russian genitive, as it is given in the nominative. Only endings that leave
 * no doubt are undone; anything else stays as printed.
 */
const RUSSIAN: [RegExp, string][] = [
  [/ского$/u, 'ский'],
  [/цкого$/u, 'цкий'],
  [/(ов|ев|ёв|ин|ын)ой$/u, '$1а'],
  [/(ов|ев|ёв|ин|ын)а$/u, '$1'],
  [/ея$/u, 'ей'],
  [/ия$/u, 'ий'],
  [/([йьр])я$/u, '$1ь'],
  [/([бвгджзклмнпрстфхцчшщ])а$/u, '$1'],
  [/ии$/u, 'ия'],
];
const POLISH: [RegExp, string][] = [
  [/kiego$/u, 'ki'],
  [/kiej$/u, 'ka'],
  [/([bcdfghklłmnprstwz])y$/u, '$1a'],
  [/([gk])i$/u, '$1a'],
  [/ieja$/u, 'iej'],
  [/([bcdfghjklłmnprstwz])a$/u, '$1'],
];

function undo(word: string, endings: readonly [RegExp, string][]): string {
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending && word.length > 4 ? word.replace(ending[0], ending[1]) : word;
}

export function nominative(name: string, language: string): string {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  if (!isCyrillic && language !== 'pl') return name;
  const endings = isCyrillic ? RUSSIAN : POLISH;
  return name
    .split(' ')
    .map((word) => undo(word, endings))
    .join(' ');
}
