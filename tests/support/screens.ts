/** The opening and closing lines of a browser test: one case, one server, a fresh page for every test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { importArticle } from '../../src/articles/import-article.ts';
import { auditArticle } from '../../src/audit/actions.ts';
import { allRules } from '../../src/audit/rules/all-rules.ts';
import type { Context } from '../../src/db/context.ts';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  forget,
  openPage,
  type PageOptions,
  type Served,
  serveCase,
  settle,
  sharedBrowser,
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
  /** What is done with the file once it is made, before it is served. */
  afterwards?(file: string): void | Promise<void>;
  /** What every test finds done on its page. */
  begin?(open: WatchedPage): Promise<void>;
}

export interface Screens {
  /** The page of the running test. What its console complained of fails the test when it ends. */
  readonly open: WatchedPage;
  /** Writes a file that a test can give to the program; without content only says where it would be. */
  file(name: string, content?: string): string;
  /** Another page on the same case: other width, other theme. It is watched and closed like the first. */
  other(options: PageOptions): Promise<WatchedPage>;
  /** A page on a case that holds nothing yet, watched and closed like the first. */
  empty(): Promise<WatchedPage>;
  /** A page that knows no key, and the address that has it. */
  stranger(): Promise<{ page: Page; address: string }>;
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
  await study.afterwards?.(made.file);
  return made.file;
}

/** What runs while the tests of a file do. */
class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'dragoman-browser-'));
  readonly #browser = sharedBrowser();
  readonly #served = new Map<string, Promise<Served>>();
  #pages: WatchedPage[] = [];

  serve(name: string, path: () => string | Promise<string>): Promise<Served> {
    const start = async (): Promise<Served> =>
      serveCase(await path(), { DRAGOMAN_DATA: this.folder });
    const served = this.#served.get(name) ?? start();
    this.#served.set(name, served);
    return served;
  }

  async open(served: Served, options?: PageOptions): Promise<WatchedPage> {
    const open = await openPage(await this.#browser, served, options);
    this.#pages.push(open);
    return open;
  }

  async stranger({ address }: Served): Promise<{ page: Page; address: string }> {
    const page = await (await this.#browser).newPage();
    return { page, address };
  }

  /** The end of a test: what its pages complained of. */
  async closePages(): Promise<string[]> {
    const pages = this.#pages;
    this.#pages = [];
    const errors = pages.flatMap((page) => page.errors());
    for (const page of pages) await page.close();
    return errors;
  }

  async end(): Promise<void> {
    for (const server of this.#served.values()) {
      const served = await server;
      await forget(served);
      await served.stop();
    }
    rmSync(this.folder, { recursive: true });
  }
}

const ofTest = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('There is nothing before the first test begins.');
  return thing;
};

export function openScreens(study: Study = {}): Screens {
  let stage: Stage | undefined;
  let open: WatchedPage | undefined;
  const served = (): Promise<Served> => {
    const on = ofTest(stage);
    const file = join(on.folder, 'study.dragoman');
    return on.serve('study', () => study.folder ?? makeStudy(file, study));
  };

  beforeAll(async () => {
    stage = new Stage();
    await served();
  });
  afterAll(() => stage?.end());
  beforeEach(async () => {
    open = await ofTest(stage).open(await served());
    await study.begin?.(open);
  });
  afterEach(async () => expect(await ofTest(stage).closePages()).toEqual([]));

  return {
    get open() {
      return ofTest(open);
    },
    file: (name, content) => {
      const path = join(ofTest(stage).folder, name);
      if (content !== undefined) writeFileSync(path, content);
      return path;
    },
    other: async (options) => ofTest(stage).open(await served(), options),
    empty: async () => {
      const on = ofTest(stage);
      const file = join(on.folder, 'empty.dragoman');
      return on.open(await on.serve('empty', () => makeStudy(file, {})));
    },
    stranger: async () => ofTest(stage).stranger(await served()),
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
