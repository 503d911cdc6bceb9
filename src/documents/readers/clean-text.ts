/** Halves of letters, and control characters except tab and line feed. */
const CONTROL_OR_HALF =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes a text fit for any store, one unit for one unit, so that every offset stays: control
 * characters become blanks, halves of letters the replacement character.
 */
export const cleanText = (text: string): string =>
  text.replaceAll(CONTROL_OR_HALF, (unit) => (unit < '\u0020' ? ' ' : '\ufffd'));
