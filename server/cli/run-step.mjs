import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, ROOT } from './repository.mjs';

const END_WITH_LAUNCHER = pathToFileURL(inRoot('server/cli/end-with-launcher.mjs')).href;

/** A failed step, explained in one line. */
export class StepFailure extends Error {}

/**
 * Runs a program to completion, showing meanwhile that it is running. Its own output is held back, and
 * written to a file only if it fails.
 *
 * @param {object} step
 * @param {string} step.doing what is being done: "Installing the packages"
 * @param {string} step.note how long it may take, or why it is needed
 * @param {string} step.program
 * @param {readonly string[]} step.args
 * @param {NodeJS.ProcessEnv} [step.env] added to the environment
 * @returns {Promise<void>} rejects with a `StepFailure`
 */
export async function runStep({ doing, note, program, args, env = {} }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const isTerminal = process.stdout.isTTY === true;
  process.stdout.write(isTerminal ? `  ${doing} (${note})` : `  ${doing} (${note}) ...\n`);
  const ticking = setInterval(() => {
    if (isTerminal) process.stdout.write(`\r  ${doing} (${note}) ${seconds()} s `);
  }, 1000);

  const output = [];
  const isNode = program === process.execPath;
  const child = spawn(program, isNode ? ['--import', END_WITH_LAUNCHER, ...args] : args, {
    cwd: ROOT,
    env: { ...process.env, ...env, OVERSHOOT_LAUNCHER: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const stop = (signal) => {
    child.kill(signal);
    if (isTerminal) process.stdout.write('\n');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  let code;
  try {
    code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  } catch (error) {
    throw new StepFailure(`${doing} failed: ${program} can't be run (${error.message}).`);
  } finally {
    clearInterval(ticking);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    if (isTerminal) process.stdout.write(`\r\u001b[K`);
  }
  if (code !== 0) {
    const text = Buffer.concat(output).toString('utf8');
    throw new StepFailure(`${doing} failed: ${reasonIn(text)} The whole log: ${writeLog(text)}`);
  }
  process.stdout.write(`  ${doing}: done in ${seconds()} s\n`);
}

/** The line of a log that most likely says why. @param {string} text */
function reasonIn(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const spoken = lines.filter((line) => line !== '' && !line.startsWith('npm warn'));
  const reason =
    spoken.find((line) =>
      /^npm error (?!code|errno|syscall|path|dest|A complete log)/.test(line),
    ) ??
    spoken.find((line) => /error/i.test(line)) ??
    spoken.at(-1) ??
    'it said nothing';
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

/** @param {string} text */
function writeLog(text) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'overshoot-')), 'step.log');
  writeFileSync(file, text);
  return file;
}
