import { spawn } from 'node:child_process';

/** A class is waiting. */
const PAUSE_MS = 500;
/** Who crashes so often in this time will again. */
const MOST_CRASHES = 5;
const WITHIN_MS = 60_000;
/** A server that hangs while it stops is ended. */
const STOP_WITHIN_MS = 5_000;
/** At one Ctrl-C a signal may come from the terminal and from npm: within this time it is the same. */
const SAME_WISH_MS = 300;

/**
 * Runs a server in a process of its own and starts it again where it died. The server says "running" once it
 * serves, and "stopping" when it was asked to end; what it ends with is passed on. It ends when this process does, and
 * at once where it is asked to stop a second time.
 *
 * @param {object} options
 * @param {readonly string[]} options.args of Node: the program that serves, after what loads it
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(sentence: string) => void} options.say
 * @param {number} [options.pause] milliseconds before it is started again
 * @returns {{ stop: () => void, ended: Promise<number> }} resolves with the exit code
 */
export function supervise({ args, env, say, pause = PAUSE_MS }) {
  const crashes = [];
  let isStopping = false;
  let hasServed = false;
  let server = null;
  let finish;
  const ended = new Promise((resolve) => {
    finish = resolve;
  });

  const start = () => {
    server = spawn(process.execPath, args, {
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    server.on('message', (message) => {
      if (message === 'running') hasServed = true;
      if (message === 'stopping') isStopping = true;
    });
    server.once('error', (error) => {
      say(`The server can't be run (${error.message}).`);
      finish(1);
    });
    server.once('exit', (code, signal) => {
      server = null;
      // What fails before it has ever served will fail again: it has said why.
      if (isStopping || code === 0 || !hasServed) return finish(code ?? 1);
      const now = Date.now();
      crashes.push(now);
      const how = signal ?? `exit code ${code}`;
      if (crashes.filter((at) => now - at < WITHIN_MS).length >= MOST_CRASHES) {
        say(
          `The server has died ${MOST_CRASHES} times within a minute (${how}): it is not started again.`,
        );
        return finish(1);
      }
      say(
        `The server has died (${how}). It is started again; nothing that was acknowledged is lost.`,
      );
      setTimeout(() => (isStopping ? finish(1) : start()), pause);
    });
  };

  let askedAt = null;

  const stop = () => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > SAME_WISH_MS) server?.kill('SIGKILL');
      return;
    }
    askedAt = performance.now();
    isStopping = true;
    if (server === null) return;
    const running = server;
    // By a message: on Windows a signal would end it without a farewell.
    if (running.connected) running.send('stop');
    setTimeout(() => running.kill('SIGKILL'), STOP_WITHIN_MS).unref();
  };

  start();
  return { stop, ended };
}
