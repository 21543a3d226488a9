import { countOutcomes, type Outcome } from '#core/engine/outcome';
import { askedOf } from '#core/lesson/activities/asked';
import type { Action, Evidence, HeldBelief, ReportItem } from '#core/report/plan/report-item';
import { runsOfSide } from '#core/report/round-facts';
import type { Words } from '#core/words/words';
import { LISTED_OUTCOMES } from '../../../ui/marks/outcome';

/** What the report says of the next ten minutes, beside what to do. */

type Say = Words<'common' | 'experiment' | 'report'>;

/** What happened, in a sentence or two. */
export function evidenceWords(words: Say, { evidence, took, affected }: ReportItem): string {
  const so = { affected, took };
  switch (evidence.kind) {
    case 'answers':
      return words.say(`report.evidence.${evidence.stage}`, so);
    case 'picks':
      return pickWords(words, evidence, so);
    case 'taps':
      return words.say('report.evidence.taps', so);
    case 'guesses':
      return words.say('report.evidence.guesses', { ...so, update: evidence.update });
  }
}

function pickWords(
  words: Say,
  { problem, edge, surprised }: Extract<Evidence, { kind: 'picks' }>,
  so: Pick<ReportItem, 'affected' | 'took'>,
): string {
  const what =
    edge === null && problem === 'over'
      ? 'diverged'
      : edge === null && problem === 'far-below'
        ? 'far-below-arrived'
        : problem;
  const happened = words.say(`report.evidence.${what}`, so);
  // A prediction that failed, or two sides of which neither arrived, is no surprise of this kind.
  if (surprised === 0 || problem === 'neither' || problem === 'predictions') return happened;
  return [happened, words.say('report.evidence.surprised', { surprised })].join(' ');
}

/** "21: A small rate costs nothing but patience (39 at first)" */
export function beliefWords(words: Say, held: HeldBelief, choices: readonly string[]): string {
  const { votes, misconception, atFirst, choice } = held;
  const belief =
    misconception ?? words.say('report.belief.choice', { choice: choices[choice] ?? '' });
  return atFirst === null
    ? words.say('report.belief', { votes, belief })
    : words.say('report.belief.at-first', { votes, belief, atFirst });
}

/** What went wrong, by kind, the most frequent first. */
function kindsOfWrong(words: Say, { evidence }: ReportItem): readonly string[] {
  if (evidence.kind === 'guesses') {
    return evidence.mistakes.map(({ kind, count }) =>
      words.say(`report.mistake.${kind}`, { count }),
    );
  }
  if (evidence.kind !== 'answers') return [];
  const choices = askedOf(evidence.latest.round.activity).vote?.choices ?? [];
  return evidence.beliefs.map((belief) => beliefWords(words, belief, choices));
}

/** Kinds of going wrong that an item names; the first item has room for more. */
const NAMED = { first: 2, others: 1 };

/** What happened, and how they went wrong: "35 of 84 answered wrong. 16: A rate has no units." */
export function howWrongWords(words: Say, item: ReportItem, isFirst: boolean): string {
  const named = kindsOfWrong(words, item).slice(0, isFirst ? NAMED.first : NAMED.others);
  const evidence = evidenceWords(words, item);
  if (named.length === 0) return evidence;
  const kinds = named.join('; ');
  return words.say(isEnded(kinds) ? 'report.how-wrong.ended' : 'report.how-wrong', {
    evidence,
    kinds,
  });
}

/** A choice that is quoted, or a misconception, may end in a full stop of its own. */
function isEnded(kinds: string): boolean {
  return /[.!?…][”“)]*$/.test(kinds);
}

/** "Open activity 4", "Replay 10" */
export function actionLinkWords(words: Say, { code, round }: Action): string {
  return words.say(isReplay(code) ? 'report.link.replay' : 'report.link.open', {
    round: round.number,
  });
}

export function isReplay(code: Action['code']): boolean {
  return code === 'replay' || code === 'replay-pair' || code === 'replay-turn';
}

/** What a picture of an item counts, in its order. */
export function countedIn({ round, evidence, took, affected }: ReportItem): readonly Counted[] {
  if (evidence.kind === 'picks') {
    const outcomes = countOutcomes(runsOfSide(round, 0).map(({ verdict }) => verdict));
    return LISTED_OUTCOMES.map((outcome) => ({ count: outcomes[outcome], outcome })).filter(isAny);
  }
  const counted = (count: number, what: CountedKind) => ({ count, what });
  return (
    evidence.kind === 'answers'
      ? [
          counted(evidence.sureAndWrong, 'sure-and-wrong'),
          counted(evidence.wrong, evidence.sureAndWrong === 0 ? 'wrong' : 'not-sure'),
          counted(evidence.right, 'right'),
        ]
      : [
          counted(affected, evidence.kind === 'guesses' ? 'known-mistake' : 'beyond'),
          counted(took - affected, evidence.kind === 'guesses' ? 'others' : 'below'),
        ]
  ).filter(isAny);
}

function isAny({ count }: Counted): boolean {
  return count > 0;
}

type CountedKind =
  | 'sure-and-wrong'
  | 'wrong'
  | 'not-sure'
  | 'right'
  | 'known-mistake'
  | 'others'
  | 'beyond'
  | 'below';

/** So many students, or so many runs that ended in one way. */
export type Counted =
  | { readonly count: number; readonly what: CountedKind }
  | { readonly count: number; readonly outcome: Outcome };
