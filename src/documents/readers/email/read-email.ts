/** E-mail messages (.eml) and pages that a browser saved as one file (.mht, .mhtml). */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Dropped } from '../../capture/model.ts';
import { readPlain } from '../plain/read-plain.ts';
import { unreadable } from '../read-failure.ts';
import { type DocumentReading, factsFrom, oneLine } from '../reading.ts';

const LARGEST_BODY = 8_000_000;

export async function readEmail(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  const mail = await parse(bytes, fileName);
  const page = headerOf(mail, 'snapshot-content-location') ?? headerOf(mail, 'content-location');
  const text = mail.text?.trim() ? mail.text : undefined;
  if ((text ?? mail.html ?? '').length > LARGEST_BODY) {
    throw unreadable(fileName, 'holds more text than is read from a message', 'Split it.', {
      code: 'too-large',
    });
  }
  if (page !== undefined && mail.html) return readSavedPage(mail, mail.html, page);
  const body = text === undefined ? await readHtmlBody(mail.html ?? '') : readTextBody(text);
  return {
    format: 'email',
    mediaType: 'message/rfc822',
    ...body,
    stated: factsFrom({
      title: mail.subject,
      authors: mail.from ? namesOf([mail.from]) : [],
      date: headerOf(mail, 'date'),
    }),
    attributes: attributesOf(mail),
    dropped: [...body.dropped, ...mail.attachments.map(attached)],
  };
}

async function parse(bytes: Uint8Array, fileName: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw unreadable(
      fileName,
      `is a message that cannot be taken apart (${why.slice(0, 120)})`,
      'Open it in a mail program and save it again, or save its text.',
    );
  }
}

const headerOf = (mail: Email, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name)?.value;

function readTextBody(text: string) {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return { ...readPlain(lines), warnings: [] };
}

async function readHtmlBody(html: string) {
  const { readHtmlText } = await import('../web/read-page.ts');
  return readHtmlText(html);
}

async function readSavedPage(mail: Email, html: string, url: string): Promise<DocumentReading> {
  const { readPage } = await import('../web/read-page.ts');
  const read = readPage(html);
  const pictures = mail.attachments.length;
  return {
    ...read,
    mediaType: 'multipart/related',
    stated: { ...read.stated, url: read.stated.url ?? oneLine(url, 2000) },
    dropped: [
      ...read.dropped,
      ...(pictures === 0
        ? []
        : [
            {
              what: 'other' as const,
              text: 'pictures and styles packed with the page',
              count: pictures,
            },
          ]),
    ],
  };
}

const namesOf = (addresses: readonly Address[]): string[] =>
  addresses.slice(0, 50).map(({ name, address }) => name || (address ?? ''));

function attributesOf(mail: Email): Record<string, string> {
  const attributes: Record<string, string> = {};
  const put = (name: string, value: string): void => {
    if (value !== '') attributes[name] = oneLine(value, 1000);
  };
  put('to', namesOf(mail.to ?? []).join('; '));
  put('cc', namesOf(mail.cc ?? []).join('; '));
  put('message-id', mail.messageId ?? '');
  return attributes;
}

function attached({ filename, mimeType, content, related }: Attachment): Dropped {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (related && mimeType.startsWith('image/'))
    return { what: 'image', text: 'pictures', count: 1 };
  const name = oneLine(filename ?? mimeType, 150);
  return { what: 'other', text: `attachment ${name} (${Math.ceil(size / 1000)} kB)`, count: 1 };
}
