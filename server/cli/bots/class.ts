import type { Refusal } from '#core/protocol/refusal';
import type { StudentView } from '#core/protocol/views/student-view';
import { ENGLISH } from '../../process/words';
import { Bot, type Listener } from './bot';
import type { Options } from './options';
import { Silence } from './silence';

/** Milliseconds between two arrivals: a class walks in, it doesn't appear all at once. */
const ARRIVAL_GAP_MS = 15;
/** A server that is updated is away for a minute; from one that is gone the bots go too. */
const PATIENCE_MS = 5 * 60_000;

/** Many bots in one room, and what became of them. */
export class BotClass implements Listener {
  readonly #bots: Bot[];
  readonly #options: Options;
  readonly #say: (line: string) => void;
  readonly #whenOver: () => void;
  readonly #joined = new Set<Bot>();
  readonly #picked = new Set<Bot>();
  readonly #ended = new Set<Bot>();
  /** The last round that each bot saw finish. */
  readonly #finished = new Map<Bot, number>();
  readonly #refusals = new Map<string, number>();
  readonly #told = new Set<string>();
  readonly #silence = new Silence();
  #stored = 0;
  #roundsSeen = new Set<number>();

  constructor(options: Options, say: (line: string) => void, whenOver: () => void) {
    this.#options = options;
    this.#say = say;
    this.#whenOver = whenOver;
    this.#bots = Array.from({ length: options.count }, (_, at) => new Bot(options, at + 1, this));
  }

  async arrive(): Promise<void> {
    for (const bot of this.#bots) {
      if (!this.#ended.has(bot)) bot.arrive();
      await new Promise((resolve) => setTimeout(resolve, ARRIVAL_GAP_MS));
    }
  }

  leave(): void {
    for (const bot of this.#bots) bot.leave();
  }

  joined(bot: Bot): void {
    this.#joined.add(bot);
    if (this.#joined.size === this.#options.count) this.#once(`All ${this.#joined.size} are in.`);
  }

  saw(bot: Bot, phase: StudentView['phase']): void {
    this.#silence.heard(bot);
    const isOpen = phase.kind === 'picking' || phase.kind === 'running';
    if (isOpen && !this.#roundsSeen.has(phase.round.number)) {
      this.#roundsSeen.add(phase.round.number);
      this.#picked.clear();
    }
    if ('round' in phase) this.#once(`Round ${phase.round.number}: ${phase.kind}.`);
    if (phase.kind !== 'finished' || this.#finished.get(bot) === phase.round.number) return;
    this.#finished.set(bot, phase.round.number);
    const { rounds } = this.#options;
    const isOver = this.#staying.every((one) => this.#finished.get(one) === phase.round.number);
    if (isOver && rounds !== null && this.#roundsSeen.size >= rounds) this.#whenOver();
  }

  stored(bot: Bot): void {
    this.#stored += 1;
    this.#picked.add(bot);
    if (this.#picked.size === this.#options.count) {
      this.#once(`Round ${Math.max(...this.#roundsSeen)}: all have answered.`);
    }
  }

  refused(_bot: Bot, refusal: Refusal): void {
    this.#refusals.set(refusal.code, (this.#refusals.get(refusal.code) ?? 0) + 1);
    this.#once(`Refused (${refusal.code}): ${ENGLISH.tell(refusal.reason)}`);
  }

  unreached(bot: Bot, why: string): void {
    const now = performance.now();
    this.#silence.lost(bot, now);
    if (this.#silence.length(this.#staying, now) > PATIENCE_MS) {
      this.#once(`No way to ${this.#options.url} for five minutes: the bots give up.`);
      this.#whenOver();
      return;
    }
    this.#once(`No way to ${this.#options.url} so far: ${why}. The bots go on trying.`);
  }

  ended(bot: Bot, refusal: Refusal | null): void {
    this.#ended.add(bot);
    if (refusal === null) this.#once('The room has closed.');
    else this.refused(bot, refusal);
    if (this.#ended.size === this.#bots.length) this.#whenOver();
  }

  /** All whom the room has neither sent out nor let go. */
  get #staying(): readonly Bot[] {
    return this.#bots.filter((one) => !this.#ended.has(one));
  }

  /** Whether any bot got into the room. */
  get hasBeenIn(): boolean {
    return this.#joined.size > 0;
  }

  summary(): string {
    const refused = [...this.#refusals].map(([code, count]) => `${count} ${code}`).join(', ');
    const lines = [
      `${this.#joined.size} of ${this.#options.count} bots joined; ${this.#roundsSeen.size} rounds; ` +
        `${this.#stored} inputs stored; refused: ${refused || 'nothing'}.`,
    ];
    const rates = this.#bots.flatMap(({ traffic }) => traffic.perSecond ?? []);
    if (rates.length > 0) {
      const bytes = rates.map((rate) => rate.bytes).sort((a, b) => a - b);
      const messages = rates.map((rate) => rate.messages).sort((a, b) => a - b);
      const at = (sorted: number[], share: number) =>
        sorted[Math.floor(share * (sorted.length - 1))]!;
      lines.push(
        `In a run a phone received ${Math.round(at(bytes, 0.5))} bytes a second ` +
          `(least ${Math.round(at(bytes, 0))}, most ${Math.round(at(bytes, 1))}) ` +
          `in ${at(messages, 0.5).toFixed(1)} messages (medians over ${rates.length} phones).`,
      );
    }
    return lines.join('\n');
  }

  #once(line: string): void {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    this.#say(line);
  }
}
