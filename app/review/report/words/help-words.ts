import type { HelpReason } from '#core/report/help/help';
import type { Words } from '#core/words/words';

/** Why to talk to a student: the one or two things that weigh most, each a sentence. */
export function helpWords(words: Words<'report'>, reason: HelpReason): string {
  const { answered, wrong, sureAndWrong, guessedRight, raced, over, surprised, farBelow } = reason;
  const sentences: string[] = [];
  if (sureAndWrong > 0) {
    sentences.push(words.say('report.help.sure-and-wrong', { count: sureAndWrong }));
  }
  if (wrong > sureAndWrong) {
    sentences.push(
      wrong === answered && answered > 1
        ? words.say('report.help.none-right', { answered })
        : words.say('report.help.wrong', { wrong, answered }),
    );
  }
  if (surprised > 0 && surprised === over) {
    sentences.push(words.say('report.help.all-unexpected', { count: surprised }));
  } else if (surprised > 0) {
    sentences.push(words.say('report.help.unexpected', { over, raced, surprised }));
  } else if (over > 0) {
    sentences.push(words.say('report.help.over', { over, raced }));
  }
  if (farBelow > 0) sentences.push(words.say('report.help.far-below', { count: farBelow }));
  if (guessedRight > 0) sentences.push(words.say('report.help.guessed', { count: guessedRight }));
  return sentences.slice(0, MOST).join(' ');
}

const MOST = 2;
