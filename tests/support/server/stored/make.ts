/**
 * Made `lesson.sql` and `lesson.csv`: what version 0fec7e4 stored of a lesson, and what its review exported.
 *
 *     git worktree add /tmp/then 0fec7e4
 *     (cd /tmp/then && npm ci && npx prisma generate)
 *     npx tsx tests/support/server/stored/make.ts /tmp/then
 *
 * The two files stay as that version made them, for every later one has to open them.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLIC_URL, playOldLesson } from './old-lesson';

const TSX = ['--import', 'tsx'];
/** A server without pages, this many times as fast as real time. */
const SERVER = ['tests/server/support/child-server.ts', '5'];
const ENVIRONMENT = { PORT: '0', HOST: '127.0.0.1', PUBLIC_URL, NODE_ENV: 'test' } as const;
const EXPORT = `
  const { GET } = await import('./app/review/[id]/csv/route.ts');
  const params = Promise.resolve({ id: process.env.SESSION });
  process.stdout.write(Buffer.from(await (await GET(null, { params })).arrayBuffer()));
  process.exit();
`;

const [version] = process.argv.slice(2);
if (version === undefined) throw new Error('Which folder is the old version in?');

const folder = mkdtempSync(join(tmpdir(), 'overshoot-stored-'));
const file = join(folder, 'overshoot.db');
const server = spawn(process.execPath, [...TSX, ...SERVER], {
  cwd: version,
  env: { ...process.env, ...ENVIRONMENT, DATA_DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [said] = await once(server.stdout, 'data');
const { port, key } = JSON.parse(String(said));
await playOldLesson(`http://127.0.0.1:${port}`, key).finally(() => server.kill('SIGKILL'));
await once(server, 'exit');

const sqlite = (command: string) => execFileSync('sqlite3', [file, command], { encoding: 'utf8' });
writeFileSync(join(import.meta.dirname, 'lesson.sql'), sqlite('.dump'));
const SESSION = sqlite("SELECT id FROM Session WHERE title = 'Every activity'").trim();
const csv = execFileSync(process.execPath, [...TSX, '--input-type=module', '--eval', EXPORT], {
  cwd: version,
  env: { ...process.env, DATABASE_URL: `file:${file}`, SESSION },
});
writeFileSync(join(import.meta.dirname, 'lesson.csv'), csv);
rmSync(folder, { recursive: true });
