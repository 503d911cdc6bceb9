/** Bytes to text for every format that is text: the encoding is found, line ends become line feeds. */

import { detectLanguage } from '../../kernel/language.ts';
import { declaredCharset } from '../capture/capture-file.ts';
import { type Decoded, decodeText } from '../capture/text/decode.ts';

export interface DecodedDocument {
  text: string;
  warnings: string[];
}

/** So many whole letters of UTF-8 for each broken one, and the file is UTF-8 with a few faults. */
const MOSTLY = 20;

export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const faults = brokenUtf8(bytes);
  const { text, encoding } =
    faults === undefined
      ? orTurkish(bytes, decodeText(bytes, declaredCharset(bytes)))
      : { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  const warnings: string[] = [];
  if (faults !== undefined) {
    warnings.push(
      `${faults === 1 ? 'One letter was' : `${faults} letters were`} broken in the file (UTF-8) and ${faults === 1 ? 'stands' : 'stand'} as “\ufffd”.`,
    );
  } else if (!encoding.startsWith('utf-8')) {
    warnings.push(`Read as ${encoding}; compare a few words with the file.`);
  }
  return { text: withLineFeeds(text, warnings), warnings };
}

const TURKISH = /(?<!\p{L})(?:ve|bir|için|ile|olarak|bu|olan)(?!\p{L})/giu;

/** Turkish and Western or Baltic code pages differ in a few letters; common words tell them apart. */
function orTurkish(bytes: Uint8Array, found: Decoded): Decoded {
  if (!/^windows-125[027]$|^iso-8859-15$|^macintosh$/.test(found.encoding)) return found;
  const text = new TextDecoder('windows-1254').decode(bytes);
  const sample = text.slice(0, 200_000);
  const words = sample.match(TURKISH)?.length ?? 0;
  const isTurkish = words >= 3 && /[ğşıİ]/.test(sample) && detectLanguage(sample) === 'tr';
  return isTurkish ? { text, encoding: 'windows-1254' } : found;
}

const withLineFeeds = (text: string, warnings: string[]): string => {
  if (!/[\r\u2028\u2029]/.test(text)) return text;
  warnings.push('Line ends of other kinds (CRLF, CR) were stored as LF.');
  return text.replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n');
};

/** How many letters are broken in a file that is UTF-8 but for them; undefined when it is whole or no UTF-8. */
function brokenUtf8(bytes: Uint8Array): number | undefined {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      if (lead === 0) return undefined;
      continue;
    }
    const follow = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < follow && ((bytes[at + 1 + found] ?? 0) & 0xc0) === 0x80) found += 1;
    if (follow > 0 && lead < 0xf5 && found === follow) whole += 1;
    else broken += 1;
    at += found;
  }
  return broken > 0 && whole >= broken * MOSTLY ? broken : undefined;
}
