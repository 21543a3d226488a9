import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { SideChanges } from '#core/lesson/replay/what-if';

/**
 * The other side of a duel with another optimizer, which has settings of its own. One that takes no rate can have
 * neither a schedule nor clipping, and there is nowhere beside it to take them away: they go with it, and come back
 * with the next that takes a rate.
 * @param was its optimizer until now
 */
export function withOtherSide(rival: SideChanges, was: string, optimizer: string): SideChanges {
  const { hyperparameters: _settings, ...others } = rival;
  if (isRateFree({ optimizer })) {
    return { ...others, optimizer, schedule: 'constant', clipNorm: null };
  }
  if (!isRateFree({ optimizer: was })) return { ...others, optimizer };
  const { schedule: _constant, clipNorm: _none, ...own } = others;
  return { ...own, optimizer };
}
