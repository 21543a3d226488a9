import { ServerStopping } from '../room/room-registry';

/** The server that hosts a room can't be asked: whoever asked comes back, as to one that is stopping. */
export class RoomUnreachable extends ServerStopping {}
