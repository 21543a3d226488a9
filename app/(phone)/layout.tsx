import type { ReactNode } from 'react';
import './phone.css';

export default function PhoneLayout({ children }: { children: ReactNode }) {
  return children;
}
