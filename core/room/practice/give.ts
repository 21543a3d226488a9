import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { Asked, InputKind } from '#core/lesson/activities/inputs';
import { CONFIDENCES, type Confidence, type Millis } from '#core/lesson/round';
import { rulesOf } from '../../lesson/activities/catalogue';
import { elapsedAtStep } from '../../lesson/pace';
import type { InputCommand } from '../room-command';
import { answerTime, type Situation, secondThought } from './habits';
import { plausiblePlace } from './places';
import { plausibleRate, prediction, rateNear } from './rates';

type WithoutId<Command> = Command extends unknown ? Omit<Command, 'id'> : never;

export interface PracticeDeed {
  /** On the clock of the round: since it was opened, or since its lock for what is given during the run. */
  readonly afterMs: Millis;
  readonly command: WithoutId<InputCommand>;
}

/** What a practice student gives, by what is asked for; in order of time. */
export const GIVE: {
  readonly [Kind in InputKind]: (asked: Asked[Kind], situation: Situation) => PracticeDeed[];
} = {
  pick: ({ experiment, isPredicted, isConfidenceAsked = false }, situation) => {
    const { round, chance, boldness } = situation;
    const pick = (number: number, afterMs: Millis): PracticeDeed => {
      const learningRate = plausibleRate(experiment, boldness, chance);
      const own = isPredicted ? prediction(experiment, learningRate, chance) : null;
      const about = { round: round.number, number, learningRate, prediction: own };
      if (!isConfidenceAsked) return { afterMs, command: { type: 'pick', ...about } };
      const confidence = CONFIDENCES[Math.floor(chance.between(0, CONFIDENCES.length))] ?? null;
      return { afterMs, command: { type: 'pick', ...about, confidence } };
    };
    return withSecondThought(situation, pick);
  },

  /** A few corrections: down after a start that was too bold, up after a timid one. */
  'change-rate': ({ experiment }, { round, boldness, chance }) => {
    const changes = Math.floor(chance.between(0, 5));
    let afterMs = chance.between(4_000, 9_000);
    let decades = -0.3 + 0.3 * boldness + 0.3 * chance.bell();
    return Array.from({ length: changes }, (_, at) => {
      const learningRate = rateNear(experiment, decades);
      const deed: PracticeDeed = {
        afterMs: Math.round(afterMs),
        // The first rate has one or two numbers already.
        command: { type: 'change-rate', round: round.number, number: at + 3, learningRate },
      };
      afterMs += chance.between(3_000, 15_000);
      decades -= chance.between(-0.1, 0.4);
      return deed;
    });
  },

  /** Where the curve seems to turn: mostly a little before the edge, some too late. */
  tap: ({ experiment, range }, { round, boldness, chance }) => {
    const { pace, steps } = rulesOf(round.activity);
    const aim = rateNear(experiment, -0.12 + 0.12 * boldness + 0.15 * chance.bell());
    const last = steps(round.activity);
    let step = 0;
    while (step < last && rateAtStep(range, step + 1) <= aim) step += 1;
    const reaction = chance.between(200, 700);
    const afterMs = Math.round(elapsedAtStep(step, last, pace) + reaction);
    return [{ afterMs, command: { type: 'tap', round: round.number, number: 1, step } }];
  },

  /** Half of them work it out; the others make a mistake, most often one that has a name. */
  guess: (settings, situation) => {
    const { round, walk } = situation;
    const update = (walk?.step ?? 0) + 1;
    if (walk === null || walk.step < walk.furthest || update > settings.guessed) return [];
    const place = plausiblePlace(settings, update, situation.chance);
    const about = { round: round.number, number: update, update, place };
    return [
      {
        afterMs: Math.round(walk.movedAt + answerTime(situation)),
        command: { type: 'guess', ...about },
      },
    ];
  },

  vote: ({ choices, answer, isConfidenceAsked }, situation) => {
    const { round, chance } = situation;

    // Who voted before has talked with the neighbours since.
    // Where nothing is right every choice is as good.
    if (answer === null) {
      const choice = Math.floor(chance.next() * choices.length);
      return [votedAt(answerTime(situation), round.number, choice, null)];
    }
    const { right } = answer;
    const isRight = chance.happens(round.revoteOf === null ? 0.6 : 0.82);
    const wrong = choices.map((_, choice) => choice).filter((choice) => choice !== right);
    const tempting = wrong.filter((choice) => answer.misconceptions[choice] !== null);
    const [first = right, ...others] =
      chance.happens(0.8) && tempting.length > 0 ? tempting : wrong;
    const choice = isRight ? right : chance.pick([first, ...others]);
    const confidence = isConfidenceAsked ? confidenceOf(isRight, situation) : null;
    return [votedAt(answerTime(situation), round.number, choice, confidence)];
  },
};

function votedAt(
  afterMs: Millis,
  round: number,
  choice: number,
  confidence: Confidence | null,
): PracticeDeed {
  return { afterMs, command: { type: 'vote', round, number: 1, choice, confidence } };
}

function withSecondThought(
  situation: Situation,
  give: (number: number, afterMs: Millis) => PracticeDeed,
): PracticeDeed[] {
  const first = give(1, answerTime(situation));
  const again = situation.chance.happens(0.25) ? secondThought(situation, first.afterMs) : null;
  return again === null ? [first] : [first, give(2, again)];
}

function confidenceOf(isRight: boolean, { chance, boldness }: Situation): Confidence | null {
  if (chance.happens(0.08)) return null;
  const sureness = chance.next() + 0.25 * boldness + (isRight ? 0.15 : -0.15);
  return sureness < 0.35 ? 'guess' : sureness < 0.75 ? 'think' : 'sure';
}
