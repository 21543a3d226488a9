/**
 * As `torch.nn.utils.clip_grad_norm_`: a gradient longer than `limit` is scaled to about that length.
 * @param gradients component d of run i at `d * runs + i`
 */
export function clip(gradients: Float64Array, limit: number, runs: number): void {
  for (let i = 0; i < runs; i++) {
    let square = 0;
    for (let k = i; k < gradients.length; k += runs) square += gradients[k]! * gradients[k]!;
    const factor = limit / (Math.sqrt(square) + 1e-6);
    if (!(factor < 1)) continue;
    for (let k = i; k < gradients.length; k += runs) gradients[k]! *= factor;
  }
}
