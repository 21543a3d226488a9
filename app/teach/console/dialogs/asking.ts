/** What is open over the console. */
export type Asking =
  | 'end-run'
  | 'discard'
  | 'close-room'
  | 'remove-practice'
  | 'code'
  | 'room'
  | {
      readonly what: 'rename' | 'remove' | 'readmit';
      /** The participant's number. */
      readonly student: number;
    }
  | null;
