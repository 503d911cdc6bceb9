import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { capturePdf } from './capture-pdf.ts';
import { refuseBombs } from './refuse-bombs.ts';

const stream = (data: Uint8Array, filter: string, length = `${data.length}`): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.5\n4 0 obj\n<< /Length ${length} ${filter} >>\nstream\r\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

const FLATE = '/Filter /FlateDecode';
const zeros = deflateSync(new Uint8Array(101 * 1024 * 1024), { level: 1 });

it('refuses a stream that grows beyond what a page can be', () => {
  expect(() => refuseBombs(stream(zeros, FLATE), 'a.pdf')).toThrow(/a\.pdf was not unpacked/);
  expect(() => refuseBombs(stream(zeros, FLATE, '17 0 R'), 'a.pdf')).toThrow(/not unpacked/);
});

it('refuses one that was packed twice and is tiny', () => {
  const twice = stream(deflateSync(zeros), '/Filter [/FlateDecode /FlateDecode]');
  expect(twice.length).toBeLessThan(20_000);
  expect(() => refuseBombs(twice, 'a.pdf')).toThrow(/not unpacked/);
});

it('lets pictures, ordinary streams and damaged ones pass', () => {
  refuseBombs(stream(zeros, `/Subtype /Image ${FLATE}`), 'a.pdf');
  refuseBombs(stream(deflateSync(Buffer.alloc(1_000_000, 'text ')), FLATE), 'a.pdf');
  refuseBombs(stream(Buffer.alloc(300_000, 'x'), FLATE), 'a.pdf');
  refuseBombs(Buffer.from('%PDF-1.5 stream'), 'a.pdf');
});

const page = (pages: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n${pages}\nendobj\ntrailer\n<< /Size 2147483647 /Root 1 0 R >>\n`,
  );

it('answers a PDF without pages, and one whose pages run in a circle, in plain words', async () => {
  const none = page('<< /Type /Pages /Kids [] /Count 0 >>');
  await expect(capturePdf(none, 'a.pdf')).rejects.toMatchObject({ code: 'bad-input' });
  const circle = page('<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 5 >>');
  await expect(capturePdf(circle, 'a.pdf')).rejects.toMatchObject({ code: 'bad-input' });
});

it('does not take a false number of pages for work', async () => {
  const many = page('<< /Type /Pages /Kids [] /Count 999999999 >>');
  await expect(capturePdf(many, 'a.pdf')).rejects.toMatchObject({
    code: expect.stringMatching(/bad-input|too-large/),
  });
});
