import type { ReactNode } from 'react';
import { PageWords } from '../words/page-words';
import './phone.css';

export default function PhoneLayout({ children }: { children: ReactNode }) {
  return <PageWords areas={['nicknames', 'phone', 'refusals']}>{children}</PageWords>;
}
