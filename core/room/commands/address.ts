import type { RoomState } from '../state';
import { type Decision, happens, refuse } from './decision';

/** Checks only the shape: whether it leads to this server, the server has checked before. */
export function chooseAddress(state: RoomState, text: string): Decision {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return refuse(
      'bad-address',
      'An address starts with http:// or https://, such as http://192.168.1.20:3000.',
    );
  }
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '' || url.pathname !== '/') {
    return refuse('bad-address', 'An address is only host and port: leave out what comes after.');
  }
  return url.origin === state.address
    ? happens()
    : happens({ type: 'address-chosen', url: url.origin });
}
