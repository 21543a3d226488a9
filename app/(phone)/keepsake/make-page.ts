import { formatCount } from '#core/engine/number-format';
import { ratedRuns } from '#core/lesson/keepsake/kept-round';
import { LABORATORY_PATH, practiceAddress } from '#core/lesson/laboratory/laboratory-link';
import type { Keepsake } from '#core/protocol/views/keepsake';
import type { Words } from '#core/words/words';
import { rateText } from '../../parts/phone/rate-text';
import { ordinal } from '../../parts/phone/result/ordinal';
import { dayStamp } from '../../ui/words/dates';
import type { KeptPage } from './kept-page';
import { questionOf } from './question-words';
import { rememberedWords } from './remembered-words';
import { reviewWords } from './review-words';
import { keptRowOf } from './round-words';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** What it is told with. */
export const KEEPSAKE_AREAS = ['explanation'] as const;
export type KeepsakeArea = (typeof KEEPSAKE_AREAS)[number];

/** What the server sent, in words. Runs the engine for the sentences: some tens of milliseconds. */
export function makePage(words: Words<KeepsakeArea>, keepsake: Keepsake): KeptPage {
  const { rounds, score } = keepsake;
  const closed = new Date(keepsake.closedAt);
  return {
    version: 1,
    title: keepsake.title,
    name: keepsake.name,
    code: keepsake.code,
    day: dayStamp(closed),
    dayWords: DAY_AND_YEAR.format(closed),
    score: score && {
      points: score.points,
      words: `${score.points === 1 ? 'point' : 'points'}, and ${ordinal(score.rank)} of ${formatCount(score.of)}`,
    },
    lines: keepsake.lines.map((line) => rememberedWords(line, rounds)),
    picks: ratedRuns(rounds).map(({ round, rate, ratio, verdict }) => ({
      round: round.number,
      rate: rateText(rate),
      ratio,
      outcome: verdict.outcome,
    })),
    rounds: rounds.flatMap((round) => keptRowOf(words, round) ?? []),
    questions: rounds.flatMap((round) => questionOf(round, rounds) ?? []),
    reviews: keepsake.reviews.map((review) => {
      const due = new Date(closed.getFullYear(), closed.getMonth(), closed.getDate() + review.day);
      return { day: dayStamp(due), dayWords: DAY.format(due), ...reviewWords(review) };
    }),
    practice: practiceOf(rounds),
  };
}

/** The last rate that was thrown out, to be tried again on the same ground; else the last one of all. */
function practiceOf(rounds: Keepsake['rounds']): KeptPage['practice'] {
  const runs = ratedRuns(rounds);
  const run = runs.findLast(({ verdict }) => verdict.outcome === 'diverged') ?? runs.at(-1);
  const activity = run?.round.activity;
  const path =
    run !== undefined && activity !== undefined && 'experiment' in activity
      ? practiceAddress(activity.experiment, [run.rate])
      : null;
  return run === undefined || path === null
    ? { label: 'Try it again, alone', path: LABORATORY_PATH }
    : { label: `Try ${rateText(run.rate)} again, alone`, path };
}
