import { lackingOtherEngines } from '../../../server/cli/other-engines.mjs';
import { openFirefox } from './firefox';
import type { OtherPage } from './other-page';
import { WebKitDisplay } from './webkit';

interface Size {
  readonly width: number;
  readonly height: number;
}
const PHONE: Size = { width: 390, height: 844 };
const PROJECTOR: Size = { width: 1920, height: 1080 };
/** What a machine lacks for the tests in other engines than Chromium's, as a sentence; null: nothing. */
export function lackingForEngines(): string | null {
  const lacking = lackingOtherEngines();
  if (lacking.length === 0) return null;
  const programs = lacking.map(({ program }) => program).join(', ');
  return `they need ${programs}, which Debian has in ${lacking.map(({ system }) => system).join(', ')}`;
}

interface Seats {
  readonly phone: OtherPage;
  readonly projector: OtherPage;
}

/** Firefox and WebKit, each with a phone's page and a projector's, in the hands of one test. */
export class OtherEngines {
  private constructor(
    private readonly display: WebKitDisplay,
    /** One by engine. */
    readonly seats: readonly Seats[],
  ) {}

  /** @param hosts names of this machine that only the test knows; WebKit knows none but its own */
  static async start(hosts: readonly string[]): Promise<OtherEngines> {
    const display = await WebKitDisplay.start();
    const ways = [(size: Size) => openFirefox(hosts, size), (size: Size) => display.page(size)];
    const seats: Seats[] = [];
    for (const open of ways) {
      seats.push({ phone: await open(PHONE), projector: await open(PROJECTOR) });
    }
    return new OtherEngines(display, seats);
  }

  get pages(): readonly OtherPage[] {
    return this.seats.flatMap(({ phone, projector }) => [phone, projector]);
  }

  async close(): Promise<void> {
    for (const page of this.pages) await page.close();
    this.display.close();
  }
}
