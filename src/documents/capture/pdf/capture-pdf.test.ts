import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capturePdf } from './capture-pdf.ts';
import { type DrawnPage, draw, makePdf, wrap } from './fixtures/make-pdf.ts';

const SENTENCES = [
  'The railway between the two valleys had been closed for thirty years.',
  'Officials on both sides described the protocol as a technical document.',
  'Trade through the southern checkpoint fell by almost one half.',
  'Neither party was willing to name the road by the name the other used.',
  'Observers counted forty convoys in a single week of that autumn.',
];

interface Layout {
  columns?: 1 | 2;
  rule?: boolean;
  /** Numbers begin at 1 on each page. */
  perPage?: boolean;
  pages?: number;
}

/** Pages with a running head, a page number, paragraphs with marks and the notes under them. */
function typeset({ columns = 1, rule = true, perPage = false, pages = 4 }: Layout): Uint8Array {
  let next = 1;
  const out: DrawnPage[] = [];
  for (let p = 1; p <= pages; p++) {
    if (perPage) next = 1;
    const page: Required<DrawnPage> = { items: [], strokes: [] };
    page.items.push(
      ...draw('Journal of Closed Lines', 120, 30, 8),
      ...draw(String(p + 40), 200, 570, 10),
    );
    for (let c = 0; c < columns; c++) {
      const x = columns === 1 ? 40 : 40 + c * 180;
      const letters = columns === 1 ? 56 : 27;
      const notes: string[] = [];
      let y = 70;
      for (let k = 0; k < (columns === 1 ? 3 : 2); k++) {
        const sentences = [0, 1, 2, 3].map((s) => SENTENCES[(p * 7 + c * 3 + k * 2 + s) % 5] ?? '');
        sentences[1] += `^${next}^`;
        notes.push(
          `^${next}^ Railway Bulletin ${p}${c}${k}, no. ${next + 1}, 2019, pp. 3-14. See the tables there.`,
        );
        next++;
        for (const line of wrap(sentences.join(' '), letters, 2)) {
          page.items.push(...draw(line, x, y, 10));
          y += 12;
        }
      }
      y = 455;
      if (rule) page.strokes.push([x, y - 12, 80]);
      for (const note of notes) {
        for (const line of wrap(note, columns === 1 ? 70 : 33)) {
          page.items.push(...draw(line, x, y, 8));
          y += 9.5;
        }
      }
    }
    out.push(page);
  }
  return makePdf(out);
}

const notesOf = (capture: Awaited<ReturnType<typeof capturePdf>>) =>
  capture.blocks.filter((block) => block.kind === 'note');

describe.each([
  ['one column', { columns: 1 }],
  ['one column without a stroke above the notes', { columns: 1, rule: false }],
  ['two columns', { columns: 2 }],
  ['two columns without strokes', { columns: 2, rule: false }],
  ['numbers that begin again on every page', { perPage: true }],
] as [string, Layout][])('capturePdf on %s', (_, layout) => {
  it('finds every note whole, its mark, and nothing of heads in the text', async () => {
    const capture = await capturePdf(typeset(layout), 'closed-lines.pdf');
    const notes = notesOf(capture);
    const expected = 4 * (layout.columns === 2 ? 4 : 3);
    expect(notes).toHaveLength(expected);
    for (const note of notes)
      expect(note.text).toMatch(/^Railway Bulletin \d+, .* See the tables there\.$/);
    const marks = capture.blocks.flatMap((block) => block.markers.map((m) => m.label));
    expect(marks).toEqual(notes.map((note) => note.label));
    const text = capture.blocks.map((block) => block.text).join('\n');
    expect(text).not.toMatch(/Journal of Closed Lines|^4\d$/m);
    expect(capture.dropped.filter((d) => d.what === 'page-number')).toHaveLength(4);
  });

  it('traces every piece to letters of the same line', async () => {
    const capture = await capturePdf(typeset(layout), 'closed-lines.pdf');
    for (const block of capture.blocks) {
      for (const piece of block.pieces) {
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(piece.end).toBeLessThanOrEqual(block.text.length);
        expect(piece.at.page).toBeGreaterThanOrEqual(1);
      }
      for (const marker of block.markers) expect(marker.at).toBeLessThanOrEqual(block.text.length);
    }
  });
});

describe('capturePdf on what it cannot read', () => {
  it('says that a scan needs text recognition first', async () => {
    const scan = makePdf([{ items: [], strokes: [[10, 10, 100]] }]);
    await expect(capturePdf(scan, 'scan.pdf')).rejects.toThrow(/no text layer.*OCR/s);
  });
  it('asks for an unprotected copy of a locked file', async () => {
    const locked = readFileSync(new URL('./fixtures/locked.pdf', import.meta.url));
    await expect(capturePdf(locked, 'locked.pdf')).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('password'),
    });
  });
  it('says that a broken file is broken', async () => {
    const broken = new TextEncoder().encode('%PDF-1.7\nnothing of the kind');
    await expect(capturePdf(broken, 'broken.pdf')).rejects.toMatchObject({ code: 'bad-input' });
  });
  it('reads what is left of a file without its end, or says that it is broken', async () => {
    const whole = typeset({});
    const cut = whole.slice(0, Math.floor(whole.length * 0.7));
    const outcome = await capturePdf(cut, 'cut.pdf').catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'bad-input' });
    else expect(outcome).toHaveProperty('blocks');
  });
  it('leaves the caller his bytes', async () => {
    const bytes = typeset({ pages: 1 });
    await capturePdf(bytes, 'one.pdf');
    expect(bytes.length).toBeGreaterThan(100);
  });
});
