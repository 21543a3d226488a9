import type { Metadata } from 'next';
import { codeIn } from '../../ui/code-in';
import { formulasById } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { UnknownRoom } from '../unknown-room';
import { ScreenLive } from './screen-live';

interface Props {
  readonly params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = codeIn((await params).code);
  return { title: code === null ? 'No such room' : `Projector ${code}` };
}

/** The projector of a room. It needs no key: it shows what everyone in the hall may see. */
export default async function ScreenPage({ params }: Props) {
  const code = codeIn((await params).code);
  if (code === null) return <UnknownRoom />;
  return (
    <FormulaBook formulas={formulasById()}>
      <ScreenLive key={code} code={code} />
    </FormulaBook>
  );
}
