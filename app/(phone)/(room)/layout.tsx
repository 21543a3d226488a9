import type { ReactNode } from 'react';
import { RoomProvider } from '../room/room-provider';

export default function RoomLayout({ children }: { children: ReactNode }) {
  return <RoomProvider>{children}</RoomProvider>;
}
