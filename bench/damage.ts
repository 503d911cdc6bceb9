/**
 * `tsx bench/damage.ts FILE.txt [--details]`: damages an article in many ways, reads each damaged copy
 * and prints how much of what was read before survives. The numbers in docs/reference/reading-files.md
 * come from here.
 */
import { readFileSync } from 'node:fs';
import { captureFile } from '../src/documents/capture/capture-file.ts';
import type { Block, Capture } from '../src/documents/capture/model.ts';
import { DAMAGES, type Damage } from './damage-kinds.ts';

interface Share {
  right: number;
  of: number;
  extra: number;
}

interface Row {
  damage: string;
  encoding: string;
  notes: Share;
  words: Share;
  marks: Share;
  paragraphs: Share;
  entries: Share;
  wrong: string[];
}

const flat = (text: string): string => text.replace(/[*\s]+/g, ' ').trim();

/** How many of `wanted` are in `got`, each used once. */
function share(wanted: string[], got: string[], wrong: string[]): Share {
  const left = new Map<string, number>();
  for (const each of got) left.set(each, (left.get(each) ?? 0) + 1);
  let right = 0;
  for (const each of wanted) {
    const count = left.get(each) ?? 0;
    if (count > 0) {
      right += 1;
      left.set(each, count - 1);
    } else wrong.push(`missing: ${each.slice(0, 300)}`);
  }
  for (const [each, count] of left) if (count > 0) wrong.push(`extra: ${each.slice(0, 300)}`);
  return { right, of: wanted.length, extra: got.length - right };
}

const notesOf = (capture: Capture): Block[] =>
  capture.blocks.filter((block) => block.kind === 'note');
const bodyOf = (capture: Capture): Block[] =>
  capture.blocks.filter((block) => block.kind !== 'note' && block.kind !== 'item');
const entriesOf = (capture: Capture): Block[] =>
  capture.blocks.filter((block) => block.kind === 'item');

/** A mark and the words before it: the place of a mark, whatever happened around it. */
const marksOf = (capture: Capture, letters: (text: string) => string): string[] =>
  capture.blocks.flatMap((block) =>
    block.markers.map((marker) => {
      const before = flat(letters(block.text.slice(0, marker.at))).replace(/[^\p{L}\p{N}]+/gu, ' ');
      return `${marker.label} after «${before.trim().slice(-30)}»`;
    }),
  );

function compare(base: Capture, got: Capture, damage: Damage): Row {
  const same = (text: string): string => text;
  const wrong: string[] = [];
  const clean = (blocks: Block[], letters: (text: string) => string): string[] =>
    blocks.map((block) => flat(letters(block.text)));
  const labels = (capture: Capture): string[] => notesOf(capture).map((note) => note.label ?? '');
  const words = (capture: Capture, letters: (text: string) => string): string[] =>
    notesOf(capture).map((note) => `${note.label} ${flat(letters(note.text))}`);
  return {
    damage: damage.name,
    encoding: `${got.encoding} ${got.newline}`,
    notes: share(labels(base), labels(got), []),
    words: share(words(base, damage.letters), words(got, same), wrong),
    marks: share(marksOf(base, damage.letters), marksOf(got, same), wrong),
    paragraphs: share(clean(bodyOf(base), damage.letters), clean(bodyOf(got), same), wrong),
    entries: share(clean(entriesOf(base), damage.letters), clean(entriesOf(got), same), wrong),
    wrong,
  };
}

const show = ({ right, of, extra }: Share): string =>
  `${right}/${of}${extra > 0 ? ` +${extra}` : ''}`;

async function main(): Promise<void> {
  const [file, ...options] = process.argv.slice(2);
  if (file === undefined) throw new Error('wrong use: tsx bench/damage.ts FILE.txt [--details]');
  const text = new TextDecoder().decode(readFileSync(file));
  const base = await captureFile(new TextEncoder().encode(text), 'article.txt');
  console.log('| damage | read as | notes | note text | marks | paragraphs | entries |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const damage of DAMAGES) {
    const row = compare(base, await captureFile(damage.spoil(text), 'damaged.txt'), damage);
    const shares = [row.notes, row.words, row.marks, row.paragraphs, row.entries].map(show);
    console.log(`| ${[row.damage, row.encoding, ...shares].join(' | ')} |`);
    const detail = options.find((option) => option.startsWith('--details'));
    const chosen = detail?.split('=')[1];
    if (detail !== undefined && (chosen === undefined || damage.name === chosen)) {
      for (const line of row.wrong) console.log(`    ${line}`);
    }
  }
}

await main();
