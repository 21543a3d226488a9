import fc from 'fast-check';

/**
 * The cases that properties are tried with are the same in every run, so that a change fails by its own fault.
 * `PROPERTY_SEED=$RANDOM npx vitest run` tries others; what fails there prints how to try it again.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_130) });
