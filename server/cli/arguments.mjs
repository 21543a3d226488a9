import { parseArgs } from 'node:util';

/**
 * What was typed after `npm start --`. The scripts of package.json put one option of their own before it:
 *
 *     exec node a.mjs --on-windows ' 2>nul || node a.mjs --on-windows '
 *
 * To a POSIX shell everything between the apostrophes is the option's value; `exec` turns the shell into Node,
 * so that a signal to npm reaches the program. Windows' cmd knows neither `exec` nor apostrophes: its first
 * command fails in silence, and it runs the one after `||`. Either way npm's words come last.
 */
export function typedArguments() {
  const given = process.argv.slice(2);
  return given[0] === '--on-windows' ? given.slice(2) : given;
}

/** npm passes on only what comes after two dashes. @param {string} command as it is typed: `npm start` */
export function withOptions(command) {
  return command.startsWith('npm ') ? `${command} --` : command;
}

/**
 * Ends the process with exit code 2, before anything was done.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function refuseArguments(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/**
 * Sorts what was typed, and refuses an option that is unknown or lacks its value.
 *
 * @param {string} command as it is typed: `npm start`
 * @param {Readonly<Record<string, { type: 'string' | 'boolean' }>>} options
 * @returns {{ values: Record<string, string>, flags: Set<string>, words: string[] }}
 *   options with a value, options without, and the words that are no options
 */
export function readArguments(command, options) {
  const { tokens } = parseArgs({ args: typedArguments(), options, strict: false, tokens: true });
  const read = { values: {}, flags: new Set(), words: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') read.words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) {
      refuseArguments(
        `${command} has no option ${rawName}: ${withOptions(command)} --help lists them.`,
      );
    }
    if (options[name].type === 'boolean') read.flags.add(name);
    // With the value left out, parseArgs takes the next option for it.
    else if (!value || value.startsWith('--')) refuseArguments(`${rawName} needs a value.`);
    else read.values[name] = value;
  }
  return read;
}
