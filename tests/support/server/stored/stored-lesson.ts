import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#server/store/database';
import { OneConnectionLibSql } from '#server/store/one-connection';

/** A database with what version 0fec7e4 stored of its lessons, brought to the present schema. */
export async function storedLessons(url: string) {
  const connection = await new OneConnectionLibSql({ url }).connect();
  await connection.executeScript(readFileSync(join(import.meta.dirname, 'lesson.sql'), 'utf8'));
  await connection.dispose();
  return openDatabase(url);
}
