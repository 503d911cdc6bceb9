/** Projects as other programs write them: what a researcher would bring. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { sql } from 'kysely';
import { openDatabase } from '../../src/db/open.ts';

const guid = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;

export const SPEECH =
  'Вопрос 🌍 решён.\nThe railway was promised to both sides.\nNobody spoke of the border guards.\n';
const PRESS = 'The route is open, said one side; the other spoke of a corridor.\n';

interface Marked {
  readonly words: string;
  /** What the project calls the selection. */
  readonly name?: string;
  readonly code: number;
  readonly user: number;
}

/** Offsets in UTF-16 units, as a program on Windows may count, and not in code points. */
function selections(text: string, marked: readonly Marked[], first: number): string {
  return marked
    .map(({ words, name = words, code, user }, at) => {
      const start = text.indexOf(words);
      const end = start + words.length;
      return `<PlainTextSelection guid="${guid(first + at)}" name="${name}" startPosition="${start}" endPosition="${end}" creatingUser="${guid(user)}">
<Coding guid="${guid(first + 50 + at)}" creatingUser="${guid(user)}"><CodeRef targetGUID="${guid(code)}"/>${first + at === 200 ? `<NoteRef targetGUID="${guid(900)}"/>` : ''}</Coding></PlainTextSelection>`;
    })
    .join('\n');
}

/** A REFI-QDA project of two coders with a picture that is not kept and a coding that cannot be believed. */
export function refiProject(definition = 'Ways on rails'): Uint8Array {
  const qde = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Routes of the South" origin="Other Program 9">
<Users><User guid="${guid(1)}" name="Ada"/><User guid="${guid(2)}" name="Boris"/></Users>
<CodeBook><Codes>
<Code guid="${guid(10)}" name="Routes" isCodable="false"><Code guid="${guid(11)}" name="railway" isCodable="true" color="#0072B2"><Description>${definition}</Description></Code>
<Code guid="${guid(12)}" name="corridor" isCodable="true" color="#D55E00"/></Code>
<Code guid="${guid(13)}" name="Guards" isCodable="true" color="#009E73"/>
</Codes></CodeBook>
<Sources>
<TextSource guid="${guid(100)}" name="A speech" plainTextPath="internal://${guid(100)}.txt">
${selections(
  SPEECH,
  [
    { words: 'railway', code: 11, user: 1 },
    { words: 'The railway was promised', code: 11, user: 2 },
    { words: 'border guards', code: 13, user: 1 },
    { words: 'both sides', name: 'border guards', code: 13, user: 2 },
  ],
  200,
)}
</TextSource>
<TextSource guid="${guid(101)}" name="From the press" plainTextPath="internal://${guid(101)}.txt">
${selections(PRESS, [{ words: 'corridor', code: 12, user: 1 }], 300)}
</TextSource>
<PictureSource guid="${guid(102)}" name="A map" path="internal://${guid(102)}.png"/>
</Sources>
<Notes><Note guid="${guid(900)}" name="Promise" creatingUser="${guid(1)}"><PlainTextContent>Promised, not dated.</PlainTextContent></Note></Notes>
</Project>`;
  return zipSync({
    'project.qde': strToU8(qde),
    [`sources/${guid(100)}.txt`]: strToU8(SPEECH),
    [`sources/${guid(101)}.txt`]: strToU8(PRESS),
    [`sources/${guid(102)}.png`]: new Uint8Array([1]),
  });
}

export const refiCodebook = (): string => `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other Program 9"><Codes>
<Code guid="${guid(21)}" name="Ceasefire" isCodable="true"><Description>An end of fire that was agreed</Description></Code>
</Codes></CodeBook>`;

/** The least that makes a Taguette database. */
export async function taguetteProject(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-taguette-'));
  try {
    const file = join(folder, 'taguette.sqlite3');
    const db = await openDatabase(file, { create: true });
    for (const statement of [
      'create table projects (id, name, description, created)',
      'create table documents (id, project_id, name, description, filename, contents)',
      'create table tags (id, project_id, path, description)',
      'create table highlights (id, document_id, start_offset, end_offset, snippet)',
      'create table highlight_tags (highlight_id, tag_id)',
      'create table commands (id, date, user_login, project_id, document_id, payload)',
      "insert into projects values (1, 'Roads', '', '2024-01-01 10:00:00')",
      "insert into documents values (1, 1, 'Interview', '', 'i.docx', '<p>The road is closed.</p>')",
      "insert into tags values (1, 1, 'road', '')",
      "insert into highlights values (1, 1, 4, 8, 'road')",
      'insert into highlight_tags values (1, 1)',
    ]) {
      await sql.raw(statement).execute(db);
    }
    await db.destroy();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
