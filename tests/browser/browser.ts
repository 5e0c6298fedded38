import { existsSync, mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** Headless Chromium; ends the test with words where there is none. */
export async function launch(): Promise<Browser> {
  if (!executablePath) throw new Error('The browser tests need Chromium: on Debian, "apt-get install chromium"');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, args });
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };

/** A page with what went wrong on it: uncaught errors, and errors in the console, of which a blocked resource is one. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = desk,
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    // The browser itself writes down every request that failed; tests fail some on purpose.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) wrong.push(text);
  });
  await page.goto(url);
  return { page, wrong };
}

/** Types into the composer and sends. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#words').fill(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

/** What a checker of accessibility finds on the page as it stands: "rule: element". */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Whether anything sticks out to the side. */
export async function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
}

/** Keeps a picture under screenshots/, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(fromPackageRoot('screenshots'), { recursive: true });
  await page.screenshot({ path: fromPackageRoot('screenshots', `${name}.png`) });
}
