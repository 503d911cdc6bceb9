import { expect, it } from 'vitest';
import { makeTerminal } from './terminal.ts';

const streams = (isTTY: boolean) => {
  const written = { out: '', err: '' };
  const terminal = makeTerminal(
    { write: (text: string) => (written.out += text) },
    { write: (text: string) => (written.err += text), isTTY },
  );
  return { written, terminal };
};

it('shows progress on a terminal and takes it away before anything else is said', () => {
  const { written, terminal } = streams(true);
  terminal.progress('Reading 1 of 2');
  terminal.out('done');
  expect(written.err).toBe('Reading 1 of 2\r\u001b[2K');
  expect(written.out).toBe('done\n');
});

it('shows no progress in a pipe', () => {
  const { written, terminal } = streams(false);
  terminal.progress('Reading 1 of 2');
  terminal.out('done\n');
  expect(written).toEqual({ out: 'done\n', err: '' });
});
