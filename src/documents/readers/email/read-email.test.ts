import { describe, expect, it } from 'vitest';
import { dateFromPrinted } from '../../document-date.ts';
import { readEmail } from './read-email.ts';
import { looksLikeEmail, looksLikeMailbox } from './sniff-email.ts';

const bytesOf = (lines: string[]): Uint8Array => new Uint8Array(Buffer.from(lines.join('\r\n')));
const HEAD = [
  'From: =?utf-8?B?0JDQvdC90LA=?= <anna@example.org>',
  'To: ben@example.org, Cleo <cleo@example.org>',
  'Subject: =?utf-8?Q?The_railway_=E2=80=93_minutes?=',
  'Date: Tue, 10 Nov 2020 01:00:00 +0400',
  'Message-ID: <1@example.org>',
  'MIME-Version: 1.0',
];

describe('an e-mail message', () => {
  it('gives its text, who sent it and when, and names what was attached', async () => {
    const reading = await readEmail(
      bytesOf([
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=windows-1251',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 10, 10, 0x41, 0x2e]).toString('base64'),
        '--b',
        'Content-Type: application/pdf; name="map.pdf"',
        'Content-Disposition: attachment; filename="map.pdf"',
        '',
        'x',
        '--b--',
      ]),
      'a.eml',
    );
    expect(reading.text).toBe('Привет\n\nA.');
    expect(reading.stated).toEqual({
      title: 'The railway – minutes',
      authors: ['Анна'],
      date: 'Tue, 10 Nov 2020 01:00:00 +0400',
    });
    expect(dateFromPrinted(reading.stated.date)).toBe('2020-11-10');
    expect(reading.attributes).toMatchObject({ to: 'ben@example.org; Cleo' });
    expect(reading.dropped).toEqual([
      { what: 'other', text: 'attachment map.pdf (1 kB)', count: 1 },
    ]);
  });

  it('is read from its HTML when it has no plain text', async () => {
    const { text } = await readEmail(
      bytesOf([
        ...HEAD,
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>One</p><p>Two<script>x()</script></p>',
      ]),
      'a.eml',
    );
    expect(text).toBe('One\n\nTwo');
  });

  it('may be a page that a browser saved as one file', async () => {
    const reading = await readEmail(
      bytesOf([
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://news.example/1',
        'Subject: Railway',
        'Date: Tue, 10 Nov 2020 01:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        'Content-Location: https://news.example/1',
        '',
        '<html><head><title>Railway</title></head><body><p>It is open.</p></body></html>',
        '--b--',
      ]),
      'a.mhtml',
    );
    expect(reading).toMatchObject({
      format: 'html',
      text: 'It is open.',
      stated: { title: 'Railway', url: 'https://news.example/1', authors: [] },
    });
    expect(reading.stated.date).toBeUndefined();
  });

  it('nested without end is refused in words', async () => {
    const lines = [...HEAD];
    for (let depth = 0; depth < 200; depth += 1) {
      lines.push(`Content-Type: multipart/mixed; boundary=b${depth}`, '', `--b${depth}`);
    }
    await expect(readEmail(bytesOf(lines), 'a.eml')).rejects.toThrow(/cannot be taken apart/);
  });

  it('is told from a memorandum by what only mail programs write', () => {
    expect(looksLikeEmail(HEAD.join('\r\n'), 'a.txt')).toBe(true);
    expect(looksLikeEmail('From: The Minister\nSubject: Roads\n\nText', 'a.txt')).toBe(false);
    expect(looksLikeEmail('From: The Minister\nSubject: Roads\n\nText', 'a.eml')).toBe(true);
    expect(looksLikeMailbox('From a@b Tue Nov 10\nFrom: a\n')).toBe(true);
    expect(looksLikeMailbox('From here to there\nthe road goes on')).toBe(false);
  });
});
