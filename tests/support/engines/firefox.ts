import { type Browser, launch, type Page } from 'puppeteer-core';
import { onPath } from '../../../server/cli/system-package.mjs';
import { type OtherPage, TEXT_OF_PAGE } from './other-page';

const PROGRAM = 'firefox-esr';

/**
 * A page in a Firefox of its own, without windows: of two pages in one browser only one is in front, and draws. It has
 * no focus: nothing may wait for a field to lose it.
 * @param hosts names that mean this machine: an origin of theirs is no secure context, as a laptop's address on a network is none
 */
export async function openFirefox(
  hosts: readonly string[],
  viewport: { readonly width: number; readonly height: number },
): Promise<OtherPage> {
  const browser = await launch({
    browser: 'firefox',
    // Debian's, with long support.
    executablePath: onPath(PROGRAM) ?? PROGRAM,
    headless: true,
    extraPrefsFirefox: { 'network.dns.localDomains': hosts.join(',') },
  });
  const page = await browser.newPage();
  await page.setViewport(viewport);
  return new FirefoxPage(browser, page);
}

class FirefoxPage implements OtherPage {
  readonly engine = 'Firefox';
  readonly #problems: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.#problems.push(`exception: ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(`console: ${message.text()}`);
    });
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async type(field: string, text: string): Promise<void> {
    const input = await this.page.waitForSelector(field, { visible: true });
    if (input === null) throw new Error(`Nothing is ${field}.`);
    await input.click({ count: 3 });
    await input.type(text);
    await input.press('Enter');
  }

  async click(element: string): Promise<void> {
    await this.page.locator(element).click();
  }

  async text(): Promise<string> {
    return String(await this.page.evaluate(TEXT_OF_PAGE));
  }

  async problems(): Promise<readonly string[]> {
    return this.#problems;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
