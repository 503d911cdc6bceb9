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

/** `acknowledge?ments?` → all the words it stands for. */
function spelledOut(word: string): string[] {
  const optional = /\(\?:(\p{L}+)\)\?|(\p{L})\?|\[- \]/u.exec(word);
  if (!optional) return [word];
  const before = word.slice(0, optional.index);
  const after = word.slice(optional.index + optional[0].length);
  const choices = optional[0] === '[- ]' ? ['-', ' '] : ['', optional[1] ?? optional[2] ?? ''];
  return choices.flatMap((choice) => spelledOut(before + choice + after));
}

/** One table for all languages: a pattern of so many words takes longer to compile than an article to read. */
const roleOf = new Map<string, HeadingRole>(
  WORDS.flatMap(([role, words]) =>
    words
      .split('|')
      .flatMap(spelledOut)
      .map((word): [string, HeadingRole] => [word, role]),
  ),
);

/** Turkish İ becomes an i with a dot above it, which no table has. */
const lowered = (heading: string): string => heading.toLowerCase().replaceAll('\u0307', '');

const knownRole = (heading: string): HeadingRole | undefined => roleOf.get(lowered(heading));

/** What may stand between a heading and the text that runs on after it. */
const RUN_ON = /\s*[:：]\s*|\s*[.–—]\s+(?=\p{Lu})|\s+[-–—]\s+/gu;

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
  const role = knownRole(bare);
  if (role) return role;
  const first = /^(appendix|annex|anhang|aneks|załącznik|приложение)\s+[\dA-ZА-Я]{1,3}\b/iu;
  return first.test(bare) ? 'appendix' : null;
}

/** `Abstract: This paper …`: the word that opens a paragraph, and where its text begins. */
export function runInHeading(
  text: string,
): { role: HeadingRole; heading: string; from: number } | null {
  const head = text.slice(0, LONGEST_HEADING);
  for (const { index, 0: between } of head.matchAll(RUN_ON)) {
    const heading = head.slice(0, index);
    const role = knownRole(heading);
    const from = index + between.length;
    if (role !== 'abstract' && role !== 'keywords') continue;
    if (from < text.trim().length) return { role, heading, from };
  }
  return null;
}

const LANGUAGE_WORDS: Record<string, string> = {
  en: 'abstract|summary|keywords|key words|index terms',
  pl: 'streszczenie|abstrakt|słowa kluczowe',
  ru: 'аннотация|резюме|ключевые слова',
  uk: 'анотація|ключові слова',
  de: 'zusammenfassung|kurzfassung|schlüsselwörter|schlagwörter|schlagworte',
  fr: 'résumé|mots[- ]clés|mots[- ]clefs',
  es: 'resumen|palabras clave',
  it: 'riassunto|sommario|parole chiave',
  tr: 'özet|öz|anahtar kelimeler|anahtar sözcükler',
  az: 'xülasə|annotasiya|açar sözlər',
  hy: 'ամփոփում|համառոտագիր|բանալի բառեր|հիմնաբառեր',
  ka: 'რეზიუმე|აბსტრაქტი|საკვანძო სიტყვები',
};

const languageOf = new Map<string, string>(
  Object.entries(LANGUAGE_WORDS).flatMap(([language, words]) =>
    words
      .split('|')
      .flatMap(spelledOut)
      .map((word): [string, string] => [word, language]),
  ),
);

/** The language that a heading such as `Słowa kluczowe` is in. */
export const headingLanguage = (text: string): string | null =>
  languageOf.get(lowered(bareHeading(text))) ?? null;
