import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listSessions } from '#server/store/review-queries';
import { codeIn } from '../../ui/code-in';
import { formulasById, symbolsByTex } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { Console } from '../console/console';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Room ${(await params).code.toUpperCase()}` };
}

export default async function Page({ params }: Props) {
  const code = codeIn((await params).code);
  if (code === null) notFound();
  // Codes are reused: this page is about the newest session that had this one.
  const session = (await listSessions()).find((one) => one.code === code);
  return (
    <FormulaBook formulas={{ ...formulasById(), ...symbolsByTex() }}>
      <Console key={code} code={code} sessionId={session?.id ?? null} />
    </FormulaBook>
  );
}
