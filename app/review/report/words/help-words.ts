import type { HelpReason } from '#core/report/help/help';

/** Why to talk to a student: the one or two things that weigh most, each a sentence. */
export function helpWords(reason: HelpReason): string {
  const { answered, wrong, sureAndWrong, guessedRight, raced, over, surprised, farBelow } = reason;
  const sentences: string[] = [];
  if (sureAndWrong > 0) {
    sentences.push(`Sure and wrong on ${questions(sureAndWrong)}.`);
  }
  if (wrong > sureAndWrong) {
    sentences.push(
      wrong === answered && answered > 1
        ? `No answer right of ${answered}.`
        : `Wrong on ${wrong} of ${questions(answered)}.`,
    );
  }
  if (surprised > 0 && surprised === over) {
    sentences.push(`Over the edge in ${roundsWords(surprised)}, expecting to arrive.`);
  } else if (surprised > 0) {
    sentences.push(`Over the edge in ${over} of ${roundsWords(raced)}, ${surprised} unexpected.`);
  } else if (over > 0) {
    sentences.push(`Over the edge in ${over} of ${roundsWords(raced)}.`);
  }
  if (farBelow > 0) sentences.push(`Far below the edge in ${roundsWords(farBelow)}.`);
  if (guessedRight > 0) sentences.push(`Right on ${questions(guessedRight)} by a guess.`);
  return sentences.slice(0, MOST).join(' ');
}

const MOST = 2;

function questions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}

function roundsWords(count: number): string {
  return count === 1 ? '1 round' : `${count} rounds`;
}
