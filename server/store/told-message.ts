/**
 * What an error says, as it may be told or logged: of one of Prisma's only the end of the message. Before that it quotes
 * the call with its values, names among them.
 */
export function toldMessage(error: unknown): string {
  if (!(error instanceof Error)) return 'no error';
  if (!error.name.startsWith('PrismaClient')) return error.message;
  return (
    error.message
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  );
}
