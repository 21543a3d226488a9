/**
 * For people who check the engine: reads one JSON object a line, writes one a line.
 *
 *     echo '{"loss": "quadratic", "optimizer": "adam", "learningRate": 0.1, "steps": 200}' | npm run -s simulate
 *
 * Line n of the output answers line n of the input, an empty one too.
 */
import { once } from 'node:events';
import { simulateLine } from './simulate-line';
import { splitLines } from './simulate-lines';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for await (const line of splitLines(process.stdin)) {
  if (!process.stdout.write(`${JSON.stringify(simulateLine(line))}\n`))
    await once(process.stdout, 'drain');
}
