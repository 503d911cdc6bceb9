/** The words of one cue: tags of look and place taken out, voices told apart. */

export interface Voice {
  speaker?: string;
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
/** WebVTT and SubRip tags, times inside a cue, and the places of SubStation (`{\an8}`). */
const TAG =
  /<(\/?)(v|lang|ruby|rt|c|i|b|u|s|font)(?:[.\s][^<>]*)?>|<\d[\d:.]{3,15}>|\{\\[a-z][^{}]{0,80}\}/gi;

export function readCueText(raw: string): { voices: Voice[]; tags: number } {
  const voices: Voice[] = [];
  let tags = 0;
  let from = 0;
  let open: Voice = { text: '' };
  const close = (): void => {
    const text = decodeEntities(open.text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
    if (text !== '') voices.push({ ...open, text });
  };
  for (const match of raw.matchAll(TAG)) {
    open.text += raw.slice(from, match.index);
    from = match.index + match[0].length;
    tags += 1;
    if (match[1] !== '' || match[2]?.toLowerCase() !== 'v') continue;
    const speaker = decodeEntities(match[0].slice(2, -1).replace(/^\S*/, '')).trim().slice(0, 100);
    close();
    open = speaker === '' ? { text: '' } : { speaker, text: '' };
  }
  open.text += raw.slice(from);
  close();
  return { voices, tags };
}

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '');
