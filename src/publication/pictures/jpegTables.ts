/** The order in which a block is written: from the coarsest frequency to the finest (ITU T.81, figure A.6). */
export const zigzag: readonly number[] = Array.from({ length: 64 }, (_, at) => at).toSorted((one, other) => {
  const [a, b] = [(one >> 3) + (one & 7), (other >> 3) + (other & 7)];
  if (a !== b) return a - b;
  return a % 2 === 0 ? (other >> 3) - (one >> 3) : (one >> 3) - (other >> 3);
});

/** How many codes there are of each length, 1 to 16 bits (ITU T.81, tables K.3 and K.5). */
export const lengths = {
  mean: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  detail: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
} as const;

/** What the codes stand for, the most frequent first. */
export const symbols = {
  mean: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  detail: [
    ...Buffer.from(
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282' +
        '090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a' +
        '737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9ba' +
        'c2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
      'hex',
    ),
  ],
} as const;

/** The codes of a table by what they stand for (ITU T.81, annex C). */
export function huffmanTable(
  counts: readonly number[],
  of: readonly number[],
): ReadonlyMap<number, { code: number; length: number }> {
  const table = new Map<number, { code: number; length: number }>();
  let code = 0;
  let next = 0;
  for (const [index, count] of counts.entries()) {
    for (let one = 0; one < count; one++) table.set(of[next++] ?? 0, { code: code++, length: index + 1 });
    code <<= 1;
  }
  return table;
}
