import type { Words } from '#core/words/words';
import { letterOf } from '../../../../ui/words/letter-of';
import { type Flow, type FlowBelief, rightIn, turnsAfter, votesOf } from './flow';

/** The sentences and labels of the votes on a question, in the review. */

export function columnTitle(words: Words<'charts'>, { columns }: Flow, at: number): string {
  const kind = columns[at]?.kind;
  if (kind === 'twin' || kind === 'twin-again') return words.say(`charts.flow.${kind}`);
  if (kind === 'vote') {
    return words.say(columns[1]?.kind === 'again' ? 'charts.flow.first' : 'charts.flow.vote');
  }
  const again = columns.filter((column) => column.kind === 'again').length;
  return again > 1
    ? words.say('charts.flow.again', { number: at + 1 })
    : words.say('charts.flow.after-talk');
}

/** What the votes of one round show. @param column the round's */
export function questionHeadline(words: Words<'findings'>, flow: Flow, column: number): string {
  const { right, of } = rightIn(flow, column);
  if (of === 0) return words.say('findings.votes.nobody');
  const kind = flow.columns[column]?.kind;
  const { cameOver: came, left, both } = turnsAfter(flow, column - 1);
  const share = shareOf(right, of);
  if (kind === 'vote' || both === 0) {
    return words.tell({ key: `findings.votes.${share}`, values: { right, of } });
  }
  if (kind === 'twin' || kind === 'twin-again') {
    return words.tell({ key: `findings.votes.twin.${share}`, values: { right, of, came, left } });
  }
  if (came === 0 && left === 0) return words.say('findings.votes.nobody-moved');
  return words.say('findings.votes.moved', { came, left });
}

function shareOf(right: number, of: number) {
  if (of === 1) return right === 1 ? 'one-right' : 'one-wrong';
  if (right === of) return 'all';
  return right === 0 ? 'none' : 'some';
}

/** Of those who came over in the talk, who was right again on the twin. null where there is nothing to tell. */
export function lastingSentence(
  words: Words<'findings'>,
  cameOver: number,
  rightAgain: number,
): string | null {
  if (cameOver === 0) return null;
  if (cameOver > 1) {
    return words.say('findings.votes.lasting', { came: cameOver, right: rightAgain });
  }
  return words.say(`findings.votes.lasting-${rightAgain === 1 ? 'right' : 'wrong'}`);
}

/** The belief of more than half of those who are wrong in the last vote, vote by vote; null where there is none. */
export function lastingBelief(words: Words<'findings'>, { beliefs, columns }: Flow): string | null {
  const last = columns.at(-1);
  if (last === undefined || columns.length < 2) return null;
  const wrong = beliefs
    .map((belief, row) => ({ belief, row, held: votesOf(last.counts[row]!) }))
    .filter(({ belief }) => !belief.isRight);
  const all = wrong.reduce((sum, { held }) => sum + held, 0);
  const most = wrong.find(({ held }) => held > all / 2);
  if (most === undefined) return null;
  const [first = 0, ...others] = columns.map(({ counts }) => votesOf(counts[most.row]!));
  const counts = others.reduce(
    (before, after) => words.say('findings.votes.then', { before, after }),
    words.numbers.count(first),
  );
  return words.say('findings.votes.belief', { belief: beliefName(most.belief), counts });
}

export function beliefName({ misconception, words }: FlowBelief): string {
  return misconception ?? words;
}

export function beliefLetter({ choice }: FlowBelief): string | null {
  return choice === null ? null : letterOf(choice);
}
