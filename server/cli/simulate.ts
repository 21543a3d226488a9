/**
 * For people who check the engine: reads one JSON object a line, writes one a line.
 *
 *     echo '{"loss": "quadratic", "optimizer": "adam", "learningRate": 0.1, "steps": 200}' | npm run -s simulate
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { simulateLine } from './simulate-line';

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(simulateLine(line))}\n`))
    await once(process.stdout, 'drain');
}
