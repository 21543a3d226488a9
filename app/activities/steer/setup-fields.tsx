import type { KindFields } from '../../parts/setup/own-fields';
import type { SteerDraft } from './setup';

export const steerFields: KindFields<SteerDraft> = {
  Fields: () => null,
};
