import { describe, expect, it } from 'vitest';
import { readEnvironment, StartError } from '#server/process/environment';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      publicUrl: null,
      frameAncestors: null,
      instructorKey: null,
      roomCapacity: 3_000,
      retentionDays: null,
      isGalleryShown: false,
      logLevel: 'warn',
    });
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });

  it('puts the database into the data folder, unless it is told where', () => {
    expect(readEnvironment({ DATA_DIR: '/srv/a' }).databaseUrl).toBe('file:/srv/a/overshoot.db');
    expect(readEnvironment({}).databaseUrl).toBe('file:data/overshoot.db');
    expect(readEnvironment({ DATA_DIR: 'a b/50%?/' }).databaseUrl).toBe(
      'file:a%20b/50%25%3F/overshoot.db',
    );
    expect(readEnvironment({ DATABASE_URL: 'file:/b.db' }).databaseUrl).toBe('file:/b.db');
    const server = 'postgresql://teacher:secret@localhost/class';
    expect(readEnvironment({ DATABASE_URL: server }).databaseUrl).toBe(server);
  });

  it('is of several servers only where they share a database and a key', () => {
    const redis = 'redis://localhost:6379';
    const server = 'postgresql://teacher:secret@localhost/class';
    const key = 'the-key-of-all-servers';
    expect(readEnvironment({ INSTRUCTOR_KEY: key, DATABASE_URL: server }).redisUrl).toBeNull();
    const whole = { REDIS_URL: redis, DATABASE_URL: server, INSTRUCTOR_KEY: key };
    expect(readEnvironment(whole).redisUrl).toBe(redis);
    for (const database of ['', 'file:/b.db']) {
      expect(() => readEnvironment({ ...whole, DATABASE_URL: database })).toThrow(
        /^REDIS_URL makes one service .*: set DATABASE_URL/,
      );
    }
    expect(() => readEnvironment({ ...whole, INSTRUCTOR_KEY: '' })).toThrow(
      /^REDIS_URL makes one service .*: set INSTRUCTOR_KEY/,
    );
  });

  it('takes a public address with or without the last slash', () => {
    expect(readEnvironment({ PUBLIC_URL: 'https://Class.example.org/' }).publicUrl).toBe(
      'https://class.example.org',
    );
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'localhost'],
    ['DATABASE_URL', 'mysql://localhost/overshoot'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['DATABASE_URL', 'postgresql://teacher:se/cret@localhost/overshoot'],
    ['PUBLIC_URL', 'class.example.org'],
    ['PUBLIC_URL', 'https://class.example.org/join'],
    ['PUBLIC_URL', 'ftp://class.example.org'],
    ['FRAME_ANCESTORS', 'moodle.example.org'],
    ['FRAME_ANCESTORS', 'https://moodle.example.org; script-src *'],
    ['FRAME_ANCESTORS', 'https://moodle.example.org/course'],
    ['INSTRUCTOR_KEY', 'short'],
    ['ROOM_CAPACITY', '0'],
    ['ROOM_CAPACITY', '10001'],
    ['ROOM_CAPACITY', 'many'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '1.5'],
    ['RETENTION_DAYS', '4000'],
    ['MONITOR_FROM', 'everybody'],
    ['MONITOR_FROM', '10.0.0.0/40'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'prod'],
  ])('says in one line what is wrong: %s=%s', (name, value) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`));
  });
});
