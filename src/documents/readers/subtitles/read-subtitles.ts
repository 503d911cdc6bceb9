/** SubRip (.srt) and WebVTT: one block for each cue, with its times and, where told, its speaker. */

import type { Dropped } from '../../capture/model.ts';
import type { TextBlock } from '../../document.ts';
import type { DocumentReading } from '../reading.ts';
import { readCueText } from './cue-text.ts';

const TIMES =
  /^[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(.*)$/;
const SEPARATOR = '\n\n';

/** A file is subtitles when it says so, or has the times of a cue among its first lines. */
export const looksLikeSubtitles = (text: string): boolean => {
  const head = text.slice(0, 4000).replace(/^\ufeff/, '');
  if (/^WEBVTT(?:[ \t\n]|$)/.test(head)) return true;
  const lines = head.split('\n', 12).filter((line) => line.trim() !== '');
  return lines.slice(0, 3).some((line) => TIMES.test(line));
};

type Subtitles = Pick<DocumentReading, 'text' | 'layout' | 'dropped' | 'warnings'>;

export function readSubtitles(file: string): Subtitles {
  const lines = file.replace(/^\ufeff/, '').split('\n');
  const parts: string[] = [];
  const blocks: TextBlock[] = [];
  const dropped = new Counts();
  let length = 0;
  for (const cue of cuesOf(lines, dropped)) {
    const { voices, tags } = readCueText(cue.raw);
    dropped.add('markup', 'tags of the subtitles', tags);
    for (const { text, speaker } of voices) {
      const start = length === 0 ? 0 : length + SEPARATOR.length;
      parts.push(text);
      length = start + text.length;
      blocks.push({
        start,
        end: length,
        kind: 'cue',
        line: cue.line,
        time: cue.time,
        ...(speaker === undefined ? {} : { speaker }),
      });
    }
  }
  return {
    text: parts.join(SEPARATOR),
    layout: { blocks, styles: [], pages: [] },
    dropped: dropped.list(),
    warnings: [],
  };
}

class Counts {
  readonly #found = new Map<string, Dropped>();
  add(what: Dropped['what'], text: string, count = 1): void {
    if (count === 0) return;
    const same = this.#found.get(text);
    if (same) same.count += count;
    else this.#found.set(text, { what, text, count });
  }
  list(): Dropped[] {
    return [...this.#found.values()];
  }
}

interface Cue {
  raw: string;
  time: [number, number];
  line: number;
}

/** Cues in the order of the file. Lines outside them (numbers, comments, styles) are counted. */
function* cuesOf(lines: readonly string[], dropped: Counts): Generator<Cue> {
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const times = TIMES.exec(line);
    if (!times) {
      at = skip(lines, at, dropped);
      continue;
    }
    if (times[9]?.trim()) dropped.add('markup', 'places of cues on the screen');
    const begun = at + 1;
    const words: string[] = [];
    for (at = begun; at < lines.length && !endsCue(lines, at); at += 1) words.push(lines[at] ?? '');
    yield { raw: words.join('\n'), time: [inMs(times, 1), inMs(times, 5)], line: begun };
  }
}

const HIDDEN = /^(NOTE|STYLE|REGION|WEBVTT)(?:\s|$)/;

/**
 * A cue ends at the head of the next one. A blank line alone does not end it: it may stand between
 * the lines of a cue, and what follows it was said.
 */
function endsCue(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (TIMES.test(line)) return true;
  const afterBlank = (lines[at - 1] ?? '').trim() === '';
  if (HIDDEN.test(line)) return afterBlank;
  return line !== '' && (afterBlank || /^\d+$/.test(line)) && TIMES.test(lines[at + 1] ?? '');
}

/** Passes a number, a name or a whole block that is not shown; returns the next line to look at. */
function skip(lines: readonly string[], at: number, dropped: Counts): number {
  const line = (lines[at] ?? '').trim();
  if (line === '') return at + 1;
  const hidden = HIDDEN.exec(line);
  if (!hidden) {
    const named = TIMES.test(lines[at + 1] ?? '');
    dropped.add(
      named ? 'markup' : 'other',
      named ? 'numbers and names of cues' : line.slice(0, 200),
    );
    return at + 1;
  }
  let end = at;
  const words: string[] = [];
  for (; end < lines.length && (lines[end] ?? '').trim() !== ''; end += 1) {
    if (words.length < 5) words.push(lines[end] ?? '');
  }
  if (hidden[1] === 'NOTE') dropped.add('comment', words.join(' ').slice(0, 300));
  else dropped.add('markup', 'head and styles of the subtitles');
  return end;
}

function inMs(match: RegExpExecArray, from: number): number {
  const [hours, minutes, seconds] = [match[from], match[from + 1], match[from + 2]].map((part) =>
    Number(part ?? 0),
  );
  const rest = Number((match[from + 3] ?? '0').padEnd(3, '0'));
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000 + rest;
}
