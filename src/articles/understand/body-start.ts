/** Where front matter ends and the article begins. */
import { DOI, EMAIL, isAffiliation, ORCID, peopleIn } from './author-lines.ts';
import { headingRole, runInHeading } from './headings.ts';
import type { Placed } from './reading-text.ts';

const FRONT_BLOCKS = 60;
const LONG = 200;

/** A word such as Abstract or Keywords, an address, a number of ORCID: only front matter has them. */
function isFrontSignal({ block }: Placed): boolean {
  const role = headingRole(block.text) ?? runInHeading(block.text)?.role;
  if (role === 'abstract' || role === 'keywords') return true;
  if (block.text.length > LONG) return false;
  return [EMAIL, ORCID, DOI].some((pattern) => pattern.test(block.text));
}

const opensBody = ({ block }: Placed): boolean =>
  headingRole(block.text) === 'introduction' ||
  (block.kind === 'heading' && /^(?:1|I)[.)]?\s+\p{Lu}/u.test(block.text));

function afterSignal(blocks: readonly Placed[], last: number): number {
  const signal = blocks[last];
  if (!signal) return 0;
  const role = headingRole(signal.block.text);
  if (role === 'keywords') return last + 2;
  if (role === 'abstract') {
    let end = last + 1;
    while (end < blocks.length && end < last + 2 && blocks[end]?.block.kind !== 'heading') end += 1;
    return end;
  }
  return last + 1;
}

/** Title, authors and affiliations when nothing announces them. */
function afterTitle(blocks: readonly Placed[], from: number): number {
  let at = from;
  while (at < blocks.length) {
    const block = blocks[at]?.block;
    if (!block || block.text.length >= LONG) break;
    const isTitle = block.level === 1 || (at === 0 && !/[^.]\.$/u.test(block.text));
    const isLine = block.kind !== 'heading' && block.kind !== 'quote' && block.kind !== 'item';
    const isAuthor = peopleIn(block.text).length > 0 || isAffiliation(block.text);
    if (!isTitle && !(isAuthor && (isLine || at <= 2))) break;
    at += 1;
  }
  return at;
}

/** Index of the first block of the body. */
export function findBodyStart(blocks: readonly Placed[]): number {
  const front = blocks.slice(0, FRONT_BLOCKS);
  const intro = front.findIndex(opensBody);
  const bibliography = front.findIndex(({ block }) => headingRole(block.text) === 'bibliography');
  const zone = front.slice(0, bibliography < 0 ? undefined : bibliography);
  const last = zone.findLastIndex(isFrontSignal);
  if (intro >= 0 && (last < intro || headingRole(front[intro]?.block.text ?? '') !== null)) {
    return intro;
  }
  if (last < 0) return afterTitle(blocks, 0);
  const after = afterSignal(blocks, last);
  const title = blocks.findIndex(({ block }, index) => index >= after && block.level === 1);
  return afterTitle(blocks, title >= 0 && title < after + 4 ? title : after);
}
