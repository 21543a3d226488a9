import type { StudentView } from '#core/protocol/views/student-view';
import type { Told } from '../../../app/live/fold';
import {
  highestNumber,
  type InputAction,
  type InputState,
  type Numbered,
  nextInputState,
  PASSING_REFUSALS,
  startInput,
} from '../../../app/parts/phone/input/input-state';
import { savedWord } from '../../../app/parts/phone/input/saved-word';
import { NetworkPhone } from './phone';

const RETRY_MS = 1_000;

/** A phone that picks as the pick screen does, and takes down what it was shown and what of it can't be true. */
export class WitnessPhone extends NetworkPhone {
  /** Every pick that it showed as saved, or whose command was acknowledged: round, number and rate. */
  readonly saved = new Set<string>();
  /** What was out of date, in words. */
  readonly faults: string[] = [];
  /** The newest pick that was chosen here in the present round. */
  chosen: number | null = null;
  #state: InputState<number> = startInput(0, null);
  readonly #highest = new Map<string, number>();
  #abort = new AbortController();

  constructor(url: string, code: string, token: string) {
    super(url, code, token);
    this.connection.subscribe(() => this.#look(this.told));
  }

  override close(): void {
    this.#abort.abort();
    super.close();
  }

  get isPending(): boolean {
    return this.#state.pending !== null;
  }

  choose(learningRate: number): void {
    const { round } = this.#state;
    if (this.told.view?.phase.kind !== 'picking' || round === 0) return;
    this.chosen = learningRate;
    const number = this.connection.nextNumber(round, highestNumber(this.#state));
    this.#act({ type: 'chosen', value: learningRate, number });
  }

  #look({ view, you, frame, board }: Told<StudentView>): void {
    const round = view !== null && 'round' in view.phase ? view.phase.round.number : null;
    this.#rises('view', view?.version);
    this.#rises('you', you?.version);
    if (round !== null) {
      this.#rises(`frame of round ${round}`, frame?.[0] === round ? frame[1] : undefined);
      this.#rises(`board of round ${round}`, board?.round === round ? board.step : undefined);
    }
    if (round === null) return;
    if (round !== this.#state.round) this.chosen = null;
    const stored = you?.pick?.round === round ? you.pick : null;
    const pick = stored && { number: stored.number, value: stored.learningRate };
    this.#act({ type: 'told', round, stored: pick });
  }

  #rises(what: string, value: number | undefined): void {
    const before = this.#highest.get(what) ?? 0;
    if (value === undefined) return;
    if (value < before) this.faults.push(`${what} went back from ${before} to ${value}`);
    this.#highest.set(what, Math.max(before, value));
  }

  #act(action: InputAction<number>): void {
    const before = this.#state;
    this.#state = nextInputState(before, action);
    const { stored, pending, attempt } = this.#state;
    const isConnected = this.told.link === 'live';
    const word = savedWord(this.#state, { isConnected, isClosing: false, isSlow: false });
    if (word.kind === 'saved') {
      this.#note(this.#state.round, { number: stored?.number ?? 0, value: word.value });
    }
    if (pending !== before.pending || attempt !== before.attempt) {
      this.#abort.abort();
      this.#abort = new AbortController();
      if (pending !== null) void this.#send(pending, attempt, this.#abort.signal);
    }
  }

  async #send(input: Numbered<number>, attempt: number, signal: AbortSignal): Promise<void> {
    const { round } = this.#state;
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    const { number, value } = input;
    const answer = await this.connection.send(
      { type: 'pick', round, number, learningRate: value, prediction: null },
      signal,
    );
    if (answer === null) return;
    if (answer.ok) this.#note(round, input);
    else if (!PASSING_REFUSALS.has(answer.code)) this.faults.push(`refused: ${answer.code}`);
    this.#act({ type: 'answered', round, input, answer });
  }

  #note(round: number, { number, value }: Numbered<number>): void {
    this.saved.add(`${round} ${number} ${value}`);
  }
}
