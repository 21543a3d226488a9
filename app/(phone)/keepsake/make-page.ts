import { ratedRuns } from '#core/lesson/keepsake/kept-round';
import { LABORATORY_PATH, practiceAddress } from '#core/lesson/laboratory/laboratory-link';
import type { Keepsake } from '#core/protocol/views/keepsake';
import type { Words } from '#core/words/words';
import { rateText } from '../../parts/phone/rate-text';
import { dayStamp } from '../../ui/words/dates';
import type { KeepsakeArea } from './areas';
import type { KeptPage } from './kept-page';
import { questionOf } from './question-words';
import { rememberedWords } from './remembered-words';
import { reviewWords } from './review-words';
import { keptRowOf } from './round-words';

/** What the server sent, in words. Runs the engine for the sentences: some tens of milliseconds. */
export function makePage(words: Words<KeepsakeArea>, keepsake: Keepsake): KeptPage {
  const { rounds, score } = keepsake;
  const closed = new Date(keepsake.closedAt);
  return {
    version: 1,
    language: words.language,
    title: keepsake.title,
    name: keepsake.name,
    code: keepsake.code,
    day: dayStamp(closed),
    dayWords: words.date(keepsake.closedAt, { dateStyle: 'long' }),
    score: score && {
      points: score.points,
      words: words.say('keepsake.score', score),
    },
    lines: keepsake.lines.map((line) => rememberedWords(words, line, rounds)),
    picks: ratedRuns(rounds).map(({ round, rate, ratio, verdict }) => ({
      round: round.number,
      rate: rateText(words, rate),
      ratio,
      outcome: verdict.outcome,
    })),
    rounds: rounds.flatMap((round) => keptRowOf(words, round) ?? []),
    questions: rounds.flatMap((round) => questionOf(words, round, rounds) ?? []),
    reviews: keepsake.reviews.map((review) => {
      const due = new Date(closed.getFullYear(), closed.getMonth(), closed.getDate() + review.day);
      const dayWords = words.date(due.getTime(), { day: 'numeric', month: 'long' });
      return { day: dayStamp(due), dayWords, ...reviewWords(words, review) };
    }),
    practice: practiceOf(words, rounds),
  };
}

/** The last rate that was thrown out, to be tried again on the same ground; else the last one of all. */
function practiceOf(words: Words<'keepsake'>, rounds: Keepsake['rounds']): KeptPage['practice'] {
  const runs = ratedRuns(rounds);
  const run = runs.findLast(({ verdict }) => verdict.outcome === 'diverged') ?? runs.at(-1);
  const activity = run?.round.activity;
  const path =
    run !== undefined && activity !== undefined && 'experiment' in activity
      ? practiceAddress(activity.experiment, [run.rate])
      : null;
  return run === undefined || path === null
    ? { label: words.say('keepsake.keep.practice'), path: LABORATORY_PATH }
    : {
        label: words.say('keepsake.keep.practice.rate', { rate: rateText(words, run.rate) }),
        path,
      };
}
