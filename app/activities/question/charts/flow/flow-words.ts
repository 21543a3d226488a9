import { formatCount } from '#core/engine/number-format';
import { letterOf } from '../../../../ui/words/letter-of';
import { type Flow, type FlowBelief, rightIn, turnsAfter, votesOf } from './flow';

/** The sentences and labels of the votes on a question, in the review. */

export function columnTitle({ columns }: Flow, at: number): string {
  const kind = columns[at]?.kind;
  if (kind === 'twin') return 'Its twin, alone';
  if (kind === 'twin-again') return 'Its twin, again';
  if (kind === 'vote') return columns[1]?.kind === 'again' ? 'First vote' : 'The vote';
  const again = columns.filter((column) => column.kind === 'again').length;
  return again > 1 ? `Vote ${at + 1}` : 'After the talk';
}

/** What the votes of one round show. @param column the round's */
export function questionHeadline(flow: Flow, column: number): string {
  const { right, of } = rightIn(flow, column);
  if (of === 0) return 'Nobody voted.';
  const kind = flow.columns[column]?.kind;
  const { cameOver, left, both } = turnsAfter(flow, column - 1);
  if (kind === 'vote' || both === 0) return rightOf(right, of);
  if (kind === 'twin' || kind === 'twin-again') {
    return `${rightOf(right, of).slice(0, -1)} on the twin: ${formatCount(cameOver)} new, ${formatCount(left)} lost.`;
  }
  if (cameOver === 0 && left === 0) {
    return 'Between the votes nobody came over to the right answer, and nobody left it.';
  }
  return `Between the votes ${people(cameOver)} came over to the right answer, and ${people(left)} left it.`;
}

function rightOf(right: number, of: number): string {
  if (of === 1) return right === 1 ? 'The one vote was right.' : 'The one vote was wrong.';
  if (right === of) return `All ${formatCount(of)} answered right.`;
  if (right === 0) return `None of ${formatCount(of)} answered right.`;
  return `${formatCount(right)} of ${formatCount(of)} answered right.`;
}

function people(count: number): string {
  return count === 0 ? 'nobody' : formatCount(count);
}

/** Of those who came over in the talk, who was right again on the twin. null where there is nothing to tell. */
export function lastingSentence(cameOver: number, rightAgain: number): string | null {
  if (cameOver === 0) return null;
  if (cameOver === 1) {
    return `The one who came over and answered the twin was ${rightAgain === 1 ? 'right' : 'wrong'} there.`;
  }
  const right =
    rightAgain === 0
      ? 'none was'
      : `${formatCount(rightAgain)} ${rightAgain === 1 ? 'was' : 'were'}`;
  return `Of the ${formatCount(cameOver)} who came over and answered the twin, ${right} right there.`;
}

/** The belief of more than half of those who are wrong in the last vote, vote by vote; null where there is none. */
export function lastingBelief({ beliefs, columns }: Flow): string | null {
  const last = columns.at(-1);
  if (last === undefined || columns.length < 2) return null;
  const wrong = beliefs
    .map((belief, row) => ({ belief, row, held: votesOf(last.counts[row]!) }))
    .filter(({ belief }) => !belief.isRight);
  const all = wrong.reduce((sum, { held }) => sum + held, 0);
  const most = wrong.find(({ held }) => held > all / 2);
  if (most === undefined) return null;
  const counts = columns.map(({ counts }) => formatCount(votesOf(counts[most.row]!)));
  return `Most of those who are wrong in the end hold “${beliefName(most.belief)}”: ${counts.join(', then ')}.`;
}

export function beliefName({ misconception, words }: FlowBelief): string {
  return misconception ?? words;
}

export function beliefLetter({ choice }: FlowBelief): string | null {
  return choice === null ? null : letterOf(choice);
}
