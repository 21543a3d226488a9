/**
 * For people who check the engine: reads one JSON object per line and writes one per line.
 *
 *     echo '{"loss": "quadratic", "optimizer": "adam", "learningRate": 0.1, "steps": 200}' | npm run -s simulate
 *
 * Line n of the output answers line n of the input, even an empty one.
 */
import { once } from 'node:events';
import { simulateLine } from './simulate-line';
import { splitLines } from './simulate-lines';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough: `head`, for example.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for await (const line of splitLines(process.stdin)) {
  if (!process.stdout.write(`${JSON.stringify(simulateLine(line))}\n`))
    await once(process.stdout, 'drain');
}
