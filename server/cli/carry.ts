import { parseArgs } from 'node:util';
import { called } from '../process/called.mjs';
import { carry } from '../store/carry/carry';
import { databaseUrl, shownUrl } from '../store/database-url';
import { storageSentence } from '../store/storage-fault';

const USAGE = `Copies everything from one database into an empty one of the other kind, while no server uses either.

  ${called('carry', '--from file:PATH')}   from a SQLite file into the PostgreSQL server of DATABASE_URL
  ${called('carry', '--to file:PATH')}     and back, into a file that isn't there yet

  DATABASE_URL says the one that isn't named: others on the machine can read a command line. The first stays as it is.
`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${storageSentence(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } },
  });
  const { from, to, help } = values;
  if (help === true || positionals.length > 0 || (from === undefined && to === undefined)) {
    process.stdout.write(USAGE);
    process.exitCode = help === true ? 0 : 2;
    return;
  }
  // Names are in these files: nobody else may read them, not even while they are made.
  process.umask(0o077);
  const other = databaseUrl(process.env);
  const carried = await carry(from ?? other, to ?? other);
  const counts = [...carried].map(([name, count]) => `  ${name.padEnd(14)}${count}\n`);
  process.stdout.write(`${shownUrl(to ?? other)} has it all now, compared row for row:\n`);
  process.stdout.write(counts.join(''));
}
