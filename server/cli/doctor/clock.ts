import { readdirSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../repository.mjs';
import { attention, type Finding, fault, ok } from './finding';

const MINUTE_MS = 60_000;
/** Nobody runs this version so much later. */
const MOST_YEARS = 20;
const YEAR_MS = 365.25 * 24 * 60 * MINUTE_MS;

/** Without a network: against this version’s own age, and against what was written here before. */
export async function examineClock(folder: string, now = Date.now()): Promise<Finding> {
  const made = madeAt();
  const newest = await newestIn(folder);
  const date = told(now);
  const todo = 'Set the clock of this machine: certificates, the log and RETENTION_DAYS go by it.';
  if (now < made) return fault('Clock', `It says ${date}, before this version was made.`, todo);
  if (now > made + MOST_YEARS * YEAR_MS) return fault('Clock', `It says ${date}.`, todo);
  if (newest - now > MINUTE_MS) {
    const says = `It says ${date}, and a file in the data folder is of ${told(newest)}.`;
    return attention('Clock', says, todo);
  }
  return ok('Clock', `${date}, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
}

/** The newest migration has the time of its making in its name, in UTC. A day less: it may have been made in any time zone. */
function madeAt(): number {
  const name = readdirSync(inRoot('prisma/migrations'))
    .filter((one) => /^\d{14}_/.test(one))
    .sort();
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(name.at(-1) ?? '') ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day) - 1);
}

/** When the last of our files was written; 0: there are none. */
async function newestIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const ours = names.filter((name) => /^(?:overshoot\.db|instructor-key)/.test(name));
  const times = ours.map((name) =>
    stat(path.join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Math.max(0, ...(await Promise.all(times)));
}

/** In the machine’s time zone. */
function told(time: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = new Date(time);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
