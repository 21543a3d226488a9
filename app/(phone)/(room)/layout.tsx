import type { ReactNode } from 'react';
import { RoomProvider } from '../../parts/phone/room-provider';

export default function RoomLayout({ children }: { children: ReactNode }) {
  return <RoomProvider>{children}</RoomProvider>;
}
