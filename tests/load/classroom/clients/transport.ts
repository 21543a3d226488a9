/** One connection that speaks engine.io: each message is a text whose first figure says what it is. */
export interface Transport {
  /** Received so far over the wire, headers included. */
  bytes(): number;
  send(text: string): void;
  close(): void;
}

export interface TransportEvents {
  message(text: string): void;
  /** Once, also where the connection was never made. */
  closed(reason: string): void;
}

export interface Destination {
  /** Such as http://127.0.0.1:3000 */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}
