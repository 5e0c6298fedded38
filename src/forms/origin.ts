/** How an answer came to stand in an update, from the weakest to the strongest: prefilled and untouched, said to be still so, typed. */
export const origins = ['carried', 'confirmed', 'given'] as const;
export type Origin = (typeof origins)[number];
