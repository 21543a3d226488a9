import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { allWords } from '#core/words/all-words';
import { LANGUAGE_COOKIE, type Language, type PageLanguage } from '#core/words/languages';
import { LaunchedServer } from './launched-server';
import { PageWatch } from './page-watch';

/** Points of CSS, as in the design's pictures. */
const SIZES = {
  phone: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  },
  projector: { viewport: { width: 1920, height: 1080 } },
  console: { viewport: { width: 1280, height: 800 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** A page of its own browser profile, and what it complained about. */
export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: PageWatch;
}

/** One server and everybody who looks at it, each in a profile of their own. */
export class Classroom {
  readonly server: LaunchedServer;
  readonly #browser: Browser;
  readonly #seats: Seat[] = [];
  /** What is done to every page before it is opened. */
  beforeEachPage: (page: Page) => Promise<void> = async () => {};

  private constructor(server: LaunchedServer, browser: Browser) {
    this.server = server;
    this.#browser = browser;
  }

  static async open(
    browser: Browser,
    environment: Record<string, string> = {},
  ): Promise<Classroom> {
    return new Classroom(await LaunchedServer.launch(environment), browser);
  }

  async seat(kind: keyof typeof SIZES, who: string, options: BrowserContextOptions = {}) {
    const context = await this.#browser.newContext({ ...SIZES[kind], ...options });
    const page = await context.newPage();
    await this.beforeEachPage(page);
    const seat = { page, context, watch: new PageWatch(page, who) };
    this.#seats.push(seat);
    return seat;
  }

  /** A console whose instructor has signed in and opened a room. Returns the room's code. */
  async openRoom(title: string, language: Language = 'en'): Promise<{ seat: Seat; code: string }> {
    const words = allWords(language);
    const seat = await this.seat('console', 'instructor');
    const { page, context } = seat;
    const origin = this.server.url('localhost');
    const data = { key: this.server.instructorKey };
    await context.request.post(`${origin}/api/sign-in`, { data, headers: { origin } });
    await context.addCookies([{ name: LANGUAGE_COOKIE, value: language, url: origin }]);
    await page.goto(`${origin}/teach`);
    const open = page.getByRole('button', { name: words.say('teach.open') });
    // It says so once the page is connected.
    await expect(open).toBeVisible();
    await page.getByRole('textbox', { name: words.say('teach.session-title') }).fill(title);
    await open.click();
    await expect(page).toHaveURL(/\/teach\/[A-Z0-9]{6}$/);
    return { seat, code: page.url().slice(-6) };
  }

  async project(code: string): Promise<Seat> {
    const seat = await this.seat('projector', 'projector');
    await seat.page.goto(`${this.server.url()}/screen/${code}`);
    return seat;
  }

  /** A phone that has come by the QR code's link and is in the lobby. */
  async join(code: string, name: string, language: PageLanguage = 'en'): Promise<Seat> {
    const seat = await this.seat('phone', name);
    const { page, context } = seat;
    const url = this.server.url();
    await context.addCookies([{ name: LANGUAGE_COOKIE, value: language, url }]);
    await page.goto(`${url}/join/${code}`);
    await page.getByRole('textbox').first().fill(name);
    await page.locator('button[type="submit"]').click();
    await expect(page).toHaveURL(`${url}/play/${code}`);
    return seat;
  }

  /** Everybody loses the server at once; whatever connection errors they report meanwhile are the test's doing. */
  async killServer(): Promise<void> {
    for (const { watch } of this.#seats) watch.allowConnectionErrors();
    await this.server.kill();
  }

  /** `areBack` waits until every page has its connection again. */
  async restartServer(areBack: () => Promise<void>): Promise<void> {
    await this.server.start();
    await areBack();
    for (const { watch } of this.#seats) watch.forbidConnectionErrors();
  }

  get problems(): string[] {
    return this.#seats.flatMap(({ watch }) => watch.problems);
  }

  async close(): Promise<void> {
    for (const { context } of this.#seats) await context.close();
    await this.server.dispose();
  }
}
