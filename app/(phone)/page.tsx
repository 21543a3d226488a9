import type { Metadata } from 'next';
import { CodeEntry } from './entry/code-entry';

export const metadata: Metadata = { title: { absolute: 'Overshoot' } };

export default function EntryPage() {
  return <CodeEntry />;
}
