/** A corpus of made-up words in six scripts, spread after Zipf's law, with one name in all its spellings. */
import { createHash } from 'node:crypto';
import type { Db } from '../src/db/schema.ts';

const SYLLABLES: Readonly<Record<string, string>> = {
  ru: 'ба ве ги до жу за ки ло ми но пе ра со ту фи ха це ша юр ян',
  en: 'ba ve gi do ju za ki lo mi no pe ra so tu fi ha ce sha ur an',
  tr: 'ba ve gı do cu za ki lo mi nö pe ra so tü fı ha çe şa ur an',
  az: 'bə ve gı do cu za qi lo mi nö pe rə so tü fı xa çe şa ur ən',
  hy: 'բա վե գի դո ժու զա կի լո մի նո պե րա սո տու ֆի խա ցե շա ուր յան',
  ka: 'ბა ვე გი დო ჟუ ზა კი ლო მი ნო პე რა სო ტუ ფი ხა ცე შა ურ იან',
};
const NAMES: Readonly<Record<string, string>> = {
  ru: 'Пашинян',
  en: 'Pashinyan',
  tr: 'Paşinyan',
  az: 'Paşinyan',
  hy: 'Փաշինյան',
  ka: 'ფაშინიანი',
};
const LANGUAGES = Object.keys(SYLLABLES);
const DIFFERENT_WORDS = 50_000;
const PASSAGES_A_DOCUMENT = 50;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function vocabulary(language: string, chance: () => number): string[] {
  const syllables = (SYLLABLES[language] ?? '').split(' ');
  const words = new Set<string>();
  while (words.size < DIFFERENT_WORDS) {
    const length = 1 + Math.floor(chance() * 4) + (words.size > 300 ? 1 : 0);
    let word = '';
    for (let n = 0; n < length; n++) word += syllables[Math.floor(chance() * syllables.length)];
    words.add(chance() < 0.1 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }
  return [...words];
}

export interface BenchQuery {
  name: string;
  query: string;
  match: string;
}

export interface MadeDocument {
  language: string;
  year: number;
  /** Its passages. */
  parts: string[];
}

interface Writer {
  /** All words written so far. */
  readonly count: { words: number };
  readonly words: ReadonlyMap<string, readonly string[]>;
  document(number: number, passages?: number): MadeDocument;
}

/** Writes documents of made-up words, always the same ones. */
export function makeWriter(): Writer {
  const chance = random(11);
  const words = new Map(LANGUAGES.map((language) => [language, vocabulary(language, chance)]));
  const count = { words: 0 };
  const passage = (language: string): string => {
    const all = words.get(language) ?? [];
    const length = 30 + Math.floor(chance() * 50);
    count.words += length;
    const chosen = Array.from({ length }, () => {
      const rank = Math.floor(DIFFERENT_WORDS ** chance()) - 1;
      return chance() < 0.001 ? (NAMES[language] ?? '') : (all[rank] ?? '');
    });
    return `${chosen.join(' ')}.`;
  };
  return {
    count,
    words,
    document: (number, passages = PASSAGES_A_DOCUMENT) => {
      const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
      const parts = Array.from({ length: passages }, () => passage(language));
      return { language, year: 2010 + (number % 14), parts };
    },
  };
}

/** Fills an empty case; answers how many words it has and what to ask. */
export async function fillCorpus(
  db: Db,
  passages: number,
): Promise<{ words: number; queries: BenchQuery[] }> {
  const { count, words, document } = makeWriter();
  const documents = Math.ceil(passages / PASSAGES_A_DOCUMENT);
  for (let from = 0; from < documents; from += 100) {
    await db.transaction().execute(async (transaction) => {
      for (let number = from; number < Math.min(documents, from + 100); number++) {
        const left = passages - number * PASSAGES_A_DOCUMENT;
        await store(transaction, number, document(number, Math.min(PASSAGES_A_DOCUMENT, left)));
      }
    });
  }
  const english = words.get('en') ?? [];
  const [frequent = '', second = '', middling = '', rare = ''] = [3, 4, 300, 20_000].map(
    (rank) => english[rank],
  );
  const spellings = [...new Set(Object.values(NAMES))].map((name) => `"${name}"`).join(' OR ');
  return {
    words: count.words,
    queries: [
      { name: 'a name in all scripts', query: 'Pashinyan', match: spellings },
      { name: 'a frequent word', query: `exact:${frequent}`, match: frequent },
      { name: 'a word', query: `exact:${middling}`, match: middling },
      { name: 'a rare word', query: `exact:${rare}`, match: rare },
      {
        name: 'a phrase',
        query: `exact:"${frequent} ${second}"`,
        match: `"${frequent} ${second}"`,
      },
      {
        name: 'two words',
        query: `exact:${frequent} exact:${middling}`,
        match: `${frequent} AND ${middling}`,
      },
    ],
  };
}

async function store(
  db: Db,
  number: number,
  { language, year, parts }: MadeDocument,
): Promise<void> {
  const text = parts.join('\n\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const layout = '{"blocks":[],"styles":[],"pages":[]}';
  await db
    .insertInto('texts')
    .values({ sha256, text, layout, characters: text.length, words: 0 })
    .execute();
  let start = 0;
  const rows = parts.map((part, position) => {
    const end = start + part.length;
    const row = { text: sha256, position, start_at: start, end_at: end, language };
    start = end + 2;
    return { ...row, script: null, words: 0 };
  });
  await db.insertInto('passages').values(rows).execute();
  await db
    .insertInto('documents')
    .values({
      id: `doc_${number}`,
      title: `Document ${number}`,
      title_key: `document ${number}`,
      file_name: `${number}.txt`,
      format: 'text',
      original: null,
      fingerprint: sha256,
      source: null,
      language,
      script: null,
      date: String(year),
      date_from: `${year}-01-01`,
      date_to: `${year}-12-31`,
      text: sha256,
      revision: 1,
      imported_at: '2026-01-01T00:00:00.000Z',
      batch: 'imp_1',
      details: '{}',
    })
    .execute();
}
