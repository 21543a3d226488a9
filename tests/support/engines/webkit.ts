import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port';
import { type OtherPage, TEXT_OF_PAGE } from './other-page';

const DRIVER = 'WebKitWebDriver';

const FOUND_WITHIN_MS = 15_000;
const READY_WITHIN_MS = 15_000;
/** From here on the page remembers what went wrong in it: a classic driver doesn't tell. */
const LISTEN = `
  if (window.complaints === undefined) {
    window.complaints = [];
    addEventListener('error', ({ message }) => window.complaints.push('exception: ' + message));
    addEventListener('unhandledrejection', ({ reason }) => window.complaints.push('rejection: ' + reason));
    const { error } = console;
    console.error = (...all) => { window.complaints.push('console: ' + all.join(' ')); error(...all); };
  }
  return window.complaints;`;

/** A display on which nobody looks, for windows of WebKit, the engine of Safari. */
export class WebKitDisplay {
  private constructor(
    private readonly server: ChildProcess,
    private readonly name: string,
  ) {}

  static async start(): Promise<WebKitDisplay> {
    const screen = ['-screen', '0', '2400x1400x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const told = server.stdio[3];
    if (!told) throw new Error('The display has no way to tell its name.');
    const [number] = await once(told, 'data', { signal: AbortSignal.timeout(READY_WITHIN_MS) });
    return new WebKitDisplay(server, `:${String(number).trim()}`);
  }

  /** A page of a browser of its own: a driver has one session. */
  async page(size: { readonly width: number; readonly height: number }): Promise<OtherPage> {
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: this.name },
      stdio: 'ignore',
    });
    const session = await sessionAt(`http://127.0.0.1:${port}`);
    await session.manage().window().setRect(size);
    return new WebKitPage(session, driver);
  }

  close(): void {
    this.server.kill();
  }
}

/** Asked again until the driver listens, which it doesn't say. */
async function sessionAt(server: string): Promise<WebDriver> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while ((await fetch(`${server}/status`).catch(() => null)) === null) {
    if (Date.now() > deadline) throw new Error(`${DRIVER} did not come up.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const capabilities = new Capabilities({ browserName: 'MiniBrowser' });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

class WebKitPage implements OtherPage {
  readonly engine = 'WebKit';

  constructor(
    private readonly session: WebDriver,
    private readonly driver: ChildProcess,
  ) {}

  async goto(url: string): Promise<void> {
    await this.session.get(url);
    await this.problems();
  }

  async type(field: string, text: string): Promise<void> {
    const input = await this.#find(field);
    // In one go with what follows, the driver lets go of nothing that is held down.
    await input.sendKeys(Key.chord(Key.CONTROL, 'a'));
    await input.sendKeys(text, Key.ENTER);
  }

  async click(element: string): Promise<void> {
    await (await this.#find(element)).click();
  }

  async text(): Promise<string> {
    return this.session.executeScript(`return ${TEXT_OF_PAGE}`);
  }

  async problems(): Promise<readonly string[]> {
    return this.session.executeScript(LISTEN);
  }

  async close(): Promise<void> {
    await this.session.quit();
    this.driver.kill();
  }

  /** Be it one that can't be seen: of a radio button only what lies under it shows. */
  #find(selector: string) {
    return this.session.wait(
      until.elementLocated(By.css(selector)),
      FOUND_WITHIN_MS,
      `Nothing is ${selector}.`,
    );
  }
}
