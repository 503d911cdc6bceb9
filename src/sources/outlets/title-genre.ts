/** What a title says about the kind of text it heads. Only the beginning counts: titles also speak of others' speeches. */

export type TitleGenre = 'interview' | 'speech' | 'statement' | 'dataset';

const START: readonly [genre: TitleGenre, words: RegExp][] = [
  [
    'interview',
    /^(?:(?:an? |exclusive )?interview\b|answers? to (?:media |journalists'? )?questions|replies to|press conference|joint press conference|q ?& ?a\b|interv'?yu\b|otvety? (?:na|dlya)\b|otveti na\b|press-konferentsiya|beseda s|интервью|ответы? на вопрос|пресс-конференц|беседа с|röportaj|söyleşi|müsahibə|müsahibe|entretien|entrevue|interview mit|gespräch mit|wywiad|rozmowa z|հարցազրույց|ინტერვიუ)/iu,
  ],
  [
    'speech',
    /^(?:(?:opening |closing )?(?:speech|remarks|address)\b|lecture by|obrashcheniye|obrashchenie|vystupleniye|vystuplenie|rech'|poslaniye|обращение|выступление|речь\b|послание|konuşma|hitap|[\p{L}]+ xalqa müraciəti|müraciət|discours|allocution|rede\b|ansprache|regierungserklärung|przemówienie|orędzie|wystąpienie|ելույթ|ուղերձ)/iu,
  ],
  [
    'statement',
    /^(?:(?:joint |trilateral |presidential )?(?:statement|declaration|communiqué|communique|announcement|press release|memorandum)\b|zayavleniye|zaiavlenie|zayavlenie|kommentariy|soobshcheniye|заявлени|коммюнике|комментарий|açıklama|bəyanat|déclaration|communiqué|erklärung|pressemitteilung|oświadczenie|komunikat|հայտարարություն)/iu,
  ],
  ['dataset', /^.{0,60}\b(?:database|dataset|data set|base de données|datenbank|baza danych)\b/iu],
];

/** `Prezidentin xalqa müraciəti`: in Turkic languages the kind of text comes last. */
const END: readonly [genre: TitleGenre, words: RegExp][] = [
  ['speech', /(?:müraci[aə]ti|çıxışı|nitqi|konuşması|hitabı)(?=$|\s*[–—\-:.,(])/iu],
  ['interview', /(?:müsahib[əe]si|röportajı|söyleşisi)(?=$|\s*[–—\-:.,(])/iu],
  ['statement', /(?:bəyanatı|açıklaması|məlumatı)(?=$|\s*[–—\-:.,(])/iu],
];

const LONGEST = 300;

export function genreOfTitle(title: string): TitleGenre | null {
  const head = title.slice(0, LONGEST).replace(/^[\s"«“„'‘]+/u, '');
  return (
    START.find(([, words]) => words.test(head))?.[0] ??
    END.find(([, words]) => words.test(head))?.[0] ??
    null
  );
}
