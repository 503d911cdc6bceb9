/** Code pages by their Windows number and by the character set of a font (`\fcharset`). */

const LABELS: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  28597: 'iso-8859-7',
  65001: 'utf-8',
};

const CHARSET_PAGES: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Undefined for the sets that mean “as the document”. */
export const pageOfCharset = (charset: number): number | undefined => CHARSET_PAGES[charset];

type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<number, Decoder>();

/** The decoder of a code page; what is not known is read as Western European. */
export function decoderOf(page: number): Decoder {
  let decoder = decoders.get(page);
  if (!decoder) {
    const windows = page >= 1250 && page <= 1258 ? `windows-${page}` : undefined;
    decoder = new TextDecoder(windows ?? LABELS[page] ?? 'windows-1252', { ignoreBOM: true });
    decoders.set(page, decoder);
  }
  return decoder;
}
