/**
 * Some programs write memos into the file without escaping them, and control characters of PDF text
 * into names. What cannot be markup of REFI-QDA is taken for text.
 */
const ELEMENTS = [
  'Project|CodeBook|Users?|Codes?|Cases?|Variables?|VariableValue|Sources?|Notes?|Links?|Sets?|Graphs?',
  '(?:Text|Picture|PDF|Audio|Video)Source|(?:PlainText|Picture|PDF|Audio|Video|Transcript)Selection',
  'Description|PlainTextContent|TextDescription|Representation|Transcript|SyncPoint|Coding|Vertex|Edge',
  '(?:Note|Code|Source|Selection|Variable)Ref|Member(?:Code|Source|Note)|(?:Text|Boolean|Integer|Float|Date|DateTime)Value',
].join('|');

const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/g;
const LOOSE_BRACKET = new RegExp(
  `<(?!/?(?:\\w+:)?(?:${ELEMENTS})(?:[\\s/>])|\\?xml|!--|!\\[CDATA\\[|!DOCTYPE)`,
  'g',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 does not allow
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function mendXml(xml: string): { text: string; mended: number } {
  let mended = 0;
  const as = (replacement: string) => (): string => {
    mended += 1;
    return replacement;
  };
  const text = xml
    .replace(ILLEGAL, as(''))
    .replace(LOOSE_AMPERSAND, as('&amp;'))
    .replace(LOOSE_BRACKET, as('&lt;'));
  return { text, mended };
}
