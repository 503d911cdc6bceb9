/** Which blocks of a page are its text, and which are the frame that the site puts around every page. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Dropped } from '../../capture/model.ts';

/** Letters compared at most, so that a page made to hurt is not compared for minutes. */
const MOST_COMPARED = 2_000_000_000;
/** Shorter ones stand in the main text by accident: “Share”, “Russia”. */
const TELLING = 25;
const LEAST_MAIN = 200;

export interface MainText {
  blocks: Block[];
  dropped: Dropped[];
  warnings: string[];
}

/**
 * Asks Readability (the reading view of Firefox) for the main text, and keeps the blocks of the page
 * that stand in it, letter by letter as the page has them. The others are told as left out.
 */
export function findMainText(blocks: readonly Block[], source: string): MainText {
  const whole: MainText = { blocks: [...blocks], dropped: [], warnings: [] };
  const main = readMain(source);
  if (main === undefined) return whole;
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (main.length < LEAST_MAIN || main.length * blocks.length > MOST_COMPARED) return whole;
  const lines = new Set(main.split('\n').map(bare));
  const run = lettersOf(main);
  const stands = blocks.map((block) => {
    if (block.kind === 'note') return true;
    const parts = block.kind === 'table' ? block.text.split(' | ') : [block.text, withMarks(block)];
    const isThere = (part: string): boolean => {
      const letters = lettersOf(part);
      return lines.has(bare(part)) || (letters.length >= TELLING && run.includes(letters));
    };
    return block.kind === 'table' ? parts.every(isThere) : parts.some(isThere);
  });
  const first = stands.indexOf(true);
  if (first < 0) return whole;
  // Readability takes the headline out of the text that it is the headline of.
  const headline = blocks.findLastIndex(
    ({ kind, level }, at) => at < first && kind === 'heading' && level === 1,
  );
  const isMain = (at: number): boolean => stands[at] === true || at === headline;
  const kept = blocks.filter((_, at) => isMain(at));
  const share = kept.reduce((sum, { text }) => sum + text.length, 0) / Math.max(letters, 1);
  return {
    blocks: kept,
    dropped: blocks
      .filter((_, at) => !isMain(at))
      .map(({ text }): Dropped => ({ what: 'other', text, count: 1 })),
    warnings:
      share >= 0.3
        ? []
        : [
            `Only ${Math.round(share * 100)} % of the words of the page were taken for its main text.`,
          ],
  };
}

/** Marks of notes have no letters in a block, but they do on the page. */
function withMarks({ text, markers }: Block): string {
  let whole = '';
  let from = 0;
  for (const { at, label } of markers) {
    whole += text.slice(from, at) + label;
    from = at;
  }
  return whole + text.slice(from);
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{M}]+/gu, '');
const bare = (text: string): string => text.replaceAll(/[\s\u00ad\u200b]+/g, '');

/** The main text with a line for each paragraph; undefined where there is none to be found. */
function readMain(source: string): string | undefined {
  try {
    const { document } = parseHTML(source);
    const read = new Readability<string>(document, {
      disableJSONLD: true,
      serializer: (node) => linesOf(node as unknown as TreeNode),
    }).parse();
    return read?.content ?? undefined;
  } catch {
    // A page that Readability fails on is read as a whole.
    return undefined;
  }
}

interface TreeNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<TreeNode>;
}

const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DFN|EM|FONT|I|IMG|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|BR)$/i;

function linesOf(root: TreeNode): string {
  const parts: string[] = [];
  const open: (TreeNode | '\n')[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === '\n') parts.push('\n');
    else if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replaceAll('\n', ' '));
    else {
      const block = !INLINE.test(node.nodeName);
      if (block) {
        parts.push('\n');
        open.push('\n');
      }
      open.push(...[...node.childNodes].reverse());
    }
  }
  return parts.join('');
}
