import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ClientCommand, StudentCommand } from '#core/protocol/commands';
import type { Acknowledgement, ClientEvents, ServerEvents } from '#core/protocol/events';
import type { Refusal, RefusalCode } from '#core/protocol/refusals';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { Frame, RoundView, StudentView, You } from '#core/protocol/views';
import { experimentOf, isPredicted } from '#core/room/activities/activity';
import { rulesOf } from '#core/room/activities/registry';
import type { PracticeDeed } from '#core/room/practice/give';
import { practiceDeeds } from '#core/room/practice/practice-deeds';
import { suggestedName } from '#core/room/suggested-name';
import {
  chooseRate,
  type Experience,
  foresee,
  hesitation,
  type Random,
  reconsider,
} from './habits';
import { Traffic } from './traffic';

const ACKNOWLEDGE_WITHIN_MS = 4_000;
const RETRY_AFTER_MS = 500;
const ECHO_EVERY_MS = 2_000;
const MEDIAN_THINKING_MS = 4_000;
const SECOND_THOUGHTS = 0.3;
/** What the server may say of a moment and not of the command: the same one is sent again. */
const PASSING: readonly RefusalCode[] = ['busy', 'not-stored'];
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

type Unsent = StudentCommand extends infer Command
  ? Command extends ClientCommand
    ? Omit<Command, 'id'>
    : never
  : never;

/** One simulated student: a phone's token and connection, and a mind of its own. */
export class Bot {
  readonly traffic = new Traffic();
  readonly #socket: Socket<ServerEvents, ClientEvents>;
  readonly #random: Random;
  readonly #listener: Listener;
  readonly #timers = new Set<NodeJS.Timeout>();
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
  #lastEcho = 0;
  #refusal: Refusal | null = null;
  #hasEnded = false;

  constructor(
    url: string,
    readonly code: string,
    random: Random,
    listener: Listener,
  ) {
    this.#random = random;
    this.#listener = listener;
    const token = randomBytes(16).toString('hex');
    this.#socket = io(url, {
      auth: { role: 'student', protocol: PROTOCOL_VERSION, code, token },
      transports: ['websocket'],
      autoConnect: false,
      // Each phone has a connection of its own, though they share this process.
      forceNew: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 10_000,
    });
    this.#hear();
  }

  arrive(): void {
    this.#socket.connect();
  }

  leave(): void {
    this.#forgetPlans();
    this.#socket.disconnect();
  }

  #hear(): void {
    const socket = this.#socket;
    socket.on('connect', () => {
      // One character names the kind of packet.
      socket.io.engine.on('data', (data: string) => this.traffic.hear(Buffer.byteLength(data) + 1));
    });
    socket.on('disconnect', (reason) => {
      if (reason !== 'io server disconnect') return;
      if (this.#refusal !== null) this.#end(this.#refusal);
      else this.#after(RETRY_AFTER_MS * (1 + this.#random()), () => socket.connect());
    });
    socket.on('connect_error', (error: Error & { data?: Refusal }) => {
      if (error.data?.code !== undefined) this.#end(error.data);
    });
    socket.on('goodbye', (refusal) => {
      this.#refusal = refusal;
    });
    socket.on('view', (view) => this.#see(view as StudentView));
    socket.on('you', (you) => this.#knowMyself(you));
    socket.on('frame', (text) => this.#echo(JSON.parse(text)));
  }

  #see({ phase }: StudentView): void {
    this.#phase = phase;
    if (phase.kind === 'running') this.traffic.startRun();
    else this.traffic.endRun();
    if (phase.kind === 'picking' || phase.kind === 'running') this.#plan(phase);
    this.#listener.saw(this, phase);
    if (phase.kind === 'closed') this.#end(null);
  }

  #knowMyself(you: You): void {
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
    const name = suggestedName(this.#random(), this.#random());
    const answer = await this.#send({ type: 'join', name });
    this.#joining = false;
    if (answer?.ok) this.#listener.joined(this);
    else if (answer !== null && FINAL.includes(answer.code)) this.#end(answer);
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
    const first = Math.min(latest, hesitation(MEDIAN_THINKING_MS, this.#random));
    this.#after(first, () => void this.#pick(round.number));
    for (let again = first; this.#random() < SECOND_THOUGHTS; ) {
      again += hesitation(MEDIAN_THINKING_MS / 2, this.#random);
      if (again > latest) break;
      this.#after(again, () => void this.#pick(round.number));
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
      this.#after(Math.max(0, afterMs + offset), () => void this.#give(command));
    }
  }

  async #pick(round: number): Promise<void> {
    const phase = this.#phase;
    if (phase?.kind !== 'picking' || phase.round.number !== round) return;
    const { activity } = phase.round;
    const experiment = experimentOf(activity);
    if (experiment === null) return;
    const learningRate =
      this.#learningRate === null
        ? chooseRate(experiment, this.#experience, this.#random)
        : reconsider(this.#learningRate, this.#random);
    this.#learningRate = learningRate;
    const prediction = isPredicted(activity) ? foresee(experiment, learningRate) : null;
    await this.#give({ type: 'pick', round, number: 0, learningRate, prediction });
  }

  /** Under the next number of this round, as long as it is asked for. */
  async #give(command: PracticeDeed['command']): Promise<void> {
    const asked = command.type === 'pick' || command.type === 'vote' ? 'picking' : 'running';
    if (this.#phase?.kind !== asked || command.round !== this.#round) return;
    this.#inputs += 1;
    const answer = await this.#send({ ...command, number: this.#inputs });
    if (answer?.ok) this.#listener.stored(this);
  }

  /** Sends until the server has answered, across lost connections, under one id; null where the bot has ended. */
  async #send(intention: Unsent): Promise<Acknowledgement | null> {
    const command = { ...intention, id: randomBytes(8).toString('hex') } as StudentCommand;
    while (!this.#hasEnded) {
      const answer = await this.#socket
        .timeout(ACKNOWLEDGE_WITHIN_MS)
        .emitWithAck('command', command)
        .catch(() => null);
      if (answer?.ok) return answer;
      if (answer !== null && !PASSING.includes(answer.code)) {
        this.#listener.refused(this, answer);
        return answer;
      }
      await new Promise((resolve) => this.#after(RETRY_AFTER_MS, () => resolve(null)));
    }
    return null;
  }

  #echo([, sequence]: Frame): void {
    const now = performance.now();
    if (now - this.#lastEcho < ECHO_EVERY_MS) return;
    this.#lastEcho = now;
    this.#socket.emit('echo', sequence);
  }

  #after(delay: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, delay);
    this.#timers.add(timer);
  }

  #forgetPlans(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #end(refusal: Refusal | null): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.leave();
    this.#listener.ended(this, refusal);
  }
}
