/**
 * Made only where it is needed: by a start with such a `DATABASE_URL`, for the package, and for the tests. So nothing that
 * is compiled may ask for it: a clone that has never needed it is whole without. Of the same models, so of the same types.
 *
 * @returns {Promise<Pick<typeof import('../../prisma/generated/client'), 'PrismaClient'>>}
 */
export function generatedClient() {
  return import('../../prisma/generated-postgresql/client/client.ts');
}
