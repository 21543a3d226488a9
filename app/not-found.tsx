import type { Metadata } from 'next';
import { Notice } from './(phone)/room/notice';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Notice title="There is nothing here." exit={{ href: '/', label: 'Enter a room code' }}>
      The address may have a typing error. Students join with the code on the big screen.
    </Notice>
  );
}
