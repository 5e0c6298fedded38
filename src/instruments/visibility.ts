import { type Visibility, visibilities } from './instrument.ts';

/** Whether what has this visibility is for readers of a tier: it is theirs, or that of more people. */
export const isReadableBy = (visibility: Visibility, reader: Visibility): boolean =>
  visibilities.indexOf(visibility) >= visibilities.indexOf(reader);

/** The visibility of two that fewer people have. */
export const narrowerVisibility = (one: Visibility, other: Visibility): Visibility =>
  isReadableBy(one, other) ? other : one;
