import type { Verdict } from '#core/engine/outcome';
import type { FinishedRound } from '#core/lesson/activities/activity';
import type { Guess, Pick, Tap, Vote } from '#core/lesson/round';
import { NumberedMap } from '../base/numbered-map';

/** What is always at hand of a finished round, however large the class. Plain data. */
export type RoundHead = Omit<FinishedRound, 'inputs' | 'verdicts'>;

/** The rest: as large as the class, and the same from the end of the round on. */
type RoundDetails = Omit<FinishedRound, keyof RoundHead>;

type Entries<Value> = readonly (readonly [number, Value])[];
type Tables = readonly [
  picks: Entries<Pick>,
  taps: Entries<Tap>,
  votes: Entries<Vote>,
  guesses: Entries<Guess>,
  ...verdicts: Entries<Verdict>[],
];

/** Field by field: the details of a round that was read itself may not have been asked for yet. */
export function headOf(finished: FinishedRound): RoundHead {
  const { round, outcomes, edge, isAnswerShown, walk } = finished;
  return { round, outcomes, edge, isAnswerShown, walk };
}

/** JSON of a round's inputs and verdicts, in pieces of a student each: of a steered round it is megabytes. */
export function* detailsText({ inputs, verdicts }: RoundDetails): Generator<string> {
  const { picks, taps, votes, guesses } = inputs;
  let opening = '[[';
  for (const table of [picks, taps, votes, guesses, ...verdicts]) {
    yield opening;
    let comma = '';
    for (const entry of table) {
      yield comma + JSON.stringify(entry);
      comma = ',';
    }
    opening = '],[';
  }
  yield ']]';
}

/** A finished round whose inputs and verdicts are read when they are first asked for: most never are. */
export function roundOf(head: RoundHead, text: () => string): FinishedRound {
  let found: RoundDetails | null = null;
  const details = () => {
    found ??= detailsOf(text());
    return found;
  };
  return {
    ...head,
    get inputs() {
      return details().inputs;
    },
    get verdicts() {
      return details().verdicts;
    },
  };
}

function detailsOf(text: string): RoundDetails {
  const [picks, taps, votes, guesses, ...verdicts]: Tables = JSON.parse(text);
  return {
    inputs: {
      picks: NumberedMap.of(picks),
      taps: NumberedMap.of(taps),
      votes: NumberedMap.of(votes),
      guesses: NumberedMap.of(guesses),
    },
    verdicts: verdicts.map((group) => new Map(group)),
  };
}
