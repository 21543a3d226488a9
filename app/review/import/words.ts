import type { DeskRefusal } from '#core/protocol/desk';
import type { FileFaultCode, SessionFileFault } from '#core/protocol/file-fault';

export const IMPORT_WORDS = {
  heading: 'Read in a session',
  about:
    'A session that was saved as a whole, as JSON, here or on another server. It is checked from beginning to end before anything is stored, and then stands among the past sessions with its report and its replay. Its room is closed, and nobody’s device is known in it.',
  label: 'The session’s file',
  button: 'Read in',
  busy: 'Reading …',
  open: 'Open its report',
  all: 'All sessions',
  none: 'Choose a file first.',
  unreachable: 'The server can’t be reached, so nothing was read in. Try again.',
};

export function doneWords(name: string): string {
  return `${name} has been read in.`;
}

/** Why nothing was read in, as a sentence or two. */
export function refusalWords(refusal: DeskRefusal): string {
  switch (refusal.code) {
    case 'bad-file':
      return `${sessionFileFaultWords(refusal.fault)} Nothing was read in.`;
    case 'too-large':
      return `The file is larger than ${Math.floor(refusal.mostBytes / 2 ** 20)} MB, the most that is read in. Nothing was.`;
    case 'malformed':
      return 'The file is not JSON as it was saved: it may have been cut off on its way. Save it again where it came from. Nothing was read in.';
    case 'busy':
      return 'Another file is being read in. Try again in a moment.';
    case 'foreign-page':
      return 'Only a page of this server may read files in. Open this page again by the server’s own address.';
    default:
      return 'The server could not store it. Nothing was read in.';
  }
}

/** What is wrong with a file, and where in it. */
export function sessionFileFaultWords(fault: SessionFileFault): string {
  return SENTENCES[fault.code](placeInFile(fault.at), fault.limit ?? null);
}

const SENTENCES: Readonly<Record<FileFaultCode, (place: string, limit: number | null) => string>> =
  {
    'not-a-session': () =>
      'This is no session that was saved as a whole. A lesson plan is read in on the console.',
    'later-format': () =>
      'The file was written by a later version of Overshoot, in a form that this one does not know. Update this server.',
    'later-engine': (place) =>
      `${place}: its runs were computed by a later version of the engine than this server has. Update this server.`,
    'forbidden-key': (place) => `${place}: no file of a session has a field of this name.`,
    'too-deep': (place) => `${place}: it is nested more deeply than any file of a session.`,
    missing: (place) => `${place}: it is missing.`,
    'unknown-field': (place) => `${place}: no such field is known.`,
    'wrong-type': (place) =>
      `${place}: it is of the wrong kind or form, such as text in the place of a number.`,
    'out-of-range': (place, limit) =>
      limit === null
        ? `${place}: it is outside of what is possible.`
        : `${place}: it is outside of what is possible, at most ${limit}.`,
    'too-long': (place, limit) =>
      limit === null ? `${place}: it is too long.` : `${place}: it is longer than ${limit}.`,
    'not-one-of': (place) => `${place}: it is none of the words that may stand here.`,
    'not-clean': (place) =>
      `${place}: it holds signs that nobody can see, or is no name that a student can have.`,
    'not-a-code': (place) => `${place}: no room has such a code.`,
    'out-of-order': (place) => `${place}: this number does not follow from those before it.`,
    'unknown-student': (place) => `${place}: nobody with this number has joined by then.`,
    unplayable: (place) => `${place}: no round can be played with these settings.`,
    'not-following': (place) =>
      `${place}: this can not have happened after what the log says before it.`,
    'not-matching': (place) => `${place}: it is not what follows from the log.`,
  };

/** What the entries of a list are called. */
const ENTRIES: Readonly<Record<string, string>> = {
  participants: 'student',
  rounds: 'activity',
  log: 'log entry',
  events: 'event',
  runs: 'run',
  votes: 'vote',
  taps: 'tap',
  guesses: 'guess',
  changes: 'change',
  items: 'item',
};

/** "Activity 3, run 15, learningRate": lists count from 1 here. */
export function placeInFile(at: SessionFileFault['at']): string {
  const words: string[] = [];
  for (let index = 0; index < at.length; index += 1) {
    const [key, next] = [at[index], at[index + 1]];
    if (typeof key === 'string' && typeof next === 'number') {
      words.push(`${ENTRIES[key] ?? key} ${next + 1}`);
      index += 1;
    } else words.push(typeof key === 'number' ? `entry ${key + 1}` : shortened(key ?? ''));
  }
  const text = words.length === 0 ? 'the file' : words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name from the file may be anything. */
function shortened(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)} …` : key;
}
