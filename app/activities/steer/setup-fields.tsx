import type { KindFields } from '../../parts/setup/own-fields';
import type { SteerDraft } from './setup';

export const steerFields: KindFields<SteerDraft> = {
  note: 'Each picks a first rate and changes it while the run goes on, four steps a second. Not scored.',
  Fields: () => null,
};
