/**
 * Expressions typed by a person can take for ever on one sentence (`(a+)+$`). They run in a thread of
 * their own, which is ended when a text takes too long; the program goes on.
 */
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../kernel/errors.ts';
import type { Span } from '../../kernel/span.ts';

/** Milliseconds for one text; a sound expression reads 20 MB in less. */
const LIMIT = 5000;
const MOST_FOUND = 200_000;

/** Plain JavaScript, so that it runs alike from the sources and from the built program. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const expression = new RegExp(workerData.pattern, workerData.flags);
parentPort.on('message', (text) => {
  const spans = [];
  expression.lastIndex = 0;
  for (let found; spans.length < workerData.most * 2 && (found = expression.exec(text)); ) {
    const end = found.index + found[0].length;
    if (found[0] !== '') spans.push(found.index, end);
    else expression.lastIndex = end + (text.codePointAt(end) > 0xffff ? 2 : 1);
  }
  parentPort.postMessage(spans);
});
parentPort.postMessage('ready');`;

export interface RegexOptions {
  ignoreCase: boolean;
  limit?: number;
}

const flagsOf = ({ ignoreCase }: RegexOptions): string => (ignoreCase ? 'gimu' : 'gmu');

/** Throws when the expression cannot be read. */
export function checkExpression(pattern: string, options: RegexOptions): void {
  try {
    new RegExp(pattern, flagsOf(options));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^.*:\s*/u, '') : '';
    throw new DomainError('invalid', `The expression cannot be read: ${why}.`);
  }
}

export interface RegexSearch {
  /** Finds that are not empty, from left to right. `title` names the text when it takes too long. */
  find(text: string, title: string): Promise<Span[]>;
  close(): Promise<void>;
}

export async function openRegexSearch(
  pattern: string,
  options: RegexOptions,
): Promise<RegexSearch> {
  checkExpression(pattern, options);
  const thread = new Worker(THREAD, {
    eval: true,
    env: {},
    workerData: { pattern, flags: flagsOf(options), most: MOST_FOUND },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  await heard(thread, LIMIT, () => 'The thread for expressions did not start.');
  const limit = options.limit ?? LIMIT;
  return {
    find: async (text, title) => {
      const answer = heard(
        thread,
        limit,
        () =>
          `The expression took more than ${limit / 1000} seconds on “${title}” and was stopped. It tries too many ways: avoid repetitions inside repetitions, such as (a+)+.`,
      );
      thread.postMessage(text);
      const spans = (await answer) as number[];
      return Array.from({ length: spans.length / 2 }, (_, at) => ({
        start: spans[2 * at] ?? 0,
        end: spans[2 * at + 1] ?? 0,
      }));
    },
    close: async () => {
      await thread.terminate();
    },
  };
}

/** The next message of the thread; a thread that says nothing in time is ended. */
function heard(thread: Worker, limit: number, late: () => string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      thread.off('message', answered);
      thread.off('error', failed);
    };
    const fail = (why: string): void => {
      done();
      // Its last words must not end the program.
      thread.on('error', () => {});
      void thread.terminate();
      reject(new DomainError('invalid', why));
    };
    const answered = (message: unknown): void => {
      done();
      resolve(message);
    };
    const failed = (error: Error): void => fail(`The expression failed: ${error.message}`);
    const timer = setTimeout(() => fail(late()), limit);
    thread.once('message', answered);
    thread.once('error', failed);
  });
}
