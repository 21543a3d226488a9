import { BotClass } from './bots/class';
import { type Options, readOptions, USAGE } from './bots/options';

const args = process.argv.slice(2);
if (args.length === 0 || args.includes('--help')) {
  console.log(USAGE);
  process.exit(args.length === 0 ? 1 : 0);
}

let options: Options;
try {
  options = readOptions(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const bots = new BotClass(options, (line) => console.log(line), end);
process.once('SIGINT', end);
process.once('SIGTERM', end);
await bots.arrive();

function end(): void {
  console.log(bots.summary());
  bots.leave();
  process.exit(bots.hasBeenIn ? 0 : 1);
}
