import type { DeskRefusal } from '#core/protocol/desk';
import type { SessionFileFault } from '#core/protocol/file-fault';
import type { Words } from '#core/words/words';
import type { NotDone } from '../../live/desk/send-to-desk';
import { capital } from '../../ui/words/capital';

type Say = Words<'import'>;

/** Nobody has chosen a file. */
export interface NoFile {
  readonly kind: 'no-file';
}

/** Why nothing was read in, as a sentence or two. */
export function notReadWords(words: Say, why: NotDone | NoFile): string {
  switch (why.kind) {
    case 'refused':
      return refusalWords(words, why.refusal);
    case 'no-file':
      return words.say('import.none');
    case 'signed-out':
      return words.say('import.signed-out');
    case 'no-server':
      return words.say('import.unreachable');
  }
}

/** The same, where the desk refused it. */
export function refusalWords(words: Say, refusal: DeskRefusal): string {
  switch (refusal.code) {
    case 'bad-file': {
      const fault = sessionFileFaultWords(words, refusal.fault);
      return words.say('import.refused.bad-file', { fault });
    }
    case 'too-large': {
      const most = Math.floor(refusal.mostBytes / 2 ** 20);
      return words.say('import.refused.too-large', { most });
    }
    case 'malformed':
    case 'busy':
    case 'foreign-page':
      return words.say(`import.refused.${refusal.code}`);
    default:
      return words.say('import.refused.not-stored');
  }
}

/** What is wrong with a file, and where in it. */
export function sessionFileFaultWords(
  words: Say,
  { code, at, limit: most }: SessionFileFault,
): string {
  if (code === 'not-a-session' || code === 'later-format') return words.say(`import.fault.${code}`);
  const place = placeInFile(words, at);
  if (most !== undefined && (code === 'out-of-range' || code === 'too-long')) {
    return words.say(`import.fault.${code}-most`, { place, most });
  }
  return words.say(`import.fault.${code}`, { place });
}

/** The lists of a file whose entries have a word. */
const LISTS = [
  'participants',
  'rounds',
  'log',
  'events',
  'runs',
  'votes',
  'taps',
  'guesses',
  'changes',
  'items',
] as const;

/** "Activity 3, run 15, learningRate": lists count from 1 here. */
export function placeInFile(words: Say, at: SessionFileFault['at']): string {
  const parts: string[] = [];
  for (let index = 0; index < at.length; index += 1) {
    const [key = '', next] = [at[index], at[index + 1]];
    if (typeof key === 'number') {
      parts.push(words.say('import.entry', { list: 'other', number: key + 1 }));
    } else if (typeof next === 'number') {
      parts.push(entryWords(words, key, next + 1));
      index += 1;
    } else parts.push(shortened(key));
  }
  const text = parts.length === 0 ? words.say('import.whole-file') : parts.join(', ');
  return capital(words, text);
}

function entryWords(words: Say, key: string, number: number): string {
  const list = LISTS.find((one) => one === key);
  return list === undefined
    ? words.say('import.entry-of', { list: shortened(key), number })
    : words.say('import.entry', { list, number });
}

/** A name from the file may be anything. */
function shortened(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)} …` : key;
}
