/**
 * Made `states/*.sql`: what the versions between 0fec7e4 and today stored of a lesson, one for each state in which the
 * migrations have left a database. For each of them:
 *
 *     git worktree add --detach /tmp/then 947bdacc
 *     (cd /tmp/then && npm ci && npx prisma generate)
 *     npx tsx tests/support/server/stored/make-states.ts /tmp/then
 *
 * The files stay as those versions made them, for every later one has to open them.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sqlite, storedBy } from './old-server';
import { playStateLesson } from './state-lesson';

const [version] = process.argv.slice(2);
if (version === undefined) throw new Error('Which folder is the old version in?');

const migrations = readdirSync(join(version, 'prisma/migrations')).join();
const protocol = Number(
  /PROTOCOL_VERSION = (\d+)/.exec(
    readFileSync(join(version, 'core/protocol/version.ts'), 'utf8'),
  )![1],
);
const file = await storedBy(
  version,
  'tests/support/server/child-server.ts',
  (origin, key, database) => playStateLesson({ origin, key, database, protocol, migrations }),
);
const commit = execFileSync('git', ['-C', version, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
writeFileSync(
  join(import.meta.dirname, 'states', `${commit.slice(0, 8)}.sql`),
  sqlite(file, '.dump'),
);
rmSync(dirname(file), { recursive: true });
