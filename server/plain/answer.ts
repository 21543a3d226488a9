import type { Asked } from '#core/lesson/activities/inputs';
import type { StudentView } from '#core/protocol/views/student-view';
import { type Content, html } from './html';
import { type PlainPlace, withoutStop } from './told';

/** After a vote: the answer and why, once it is shown, and how the class voted, once that is. */
export function answerPart(
  { words, you }: PlainPlace,
  phase: Extract<StudentView['phase'], { kind: 'finished' }>,
  { choices, answer }: Asked['vote'],
  text: string,
): Content {
  const vote = you.vote?.round === phase.round.number ? you.vote : null;
  const own = vote === null ? undefined : choices[vote.choice];
  const tally = phase.tally?.choices ?? null;
  const title = () => {
    if (answer === null) return words.say('play-question.waiting');
    if (vote === null) return words.say('play-question.none');
    return words.say(vote.choice === answer.right ? 'play-question.right' : 'play-question.wrong');
  };
  const feedback = answer?.feedback[vote?.choice ?? answer.right] ?? '';
  return [
    html`<p><strong>${title()}</strong></p>`,
    feedback !== '' && html`<p>${feedback}</p>`,
    html`<p>${text}</p>`,
    own !== undefined && html`<p>${words.say('play-question.own', { letter: own })}</p>`,
    tally !== null &&
      html`<ul>${choices.map((choice, at) => {
        const votes = Object.values(tally[at] ?? {}).reduce((sum, count) => sum + count, 0);
        const key = at === answer?.right ? 'plain.choice-right' : 'plain.choice-count';
        return html`<li>${words.say(key, { choice: withoutStop(choice), votes })}</li>`;
      })}</ul>`,
    phase.tally !== null &&
      tally === null &&
      html`<p>${words.say('play-question.screen-later')}</p>`,
  ];
}
