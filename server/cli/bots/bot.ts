import { rulesOf } from '#core/lesson/activities/catalogue';
import { INPUTS } from '#core/lesson/activities/inputs';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { PracticeDeed } from '#core/room/practice/give';
import { type OpenRound, practiceDeeds } from '#core/room/practice/practice-deeds';
import { practiceName } from '#core/room/practice/practice-name';
import { FIRST_LANGUAGE } from '#core/words/languages';
import type { Options } from './options';
import { Phone, type PhoneListener } from './phone';
import type { Traffic } from './traffic';

/** After one of these a bot can do nothing more in the room. */
const FINAL: readonly RefusalCode[] = ['room-full', 'room-closed', 'room-locked', 'removed'];

export interface Listener {
  joined(bot: Bot): void;
  saw(bot: Bot, phase: StudentView['phase']): void;
  stored(bot: Bot): void;
  unreached(bot: Bot, why: string): void;
  refused(bot: Bot, refusal: Refusal): void;
  /** The server's last word to this bot, or null where the room closed. */
  ended(bot: Bot, refusal: Refusal | null): void;
}

/** One simulated student: a phone, whose inputs and their times the practice rules decide. */
export class Bot implements PhoneListener {
  readonly #phone: Phone;
  readonly #seed: number;
  #phase: StudentView['phase'] | null = null;
  #joining = false;
  #round = 0;
  /** The round and phase that it has planned for. */
  #planned = '';
  /** Inputs in the present round. */
  #inputs = 0;

  constructor(
    { url, code, seed, polls }: Options,
    /** Its place among the bots, from 1: with the same seed the same bot does the same. */
    private readonly number: number,
    private readonly listener: Listener,
  ) {
    this.#seed = seed;
    this.#phone = new Phone(url, code, this, polls ? 'polling' : 'websocket');
  }

  get traffic(): Traffic {
    return this.#phone.traffic;
  }

  arrive(): void {
    this.#phone.connect();
  }

  leave(): void {
    this.#phone.hangUp();
  }

  refused(refusal: Refusal): void {
    this.listener.refused(this, refusal);
  }

  unreached(why: string): void {
    this.listener.unreached(this, why);
  }

  ended(refusal: Refusal | null): void {
    this.listener.ended(this, refusal);
  }

  see({ phase }: StudentView): void {
    this.#phase = phase;
    if (phase.kind === 'running') this.traffic.startRun();
    else this.traffic.endRun();
    if (phase.kind === 'picking' || phase.kind === 'running') this.#plan(phase);
    this.listener.saw(this, phase);
    if (phase.kind === 'closed') this.#phone.end(null);
  }

  knowMyself(you: You): void {
    if (you.participant === null) {
      if (!this.#joining) void this.#join();
      return;
    }
    // After a reconnect, goes on from the server's count, so that no newer input looks old.
    for (const stored of [you.pick, you.tap, you.vote, you.guess]) {
      if (stored?.round === this.#round) this.#inputs = Math.max(this.#inputs, stored.number);
    }
  }

  async #join(): Promise<void> {
    this.#joining = true;
    const name = practiceName(FIRST_LANGUAGE, this.#seed, this.number);
    const answer = await this.#phone.send({ type: 'join', name });
    this.#joining = false;
    if (answer?.ok) this.listener.joined(this);
    else if (answer !== null && FINAL.includes(answer.code)) this.#phone.end(answer);
  }

  #plan(phase: Extract<StudentView['phase'], { kind: 'picking' | 'running' }>): void {
    const { round, kind } = phase;
    if (round.number !== this.#round) {
      this.#round = round.number;
      this.#inputs = 0;
    }
    const isRunning = kind === 'running';
    const walk = isRunning && phase.walk ? { ...phase.walk, movedAt: phase.elapsed } : null;
    const planned = `${round.number} ${kind} ${walk?.furthest ?? 0}`;
    if (this.#planned === planned) return;
    this.#planned = planned;
    // Without a first rate there is nothing to steer.
    if (isRunning && rulesOf(round.activity).before !== null && this.#inputs === 0) return;
    const open: OpenRound = isRunning
      ? { kind, round, walk }
      : { kind, round, limit: phase.remaining };
    const elapsed = isRunning ? phase.elapsed : 0;
    // Bots are there to make traffic: none of them is asleep.
    for (const { afterMs, command } of practiceDeeds(this.#seed, open, this.number, 0)) {
      this.#phone.after(Math.max(0, afterMs - elapsed), () => void this.#give(command));
    }
  }

  /** Sends it under the next number of this round, if it is still asked for. */
  async #give(command: PracticeDeed['command']): Promise<void> {
    const asked = INPUTS[command.type].stage === 'before' ? 'picking' : 'running';
    if (this.#phase?.kind !== asked || command.round !== this.#round) return;
    this.#inputs += 1;
    const answer = await this.#phone.send({ ...command, number: this.#inputs });
    if (answer?.ok) this.listener.stored(this);
  }
}
