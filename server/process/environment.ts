import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { MOST_ROOM_CAPACITY, ROOM_CAPACITY } from '#core/room/state';
import { databaseUrl, isPostgres } from '../store/database-url';
import { AddressList } from './address-list';
import { BASE_PATH_RULE, readBasePath } from './base-path.mjs';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
/** This machine alone. */
const LOOPBACK = '127.0.0.0/8 ::1';
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const addresses = () =>
  z.string().transform((text, context) => {
    const list = AddressList.read(text);
    if (list !== null) return list;
    context.addIssue(
      'must be addresses or ranges, separated by spaces, such as 127.0.0.1 10.0.0.0/8',
    );
    return z.NEVER;
  });

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535')
    .default(3000),
  HOST: z.union([z.ipv4(), z.ipv6()], 'must be an IP address, such as 0.0.0.0').default('0.0.0.0'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => url.startsWith('file:') || (isPostgres(url) && URL.canParse(url)),
      'must be a SQLite file, such as file:./data/overshoot.db, or a PostgreSQL server, such as postgresql://user:password@db.example.org/overshoot, with what is no letter or digit in a password written as in addresses (%2F)',
    )
    .optional(),
  REDIS_URL: z
    .string()
    .refine(
      (url) => /^rediss?:\/\/./.test(url) && URL.canParse(url),
      'must be a Redis server, such as redis://redis.example.org:6379',
    )
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be an address without a path, such as https://class.example.org')
    .transform((url) => new URL(url).origin)
    .optional(),
  BASE_PATH: z
    .string()
    .default('')
    .transform((text, context) => {
      const path = readBasePath(text);
      if (path !== null) return path;
      context.addIssue(BASE_PATH_RULE);
      return z.NEVER;
    }),
  /** Set by the launcher. */
  PAGES_FOLDER: z.string().default(PROJECT_FOLDER),
  FRAME_ANCESTORS: z
    .string()
    .refine(
      areSites,
      'must be addresses without a path, separated by spaces, such as https://moodle.example.org',
    )
    .optional(),
  INSTRUCTOR_KEY: z
    .string()
    .min(16, 'must have at least 16 characters')
    .max(200, 'must have at most 200 characters')
    .optional(),
  ROOM_CAPACITY: z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine(
      (count) => count >= 1 && count <= MOST_ROOM_CAPACITY,
      `must be from 1 to ${MOST_ROOM_CAPACITY}`,
    )
    .default(ROOM_CAPACITY),
  RETENTION_DAYS: z
    .string()
    .regex(/^\d+$/, 'must be a whole number of days')
    .transform(Number)
    .refine((days) => days >= 1 && days <= 3_650, 'must be from 1 to 3650')
    .optional(),
  TRUSTED_PROXIES: addresses().optional(),
  MONITOR_FROM: addresses().prefault(LOOPBACK),
  NETWORK_DISK: z.enum(['refuse', 'allow'], 'must be refuse or allow').default('refuse'),
  /** Read by the pages too; a setting of tests. */
  GALLERY: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'must be production, development or test')
    .default('development'),
});

export interface Environment {
  /** 0: a free one, which the system chooses. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly databaseUrl: string;
  /** Of the Redis by which several servers on one database are one service; null: this one is alone. */
  readonly redisUrl: string | null;
  /** The address that people use, where it isn't one of this machine's; null: they use this machine's. */
  readonly publicUrl: string | null;
  /** The path below which everything lives, "/overshoot"; empty: all of the host is this server's. */
  readonly basePath: string;
  /** Absolute: where the built pages are. */
  readonly pagesFolder: string;
  /** Sites whose pages may frame the projector's, as a Content-Security-Policy names them; null: none may. */
  readonly frameAncestors: string | null;
  /** null: use the key kept in the data folder. */
  readonly instructorKey: string | null;
  /** How many students a room holds. */
  readonly roomCapacity: number;
  /** So many days after a session its names erase themselves; null: they never do. */
  readonly retentionDays: number | null;
  /** Whose word of who asks, by which name and scheme, is believed; null: nobody's. */
  readonly trustedProxies: AddressList | null;
  /** Who may ask how the server is, by their addresses. */
  readonly monitorFrom: AddressList;
  /** Whether the database may be on a network's disk. */
  readonly isNetworkDiskAllowed: boolean;
  /** The made-up classes of every state, for tests. */
  readonly isGalleryShown: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly mode: 'production' | 'development' | 'test';
}

/** Something that whoever starts the server can put right: shown as one line, without a stack. */
export class StartError extends Error {}

/** Throws a `StartError` that names the variable. An empty value counts as unset. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new StartError(`${issue?.path.join('.')} ${issue?.message}.`);
  }
  const { data } = result;
  if (data.REDIS_URL !== undefined) demandShared(data);
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: resolve(data.DATA_DIR),
    databaseUrl: databaseUrl(given),
    redisUrl: data.REDIS_URL ?? null,
    publicUrl: data.PUBLIC_URL ?? null,
    basePath: data.BASE_PATH,
    pagesFolder: data.PAGES_FOLDER,
    frameAncestors: data.FRAME_ANCESTORS ?? null,
    instructorKey: data.INSTRUCTOR_KEY ?? null,
    roomCapacity: data.ROOM_CAPACITY,
    retentionDays: data.RETENTION_DAYS ?? null,
    // Whoever sets a public address has a proxy, and most have it on the same machine.
    trustedProxies: data.TRUSTED_PROXIES ?? (data.PUBLIC_URL ? AddressList.read(LOOPBACK) : null),
    monitorFrom: data.MONITOR_FROM,
    isNetworkDiskAllowed: data.NETWORK_DISK === 'allow',
    isGalleryShown: data.GALLERY === 'shown',
    logLevel: data.LOG_LEVEL,
    mode: data.NODE_ENV,
  };
}

/** What several servers need to be one service. */
function demandShared({ DATABASE_URL, INSTRUCTOR_KEY }: z.infer<typeof schema>): void {
  if (DATABASE_URL === undefined || !isPostgres(DATABASE_URL)) {
    throw new StartError(
      'REDIS_URL makes one service of several servers, which need a database that all of them reach: set DATABASE_URL to a PostgreSQL server, the same for each.',
    );
  }
  if (INSTRUCTOR_KEY === undefined) {
    throw new StartError(
      'REDIS_URL makes one service of several servers, and each would make a key of its own: set INSTRUCTOR_KEY, the same for each.',
    );
  }
}

/** `https://*.example.org` names every site below one. */
function areSites(text: string): boolean {
  const sites = text.split(' ').filter((site) => site !== '');
  return sites.length > 0 && sites.every((site) => /^https?:\/\/(\*\.)?[\w.-]+(:\d+)?$/.test(site));
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && `${pathname}${search}${hash}${username}` === '/';
}
