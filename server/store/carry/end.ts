import type { CarriedRow, CarriedTable } from './table';

/** One of the two databases that sessions are carried between. */
export interface CarryEnd {
  /** By its key, byte for byte, in portions: both databases give the same rows in the same order. */
  rows(table: CarriedTable): AsyncGenerator<CarriedRow[]>;
  /** @param rows at least one */
  write(table: CarriedTable, rows: readonly CarriedRow[]): Promise<void>;
}
