import { readArguments, refuseArguments, withOptions } from './arguments.mjs';

/**
 * Each stands for an environment variable and goes before it. None for `INSTRUCTOR_KEY`: everybody on the
 * machine can read a command line.
 *
 * @type {Readonly<Record<string, { variable: string, value: string, meaning: string }>>}
 */
const OPTIONS = {
  port: { variable: 'PORT', value: 'NUMBER', meaning: 'the port (3000)' },
  host: { variable: 'HOST', value: 'ADDRESS', meaning: 'the address to listen on (0.0.0.0)' },
  'data-dir': { variable: 'DATA_DIR', value: 'FOLDER', meaning: 'the data folder (data)' },
  'database-url': {
    variable: 'DATABASE_URL',
    value: 'URL',
    meaning: 'file:PATH of SQLite (overshoot.db in the data folder), or postgresql://…',
  },
  'public-url': {
    variable: 'PUBLIC_URL',
    value: 'URL',
    meaning: 'how the world reaches the server (an address of this machine)',
  },
  'base-path': {
    variable: 'BASE_PATH',
    value: 'PATH',
    meaning: 'where the server lives below its host, such as /overshoot (the root)',
  },
  'trusted-proxies': {
    variable: 'TRUSTED_PROXIES',
    value: 'ADDRESSES',
    meaning: 'proxies whose headers count (this machine with PUBLIC_URL, else none)',
  },
  'frame-ancestors': {
    variable: 'FRAME_ANCESTORS',
    value: 'SITES',
    meaning: 'sites that may frame the projector, such as https://moodle.example.org (none)',
  },
  'room-capacity': {
    variable: 'ROOM_CAPACITY',
    value: 'NUMBER',
    meaning: 'how many students a room holds (3000)',
  },
  'retention-days': {
    variable: 'RETENTION_DAYS',
    value: 'NUMBER',
    meaning: 'days after which the names of a session erase themselves (never)',
  },
  'monitor-from': {
    variable: 'MONITOR_FROM',
    value: 'ADDRESSES',
    meaning: 'who may ask for /healthz, /readyz and /metrics (this machine)',
  },
  'network-disk': {
    variable: 'NETWORK_DISK',
    value: 'WORD',
    meaning: 'allow: also a data folder on a network disk, at your own risk (refuse)',
  },
  'log-level': {
    variable: 'LOG_LEVEL',
    value: 'LEVEL',
    meaning: 'silent, fatal, error, warn, info, debug or trace (warn)',
  },
};

/**
 * Puts the options into the environment, from which the server reads its settings. `--help` and whatever can't
 * be understood end the process.
 *
 * @param {string} command as it is typed: `npm start`
 * @param {Readonly<Record<string, string>>} [own] options without a value that only this command has, and their meanings
 * @returns {Set<string>} those of its own that were given
 */
export function applyServerOptions(command, own = {}) {
  const types = { help: { type: 'boolean' } };
  for (const name of Object.keys(own)) types[name] = { type: 'boolean' };
  for (const name of Object.keys(OPTIONS)) types[name] = { type: 'string' };
  const { values, flags, words } = readArguments(command, types);
  if (flags.has('help')) {
    process.stdout.write(usage(command, own));
    process.exit(0);
  }
  if (words.length > 0) {
    refuseArguments(
      `${command} can't use "${words[0]}": ${hint(command)}, as in ${withOptions(command)} --port 3001`,
    );
  }
  for (const [name, value] of Object.entries(values)) process.env[OPTIONS[name].variable] = value;
  return flags;
}

/** @param {string} command */
function hint(command) {
  return withOptions(command) === command ? 'it takes options' : 'options come after two dashes';
}

/** @param {string} command @param {Readonly<Record<string, string>>} own */
function usage(command, own) {
  const lines = Object.entries(OPTIONS).map(([name, { variable, value, meaning }]) => {
    const option = `--${name} ${value}`;
    return `  ${option.padEnd(28)}${variable.padEnd(17)}${meaning}`;
  });
  lines.push(
    ...Object.entries(own).map(([name, meaning]) => `  ${`--${name}`.padEnd(45)}${meaning}`),
  );
  return `${withOptions(command)} [options]

${lines.join('\n')}

In brackets what holds where nothing is given. The environment variables say the same; an option goes before
its variable. The instructor's key is read from INSTRUCTOR_KEY alone. More: docs/operations.md
`;
}
