import fc from 'fast-check';

/**
 * Examples of properties are drawn from a seed, so that a run can be repeated and two machines judge the same program alike.
 * `FOCAL_CI_SEED=N` draws others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FOCAL_CI_SEED'] ?? 11) });
