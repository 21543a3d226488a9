import { defineConfig } from 'prisma/config';

/** For Prisma's own tools only: the server names its database itself, in `server/environment.ts`. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/overshoot.db' },
});
