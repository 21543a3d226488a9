import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { BASE_PATH_RULE, readBasePath } from '../process/base-path.mjs';
import { called } from '../process/called.mjs';
import { SERVER_NODE_FLAGS } from './node-flags.mjs';
import { isPackaged, placePages } from './placed-pages.mjs';
import { buildPages, generateCode, installPackages } from './prepare.mjs';
import { inRoot, packageProgram, ROOT } from './repository.mjs';
import { StepFailure } from './run-step.mjs';
import { applyServerOptions } from './server-options.mjs';
import { supervise } from './supervise.mjs';

/** Serves in a process of its own, which is started again if it dies; its exit code is this one's. */
export async function serve() {
  applyServerOptions(called('start'));
  await orOneLine(async () => {
    const basePath = takeBasePath();
    if (isPackaged()) {
      process.env.PAGES_FOLDER = await placePages(process.env.DATA_DIR || 'data', basePath);
      return;
    }
    await installPackages();
    await generateCode();
    await buildPages(basePath);
  });
  // A clone keeps its data in itself; a package is no place for any.
  if (!isPackaged()) process.chdir(ROOT);
  const { stop, ended } = supervise({
    args: [...SERVER_NODE_FLAGS, inRoot('server/cli/supervised.mjs')],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  endWithNpm(stop);
  process.exit(await ended);
}

/**
 * Without npm (`kill -9`) nobody could stop the server from where it was started, so it closes by itself.
 *
 * @param {() => void} stop
 */
function endWithNpm(stop) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    stop();
  }, 100);
  looking.unref();
}

export async function serveForDevelopment() {
  applyServerOptions('npm run dev');
  await orOneLine(async () => {
    takeBasePath();
    await installPackages();
    await generateCode();
  });
  await keepWordsCompiled();
  const args = [packageProgram('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false'];
  const server = spawn(process.execPath, [...args, 'server/index.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.once('close', (code) => process.exit(code ?? 1));
}

/** Puts `BASE_PATH` into its normal form, which Next's configuration takes as it stands. @returns {string} */
function takeBasePath() {
  const basePath = readBasePath(process.env.BASE_PATH);
  if (basePath === null) throw new StepFailure(`BASE_PATH ${BASE_PATH_RULE}.`);
  process.env.BASE_PATH = basePath;
  return basePath;
}

/** A catalogue that was saved shows at once. */
async function keepWordsCompiled() {
  const { generateWords } = await import('./generate-words.mjs');
  watch(inRoot('core/words'), { recursive: true }, (_event, name) => {
    if (!name?.endsWith('.json')) return;
    try {
      generateWords();
    } catch (error) {
      // An editor may be in the middle of a file.
      process.stderr.write(`${String(error)}\n`);
    }
  });
}

/** @param {() => Promise<void>} steps */
async function orOneLine(steps) {
  try {
    await steps();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
