import type { Metadata } from 'next';
import { JoinRoom } from '../../../entry/join-room';
import { canonicalCode } from '../../../room/canonical-code';
import { NotACodeNotice } from '../../../room/refusal-notice';

export const metadata: Metadata = { title: 'Join' };

export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const code = await canonicalCode(params, 'join');
  return code === null ? <NotACodeNotice /> : <JoinRoom code={code} />;
}
