/**
 * Made `lesson.sql` and `lesson.csv`: what version 0fec7e4 stored of a lesson, and what its review exported.
 *
 *     git worktree add /tmp/then 0fec7e4
 *     (cd /tmp/then && npm ci && npx prisma generate)
 *     npx tsx tests/support/server/stored/make.ts /tmp/then
 *
 * The two files stay as that version made them, for every later one has to open them.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { playOldLesson } from './old-lesson';
import { sqlite, storedBy, TSX } from './old-server';

/** The session's export, as its page made it. */
const EXPORT = `
  const { GET } = await import('./app/review/[id]/csv/route.ts');
  const params = Promise.resolve({ id: process.env.SESSION });
  process.stdout.write(Buffer.from(await (await GET(null, { params })).arrayBuffer()));
  process.exit();
`;

const [version] = process.argv.slice(2);
if (version === undefined) throw new Error('Which folder is the old version in?');

const file = await storedBy(version, 'tests/server/support/child-server.ts', playOldLesson);
writeFileSync(join(import.meta.dirname, 'lesson.sql'), sqlite(file, '.dump'));
const SESSION = sqlite(file, "SELECT id FROM Session WHERE title = 'Every activity'").trim();
const csv = execFileSync(process.execPath, [...TSX, '--input-type=module', '--eval', EXPORT], {
  cwd: version,
  env: { ...process.env, DATABASE_URL: `file:${file}`, SESSION },
});
writeFileSync(join(import.meta.dirname, 'lesson.csv'), csv);
rmSync(dirname(file), { recursive: true });
