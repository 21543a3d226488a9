import { experimentOf } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { INPUTS } from '#core/lesson/activities/inputs';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import type { RoundView } from '#core/protocol/round';
import type { StudentView } from '#core/protocol/student-view';
import type { You } from '#core/protocol/you';
import { suggestedName } from '#core/room/people/suggested-name';
import type { PracticeDeed } from '#core/room/practice/give';
import { practiceDeeds } from '#core/room/practice/practice-deeds';
import {
  chooseRate,
  type Experience,
  foresee,
  hesitation,
  type Random,
  reconsider,
} from './habits';
import { Phone, type PhoneListener } from './phone';
import type { Traffic } from './traffic';

const MEDIAN_THINKING_MS = 4_000;
const SECOND_THOUGHTS = 0.3;
/** Nothing more can be done in this room. */
const FINAL: readonly RefusalCode[] = ['room-full', 'room-closed', 'room-locked', 'removed'];

export interface Listener {
  joined(bot: Bot): void;
  saw(bot: Bot, phase: StudentView['phase']): void;
  stored(bot: Bot): void;
  refused(bot: Bot, refusal: Refusal): void;
  /** The server's last word to this bot, or null where the room closed. */
  ended(bot: Bot, refusal: Refusal | null): void;
}

/** One simulated student: a phone, and a mind of its own. */
export class Bot implements PhoneListener {
  readonly #phone: Phone;
  #phase: StudentView['phase'] | null = null;
  #joining = false;
  #number = 0;
  #round = 0;
  /** Round and phase for which it has made up its mind. */
  #planned = '';
  /** Inputs in the present round. */
  #inputs = 0;
  #learningRate: number | null = null;
  #experience: Experience | null = null;

  constructor(
    url: string,
    readonly code: string,
    private readonly random: Random,
    private readonly listener: Listener,
  ) {
    this.#phone = new Phone(url, code, random, this);
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
    this.#number = you.participant.number;
    // After a reconnect the server's count goes on, so that no newer input looks old.
    for (const stored of [you.pick, you.tap, you.vote]) {
      if (stored?.round === this.#round) this.#inputs = Math.max(this.#inputs, stored.number);
    }
    const phase = this.#phase;
    if (you.verdict === null || you.pick === null || phase === null || !('round' in phase)) return;
    const experiment = experimentOf(phase.round.activity);
    if (experiment === null) return;
    this.#experience = {
      experiment,
      learningRate: you.pick.learningRate,
      outcome: you.verdict.outcome,
    };
  }

  async #join(): Promise<void> {
    this.#joining = true;
    const name = suggestedName(this.random(), this.random());
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
      this.#learningRate = null;
    }
    if (this.#planned === `${round.number} ${kind}`) return;
    this.#planned = `${round.number} ${kind}`;
    if (phase.kind === 'running') this.#planDeeds(round, 'during', -phase.elapsed, null);
    else if (rulesOf(round.activity).before === 'pick') this.#planPicks(phase);
    else this.#planDeeds(round, 'before', 0, phase.remaining);
  }

  #planPicks({ round, remaining }: Extract<StudentView['phase'], { kind: 'picking' }>): void {
    const latest = remaining === null ? Number.POSITIVE_INFINITY : 0.9 * remaining;
    const first = Math.min(latest, hesitation(MEDIAN_THINKING_MS, this.random));
    this.#phone.after(first, () => void this.#pick(round.number));
    for (let again = first; this.random() < SECOND_THOUGHTS; ) {
      again += hesitation(MEDIAN_THINKING_MS / 2, this.random);
      if (again > latest) break;
      this.#phone.after(again, () => void this.#pick(round.number));
    }
  }

  /** What is no first rate is given as a practice student would. */
  #planDeeds(
    round: RoundView,
    stage: 'before' | 'during',
    offset: number,
    limit: number | null,
  ): void {
    if (stage === 'during' && rulesOf(round.activity).before !== null && this.#inputs === 0) return;
    for (const { afterMs, command } of practiceDeeds(this, round, stage, this.#number, limit)) {
      this.#phone.after(Math.max(0, afterMs + offset), () => void this.#give(command));
    }
  }

  async #pick(round: number): Promise<void> {
    const phase = this.#phase;
    if (phase?.kind !== 'picking' || phase.round.number !== round) return;
    const { pick: asked } = askedOf(phase.round.activity);
    if (asked === undefined) return;
    const { experiment } = asked;
    const learningRate =
      this.#learningRate === null
        ? chooseRate(experiment, this.#experience, this.random)
        : reconsider(this.#learningRate, this.random);
    this.#learningRate = learningRate;
    const prediction = asked.isPredicted ? foresee(experiment, learningRate) : null;
    await this.#give({ type: 'pick', round, number: 0, learningRate, prediction });
  }

  /** Under the next number of this round, as long as it is asked for. */
  async #give(command: PracticeDeed['command']): Promise<void> {
    const asked = INPUTS[command.type].stage === 'before' ? 'picking' : 'running';
    if (this.#phase?.kind !== asked || command.round !== this.#round) return;
    this.#inputs += 1;
    const answer = await this.#phone.send({ ...command, number: this.#inputs });
    if (answer?.ok) this.listener.stored(this);
  }
}
