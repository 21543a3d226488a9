import type { Experiment } from '#core/engine/experiment/experiment';
import { type Explanation, explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import { OUTCOMES, type Verdict } from '#core/engine/outcome';
import type { Round } from '#core/lesson/activities/activity';
import { askedOf, hasPlaces } from '#core/lesson/activities/asked';
import type { Board } from '#core/protocol/views/board';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { answerPart } from './answer';
import { type Content, type Html, html } from './html';
import { stopLine } from './stop-line';
import { nameOfOptimizer, type PlainPlace } from './told';
import { walkedSoFar } from './walked';

type Finished = Extract<StudentView['phase'], { kind: 'finished' }>;
type Row = Board['fastest'][number];

/** Lines of the board: the phone's has ten, of which most are the same runs. */
const LISTED = 3;

/** What came of a round: one's own first, then the class. */
export function resultPart(place: PlainPlace, phase: Finished): Content {
  const { round } = phase;
  const { activity } = round;
  const { vote } = askedOf(activity);
  return [
    vote !== undefined && 'text' in activity && answerPart(place, phase, vote, activity.text),
    walkedSoFar(place, round, phase.walk),
    hasPlaces(activity) && html`<p>${place.words.say('play-fractal.closed')}</p>`,
    stopLine(place, round),
    ownVerdicts(place, round),
    predictionLine(place, round),
    classPart(place, phase),
    pointsPart(place, round),
  ];
}

/** How one's own run ended, and why, as far as the class may know it by now; of a duel both runs. */
export function ownVerdicts({ words, you }: PlainPlace, round: Round): Content {
  const { activity } = round;
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (pick === null || !('experiment' in activity)) return null;
  const rival = 'rival' in activity ? activity.rival : null;
  // Of a rate that was changed on the way, only how it ended can be said in a sentence.
  const isChanged = pick.changes.length > 0;
  return [
    you.verdict !== null && sentences(activity.experiment, you.verdict),
    rival !== null && you.rivalVerdict !== null && sentences(rival, you.rivalVerdict),
  ];

  function sentences(experiment: Experiment, verdict: Verdict): Html {
    const rate = words.numbers.rate(pick!.learningRate);
    const ended = isRateFree(experiment)
      ? words.say(`experiment.rival.fate.${verdict.outcome}`, {
          rival: nameOfOptimizer(words, experiment),
          step: verdict.step ?? 0,
          budget: experiment.budget,
        })
      : words.say(`phone.news.run.${verdict.outcome}`, { rate });
    const why =
      isChanged || isRateFree(experiment)
        ? []
        : explanationText(words, explained(experiment, pick!.learningRate, verdict)).sentences;
    const name = rival !== null && html`<h2>${nameOfOptimizer(words, experiment)}</h2>`;
    return html`${name}<p><strong>${ended}</strong></p><p>${why.join(' ')}</p>`;
  }
}

const EXPLAINED = new WeakMap<Verdict, Explanation>();

/** A verdict stays the same object while its round is shown, and working out why takes milliseconds. */
function explained(experiment: Experiment, rate: number, verdict: Verdict): Explanation {
  const known = EXPLAINED.get(verdict) ?? explain(experiment, rate, verdict);
  EXPLAINED.set(verdict, known);
  return known;
}

function predictionLine({ words, you }: PlainPlace, round: Round): Html | null {
  const pick = you.pick?.round === round.number ? you.pick : null;
  if (pick === null || pick.prediction === null || you.verdict === null) return null;
  const prediction = words.say(`common.outcome.${pick.prediction}`);
  const b = (inside: readonly Content[]) => html`<strong>${inside}</strong>`;
  if (pick.prediction === you.verdict.outcome) {
    return html`<p>${words.rich('play.result.said', { prediction, b })}</p>`;
  }
  const outcome = words.say(`common.outcome.${you.verdict.outcome}`);
  return html`<p>${words.rich('play.result.said-wrong', { prediction, outcome, b })}</p>`;
}

/** Outcomes in numbers, the edge, and the first lines of the board. */
function classPart({ words, view }: PlainPlace, phase: Finished): Content {
  const board = view.board?.round === phase.round.number ? view.board : null;
  const counts = OUTCOMES.filter((outcome) => phase.outcomes[outcome] > 0).map(
    (outcome) =>
      html`<li>${words.say('plain.outcome-count', {
        outcome: words.say(`common.outcome.${outcome}`),
        count: phase.outcomes[outcome],
      })}</li>`,
  );
  const { rate } = words.numbers;
  const bracket = board?.bracket ?? null;
  return [
    counts.length > 0 && html`<ul>${counts}</ul>`,
    phase.edge !== null && html`<p>${words.say('plain.edge', { edge: phase.edge })}</p>`,
    bracket !== null &&
      html`<p>${words.say('plain.bracket', { below: rate(bracket.below), above: rate(bracket.above) })}</p>`,
    board !== null && rows(words.say('play.board.fastest'), board.fastest),
    board !== null && rows(words.say('play.board.diverged'), board.divergences),
  ];

  function rows(title: string, listed: readonly Row[]): Html | null {
    if (listed.length === 0) return null;
    return html`<h2>${title}</h2><ol>${listed.slice(0, LISTED).map(
      ({ participant, name, learningRate, step, isPractice }) =>
        html`<li>${words.say(isPractice ? 'plain.row-practice' : 'plain.row', {
          name: name ?? words.say('common.student', { number: participant }),
          rate: rate(learningRate),
          step,
        })}</li>`,
    )}</ol>`;
  }
}

type Point = NonNullable<You['points']>[number];

function pointsPart({ words, you: { points, score } }: PlainPlace, round: Round): Content {
  if (points === null && score === null) return null;
  const total =
    score &&
    html`<p>${words.say('play.result.all-points', {
      points: score.points,
      place: score.rank,
      of: score.of,
    })}</p>`;
  if (points === null) return total;
  const title =
    points.length === 0
      ? words.say('play.result.no-point')
      : words.say('play.result.new-points', { count: points.length });
  return html`<h2>${title}</h2><ul>${points.map((point) => html`<li>${reason(point)}</li>`)}</ul>${total}`;

  function reason(point: Point): string {
    const { vote, tap } = askedOf(round.activity);
    const isOfQuestion = vote !== undefined;
    if (isOfQuestion && point === 'goal') return words.say('play-question.point.goal');
    if (isOfQuestion && point === 'improvement')
      return words.say('play-question.point.improvement');
    if (tap !== undefined && point === 'goal') {
      return words.say('play-range.point.goal');
    }
    return words.say(`common.point.${point}`);
  }
}
