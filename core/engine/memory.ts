/** A place in `MEMORY`. */
export type Address = number;

const MEMORY_BYTES = 524_288;
const PAGE_BYTES = 65_536;

/**
 * What `MEMORY` is a view of, for compiled kernels to see; ordinary kernels are as fast on it. It reserves 10 GB of
 * addresses, not of memory. Null where that can't be had, or WebAssembly can't (iOS in lockdown mode).
 */
export const WASM_MEMORY = createWasmMemory();

function createWasmMemory(): WebAssembly.Memory | null {
  const pages = MEMORY_BYTES / PAGE_BYTES;
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages });
  } catch {
    return null;
  }
}

/**
 * The one array that all kernels work in. A compiler that meets the same array everywhere knows where it
 * lies and how long it is, which makes the loops two to three times as fast as on arrays passed in
 * (measured, Node 20); but only as a constant of each module, `const memory = MEMORY`, since an import is
 * looked up at every use. Where loops lie in one another, even that is a constant only at the head of the function
 * (`scanGaps`). What a kernel is to work on is copied in, and the
 * result out: between two calls nothing in here means anything.
 */
export const MEMORY = new Float64Array(WASM_MEMORY?.buffer ?? new ArrayBuffer(MEMORY_BYTES));
const memory = MEMORY;

/** The first places are for the one-point functions of a loss; blocks of runs are laid out behind them. */
export const POINT = { weights: 0, gradients: 16, losses: 32 } as const;
export const BLOCK: Address = 64;

// Plain loops: below 64 numbers the built-in copies take longer (measured), and need an object for a part of an array.

export function load(values: Float64Array, to: Address): void {
  for (let k = 0; k < values.length; k++) memory[to + k] = values[k]!;
}

export function save(from: Address, values: Float64Array): void {
  for (let k = 0; k < values.length; k++) values[k] = memory[from + k]!;
}
