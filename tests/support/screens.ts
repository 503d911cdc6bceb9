/** The opening and closing lines of a browser test: one case, one server, a fresh page for every test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { importArticle } from '../../src/articles/import-article.ts';
import { auditArticle } from '../../src/audit/actions.ts';
import { allRules } from '../../src/audit/rules/all-rules.ts';
import type { Context } from '../../src/db/context.ts';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  launchBrowser,
  openPage,
  type PageOptions,
  type Served,
  serveCase,
  settle,
  type WatchedPage,
} from './browser.ts';

interface Study {
  readonly title?: string;
  readonly question?: string;
  /** Imported before the first test. */
  readonly article?: { readonly fileName: string; readonly bytes: Buffer };
  readonly audited?: boolean;
  /** A case folder to open as it is, instead of a case made for the test. */
  readonly folder?: string;
  /** What else is in the case before the first test. */
  prepare?(context: Context): Promise<void>;
}

export interface Screens {
  /** The page of the running test. What its console complained of fails the test when it ends. */
  readonly open: WatchedPage;
  /** Writes a file that a test can give to the program. */
  file(name: string, content: string): string;
  /** Another page on the same case: other width, other theme. */
  other(options: PageOptions): Promise<WatchedPage>;
  /** A page that knows no key. */
  stranger(): Promise<number | undefined>;
}

/** The case that the study asks for, as a file. */
async function makeStudy(file: string, study: Study): Promise<string> {
  const { title = 'Routes', question = '', article, audited } = study;
  const made = await createCase(file, {
    title,
    question,
    authors: [],
    languages: ['en'],
    period: '',
  });
  if (article) {
    const { id } = await importArticle(made, article);
    if (audited) await auditArticle(made, id, allRules);
  }
  await study.prepare?.(made);
  await made.close();
  return made.file;
}

export function openScreens(study: Study = {}): Screens {
  let folder = '';
  let browser: Browser | undefined;
  let served: Served | undefined;
  let open: WatchedPage | undefined;
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('There is nothing before the first test begins.');
    return thing;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-browser-'));
    const path = study.folder ?? (await makeStudy(join(folder, 'study.dragoman'), study));
    [browser, served] = await Promise.all([
      launchBrowser(),
      serveCase(path, { DRAGOMAN_DATA: folder }),
    ]);
  });
  afterAll(async () => {
    await served?.stop();
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    open = await openPage(there(browser), there(served));
  });
  afterEach(async () => {
    const errors = there(open).errors();
    await there(open).close();
    expect(errors).toEqual([]);
  });

  return {
    get open() {
      return there(open);
    },
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    other: (options) => openPage(there(browser), there(served), options),
    stranger: async () => {
      const page = await there(browser).newPage();
      const answer = await page.goto(new URL('/', there(served).address).href);
      await page.close();
      return answer?.status();
    },
  };
}

/** Contrast hangs on the scheme and order on the width, so two of the four find what all four would. */
const COMBINATIONS = [
  { width: 1440, scheme: 'light' },
  { width: 900, scheme: 'dark' },
] as const;

const TOO_WIDE = `[...document.querySelectorAll('*')]
  .filter((one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX))
  .filter((one) => one.clientWidth > 30 && one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.getAttribute('aria-label') ?? one.className + ' ' + one.scrollWidth + ' in ' + one.clientWidth)`;

/**
 * The screen as it stands now, light and dark, wide and narrow: axe finds nothing, nothing scrolls
 * sideways. With `SCREENSHOTS=FOLDER` it leaves pictures called `name`.
 */
export async function everybodyCanUse(page: Page, name: string): Promise<void> {
  for (const { width, scheme } of COMBINATIONS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    await settle(page);
    const { SCREENSHOTS } = process.env;
    if (SCREENSHOTS) {
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}-${scheme}.png`) });
    }
    expect(await accessibilityFaults(page), `${name} ${width} ${scheme}`).toEqual([]);
    expect(await page.evaluate<string[]>(TOO_WIDE), `${name} ${width} ${scheme}`).toEqual([]);
  }
}

/** Each screen, light and dark, wide and narrow: axe finds nothing, nothing scrolls sideways, nothing complains. */
export function itCanBeUsedByEverybody(screens: Screens, paths: readonly string[]): void {
  it('can be used by everybody, wide and narrow, light and dark', async () => {
    const { page, visit } = screens.open;
    for (const path of paths) {
      await visit(path);
      await everybodyCanUse(page, path.replaceAll(/\W+/g, '-').replace(/^-/, ''));
    }
  });
}
