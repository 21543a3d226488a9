import type { HelpReason } from '#core/report/help/help';

/** Why to talk to a student: the one or two things that weigh most, each a sentence. */
export function helpWords(reason: HelpReason): string {
  const { answered, wrong, sureAndWrong, guessedRight, raced, over, surprised, farBelow } = reason;
  const sentences: string[] = [];
  if (sureAndWrong > 0) {
    sentences.push(`Sure and wrong on ${counted(sureAndWrong, 'question')}.`);
  }
  if (wrong > sureAndWrong) {
    sentences.push(
      wrong === answered && answered > 1
        ? `No answer right of ${answered}.`
        : `Wrong on ${wrong} of ${counted(answered, 'question')}.`,
    );
  }
  if (surprised > 0) {
    sentences.push(`Over the edge in ${counted(surprised, 'round')}, and had predicted to arrive.`);
  } else if (over > 0) {
    sentences.push(`Over the edge in ${over} of ${counted(raced, 'round')}.`);
  }
  if (farBelow > 0) sentences.push(`Far below the edge in ${counted(farBelow, 'round')}.`);
  if (guessedRight > 0) sentences.push(`Right on ${counted(guessedRight, 'question')} by a guess.`);
  return sentences.slice(0, MOST).join(' ');
}

const MOST = 2;

function counted(count: number, what: 'question' | 'round'): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
