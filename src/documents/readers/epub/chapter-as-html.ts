const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * Makes XHTML readable as HTML: an element without content is closed, because HTML would take all
 * that follows into it, and what would pass for the frame of a web page is text in a book.
 */
export const chapterAsHtml = (xhtml: string): string =>
  xhtml
    .replaceAll(
      /<([a-z][\w:.-]{0,60})(?![\w:.-])([^<>]*)\/>/gi,
      (whole, name: string, rest: string) =>
        VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
    )
    .replaceAll(/<(\/?)(?:aside|header|footer|main|article)(?=[\s>])/gi, '<$1div')
    .replaceAll(/<!\[CDATA\[|\]\]>/g, '');
