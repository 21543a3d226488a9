import type { Metadata } from 'next';
import { FormulaBook } from '../../../../ui/formula/formula-book';
import { canonicalCode } from '../../../room/canonical-code';
import { phoneFormulas } from '../../../room/phone-formulas';
import { PlayRoom } from '../../../room/play-room';
import { NotACodeNotice } from '../../../room/refusal-notice';

export const metadata: Metadata = { title: 'Play' };

export default async function PlayPage({ params }: { params: Promise<{ code: string }> }) {
  const code = await canonicalCode(params, 'play');
  if (code === null) return <NotACodeNotice />;
  return (
    <FormulaBook formulas={phoneFormulas()}>
      <PlayRoom code={code} />
    </FormulaBook>
  );
}
