import type { Metadata } from 'next';
import { FormulaBook } from '../../../../ui/formula/formula-book';
import { JoinRoom } from '../../../entry/join-room';
import { canonicalCode } from '../../../room/canonical-code';
import { phoneFormulas } from '../../../room/phone-formulas';
import { NotACodeNotice } from '../../../room/refusal-notice';

export const metadata: Metadata = { title: 'Join' };

export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const code = await canonicalCode(params, 'join');
  if (code === null) return <NotACodeNotice />;
  return (
    <FormulaBook formulas={phoneFormulas()}>
      <JoinRoom code={code} />
    </FormulaBook>
  );
}
