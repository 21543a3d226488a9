import type { LossReference } from '#core/engine/experiment/loss-reference';
import { MathLine } from '../../../ui/formula/arithmetic-math';
import { isShort, LossTitle } from '../../../ui/formula/loss-title';

/** "L = w²", or the name of a loss whose formula is too long. */
export function TitledLoss({ loss }: { loss: LossReference }) {
  const isFormula = 'expression' in loss || isShort(loss);
  return (
    <>
      {isFormula && (
        <>
          <MathLine label="L =">
            <i>L</i>
            {' ='}
          </MathLine>{' '}
        </>
      )}
      <LossTitle loss={loss} />
    </>
  );
}
