import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from '#core/lesson/activities/activity';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { CommandType, Intention } from '#core/protocol/commands';
import { instructorCookie } from '../../support/server/instructor-cookie';
import { english } from '../../support/words';
import type { Bench } from './bench';
import { LoadPhone } from './clients/phone';

/** What a change makes everybody be told has gone out by then. */
const SETTLE_MS = 1_000;

/** One room of the product, with its console and its projector. */
export class Lesson {
  #rounds = 0;
  #teacher: LoadPhone;
  #screen: LoadPhone;

  private constructor(
    readonly bench: Bench,
    readonly code: string,
    private readonly cookie: string,
  ) {
    this.#teacher = this.#connection('instructor', { cookie });
    this.#screen = this.#connection('screen', {});
  }

  /** @param students how many are expected: entry locks itself at twice as many */
  static async open(bench: Bench, students: number): Promise<Lesson> {
    const { origin, key } = bench.product;
    const cookie = await instructorCookie(origin, key);
    const lobby = new LoadPhone({
      destination: { origin, headers: { cookie } },
      auth: { role: 'instructor', code: null },
      isPolling: false,
      isScribe: false,
    });
    await lobby.connect();
    const opened = await lobby.send({ type: 'open-room', id: commandId(), title: 'Load' });
    lobby.close();
    if (!(opened.ok && 'code' in opened)) throw new Error(JSON.stringify(opened));
    const lesson = new Lesson(bench, opened.code, cookie);
    await lesson.connect();
    await lesson.teach({ type: 'set-expected', count: students });
    return lesson;
  }

  get round(): number {
    return this.#rounds;
  }

  /** Bytes that came over the wire to the console. */
  get consoleBytes(): number {
    return this.#teacher.bytes;
  }

  get projectorBytes(): number {
    return this.#screen.bytes;
  }

  /** The console and the projector; again after a restart. */
  async connect(): Promise<void> {
    this.#teacher.close();
    this.#screen.close();
    this.#teacher = this.#connection('instructor', { cookie: this.cookie });
    this.#screen = this.#connection('screen', {});
    await Promise.all([this.#teacher.connect(), this.#screen.connect()]);
  }

  /** As the instructor. Throws what the server refuses. */
  async teach<Type extends CommandType>(
    intention: { readonly type: Type } & Intention<Type>,
  ): Promise<void> {
    const answer = await this.#ask(intention);
    if (!answer.ok) throw new Error(`${intention.type}: ${english.tell(answer.reason)}`);
  }

  /** Opens a round, and resolves once the class has settled. */
  async openRound(activity: Activity, crowd = 'product'): Promise<number> {
    const about = { title: '', planItem: null, revoteOf: null, timeLimit: null };
    await this.teach({ type: 'open-round', activity, ...about });
    this.#rounds += 1;
    await this.bench.clients.reach(crowd, 'picking');
    await delay(SETTLE_MS);
    return this.#rounds;
  }

  async lock(): Promise<void> {
    await this.teach({ type: 'lock', round: this.#rounds });
  }

  /** To the results, or away with it where it hasn't run. */
  async leaveRound(crowd = 'product'): Promise<void> {
    const round = this.#rounds;
    const ended = await this.#ask({ type: 'end-run', round });
    if (ended.ok) {
      await this.bench.clients.reach(crowd, 'finished');
      await this.teach({ type: 'return-to-lobby', round });
    } else if ((await this.#ask({ type: 'discard-round', round })).ok === false) {
      await this.teach({ type: 'return-to-lobby', round });
    }
    await this.bench.clients.reach(crowd, 'lobby');
    await delay(SETTLE_MS / 2);
  }

  close(): void {
    this.#teacher.close();
    this.#screen.close();
  }

  #ask<Type extends CommandType>(
    intention: { readonly type: Type } & Intention<Type>,
  ): Promise<Acknowledgement> {
    return this.#teacher.send({ ...intention, id: commandId() } as Parameters<
      LoadPhone['send']
    >[0]);
  }

  #connection(role: 'instructor' | 'screen', headers: Record<string, string>): LoadPhone {
    return new LoadPhone({
      destination: { origin: this.bench.product.origin, headers },
      auth: { role, code: this.code },
      isPolling: false,
      isScribe: false,
    });
  }
}

function commandId(): string {
  return randomBytes(8).toString('hex');
}
