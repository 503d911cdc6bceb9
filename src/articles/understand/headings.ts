/** Which part of an article a heading opens, told by its words in the languages we read. */
import type { Section } from '../model.ts';

export type HeadingRole = Section['role'] | 'introduction' | 'keywords' | 'conclusion';

const WORDS: [HeadingRole, string][] = [
  [
    'abstract',
    'abstract|summary|streszczenie|abstrakt|аннотация|резюме|анотація|zusammenfassung|kurzfassung|résumé|resume|resumen|riassunto|sommario|özet|öz|xülasə|annotasiya|ամփոփում|համառոտագիր|რეზიუმე|აბსტრაქტი',
  ],
  [
    'keywords',
    'keywords|key words|index terms|słowa kluczowe|ключевые слова|ключові слова|schlüsselwörter|schlagwörter|schlagworte|mots[- ]clés|mots[- ]clefs|palabras clave|parole chiave|anahtar kelimeler|anahtar sözcükler|açar sözlər|բանալի բառեր|հիմնաբառեր|საკვანძო სიტყვები',
  ],
  [
    'introduction',
    'introduction|wstęp|wprowadzenie|введение|вступление|вступ|einleitung|einführung|giriş|introducción|introduzione|ներածություն|შესავალი|introductory remarks|uwagi wstępne',
  ],
  [
    'conclusion',
    'conclusions?|concluding remarks|zakończenie|podsumowanie|wnioski|uwagi końcowe|заключение|выводы|висновки|schluss|schlussfolgerungen|schlussbetrachtung|fazit|sonuç|nəticə|conclusión|conclusiones|conclusione|conclusioni|եզրակացություն|დასკვნა',
  ],
  [
    'bibliography',
    'bibliography|references|works cited|reference list|list of references|literature|literature cited|cited literature|sources and literature|select(?:ed)? bibliography|bibliografia|literatura|piśmiennictwo|wykaz literatury|wykaz źródeł|źródła i opracowania|библиография|библиографический список|список литературы|список источников и литературы|список использованных источников|список использованной литературы|литература|источники и литература|література|список літератури|список використаних джерел|literaturverzeichnis|quellen- und literaturverzeichnis|literatur|bibliographie|références|références bibliographiques|ouvrages cités|kaynakça|kaynaklar|ədəbiyyat|istifadə edilmiş ədəbiyyat|bibliografía|referencias|referencias bibliográficas|riferimenti bibliografici|գրականություն|გამოყენებული ლიტერატურა|ბიბლიოგრაფია',
  ],
  [
    'notes',
    'notes|endnotes|footnotes|przypisy|примечания|сноски|примітки|anmerkungen|endnoten|fußnoten|notlar|qeydlər|notas|note|ծանոթագրություններ|შენიშვნები',
  ],
  [
    'acknowledgements',
    'acknowledge?ments?|podziękowania|благодарности|подяки|danksagung|remerciements|teşekkür|təşəkkür|agradecimientos|ringraziamenti|funding|disclosure statement|conflicts? of interest|declaration of interest',
  ],
  [
    'appendix',
    'appendix|appendices|annex|aneks|załącznik|приложение|додаток|anhang|annexe|ek|əlavə|apéndice|anexo|appendice|allegato',
  ],
];

const EXACT = WORDS.map(([role, words]): [HeadingRole, RegExp] => [
  role,
  new RegExp(`^(?:${words})$`, 'iu'),
]);
const RUN_IN = WORDS.filter(([role]) => role === 'abstract' || role === 'keywords').map(
  ([role, words]): [HeadingRole, RegExp] => [
    role,
    new RegExp(`^(${words})(?:\\s*[:：]\\s*|\\s*[.–—]\\s+(?=\\p{Lu})|\\s+[-–—]\\s+)`, 'iu'),
  ],
);

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|§\s?\d{1,3}\.?|[A-Z][.)])\s+/u;
const LONGEST_HEADING = 80;

/** The heading without its number and without a colon or stop at its end. */
export function bareHeading(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.replace(NUMBERING, '').replace(/\s*[:.]$/u, '');
}

/** What a heading announces; null for one of the author's own making, or for what is no heading. */
export function headingRole(text: string): HeadingRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const bare = bareHeading(text);
  for (const [role, pattern] of EXACT) if (pattern.test(bare)) return role;
  const first = /^(appendix|annex|anhang|aneks|załącznik|приложение)\s+[\dA-ZА-Я]{1,3}\b/iu;
  return first.test(bare) ? 'appendix' : null;
}

/** `Abstract: This paper …`: the word that opens a paragraph, and where its text begins. */
export function runInHeading(
  text: string,
): { role: HeadingRole; heading: string; from: number } | null {
  const head = text.slice(0, LONGEST_HEADING);
  for (const [role, pattern] of RUN_IN) {
    const match = pattern.exec(head);
    if (match?.[1] && match[0].length < text.trim().length) {
      return { role, heading: match[1], from: match[0].length };
    }
  }
  return null;
}

const HEADING_LANGUAGE: [string, RegExp][] = [
  ['en', /^(?:abstract|summary|key ?words|index terms)$/iu],
  ['pl', /^(?:streszczenie|abstrakt|słowa kluczowe)$/iu],
  ['ru', /^(?:аннотация|резюме|ключевые слова)$/iu],
  ['uk', /^(?:анотація|ключові слова)$/iu],
  ['de', /^(?:zusammenfassung|kurzfassung|schlüsselwörter|schlagwörter|schlagworte)$/iu],
  ['fr', /^(?:résumé|mots[- ]cl(?:és|efs))$/iu],
  ['es', /^(?:resumen|palabras clave)$/iu],
  ['it', /^(?:riassunto|sommario|parole chiave)$/iu],
  ['tr', /^(?:özet|öz|anahtar (?:kelimeler|sözcükler))$/iu],
  ['az', /^(?:xülasə|annotasiya|açar sözlər)$/iu],
  ['hy', /^(?:ամփոփում|համառոտագիր|բանալի բառեր|հիմնաբառեր)$/iu],
  ['ka', /^(?:რეზიუმე|აბსტრაქტი|საკვანძო სიტყვები)$/iu],
];

/** The language that a heading such as `Słowa kluczowe` is in. */
export function headingLanguage(text: string): string | null {
  const bare = bareHeading(text);
  return HEADING_LANGUAGE.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
