/**
 * Pictures of every room, light and dark, 1440 and 900 wide:
 * `npx tsx scripts/screenshots.ts CASE FOLDER [ADDRESS…]`, where further addresses are states of screens.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openPage, serveCase } from '../tests/support/browser.ts';

const [file, folder, ...addresses] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  throw new Error('Use: screenshots.ts CASE FOLDER [ADDRESS…]');
}
mkdirSync(folder, { recursive: true });

const nameOf = (address: string): string =>
  address.replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'overview';

const browser = await launchBrowser();
const served = await serveCase(file);
try {
  for (const width of [1440, 900]) {
    for (const scheme of ['light', 'dark'] as const) {
      const open = await openPage(browser, served, { width, scheme });
      const links = await open.page
        .getByRole('navigation', { name: 'Rooms' })
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '/'));
      for (const address of [...links, ...addresses]) {
        await open.visit(address);
        const path = join(folder, `${nameOf(address)}-${width}-${scheme}.png`);
        await open.page.screenshot({ path });
      }
      for (const error of open.errors()) console.error(`${width} ${scheme}: ${error}`);
      await open.close();
    }
  }
} finally {
  await served.stop();
  await browser.close();
}
