import { parseArgs } from 'node:util';
import { normalizeCode } from '#core/room/people/code';
import { MOST_ROOM_CAPACITY } from '#core/room/state';
import { readBasePath } from '../../process/base-path.mjs';

export interface Options {
  readonly count: number;
  readonly code: string;
  /** With the path below which the server lives, if there is one, and no slash at its end. */
  readonly url: string;
  /** How many rounds to stay for; null: until the room closes, or Ctrl-C. */
  readonly rounds: number | null;
  readonly seed: number;
  /** Long polling instead of WebSockets, as behind a network that swallows them. */
  readonly polls: boolean;
}

/** Where `npm start` serves under the same environment. */
const USUAL_URL = `http://localhost:${process.env.PORT || 3000}${readBasePath(process.env.BASE_PATH) ?? ''}`;

export const USAGE = `Fills a room with simulated students, over the real wire.

  npm run bots -- --count 30 --room CODE

  --count   how many, 1 to ${MOST_ROOM_CAPACITY}
  --room    the room's code
  --url     the server, ${USUAL_URL} if not given
  --rounds  leave after so many rounds; else they stay until the room closes, or Ctrl-C
  --seed    a whole number: the same seed picks alike
  --polling without WebSockets, as phones behind a network that swallows them
`;

/** Throws an Error with a sentence about the first thing that is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '30' },
      room: { type: 'string' },
      url: { type: 'string', default: USUAL_URL },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      polling: { type: 'boolean', default: false },
    },
  });
  const code = values.room === undefined ? null : normalizeCode(values.room);
  if (code === null) throw new Error('--room needs the six characters of the room.');
  return {
    count: wholeNumber('--count', values.count, 1, MOST_ROOM_CAPACITY),
    code,
    url: address(values.url),
    rounds: values.rounds === undefined ? null : wholeNumber('--rounds', values.rounds, 1, 10_000),
    seed: wholeNumber('--seed', values.seed, 0, 2 ** 32 - 1),
    polls: values.polling,
  };
}

function wholeNumber(option: string, text: string, lowest: number, highest: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= lowest && value <= highest) {
    return value;
  }
  throw new Error(`${option} must be a whole number from ${lowest} to ${highest}, not "${text}".`);
}

function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const basePath = readBasePath(url?.pathname);
  if (basePath !== null && (url?.protocol === 'http:' || url?.protocol === 'https:')) {
    return url.origin + basePath;
  }
  throw new Error(`--url must be an address such as http://localhost:3000, not "${text}".`);
}
