import { oneOf } from '../../support/random.ts';
import { shapes } from '../../readers/shapes.ts';

type Random = () => number;

const nested = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** What a field may hold that nobody meant. */
const strange: readonly [(random: Random) => unknown, ...((random: Random) => unknown)[]] = [
  () => null,
  () => '',
  () => 0,
  () => -1,
  () => 2 ** 53,
  () => true,
  () => [],
  () => ({}),
  () => '__proto__',
  () => 'constructor',
  () => '\u0000',
  () => '\uD83D',
  () => '\'; DROP TABLE "Person"; --',
  () => '<script>alert(1)</script>',
  () => 'x'.repeat(20_000),
  () => nested(30),
  () => nested(3_000),
  () => Array.from({ length: 300 }, (_, n) => n),
  () => ({ constructor: { prototype: 1 }, toString: 'x', length: -1 }),
  () => '{"kind":"answer","round":1e999,"post":-1,"input":"__proto__"}',
  (random) => oneOf(random, entriesOf(shapes))(4_000),
  (random) => Math.floor(random() * 1e9),
];

/** The same thing with one or two of its fields, at any depth, lost, doubled, moved or filled with something strange. */
export function mutated(thing: object, random: Random): object {
  const copy = structuredClone(thing);
  for (let left = 1 + Math.floor(random() * 2); left > 0; left--) {
    const holders = objectsIn(copy);
    const holder = oneOf(random, [copy as Holder, ...holders]);
    const names = Object.keys(holder);
    const name = names[Math.floor(random() * names.length)];
    if (name === undefined) continue;
    const what = random();
    if (what < 0.15) delete holder[name];
    else if (what < 0.25) holder[oneOf(random, ['__proto__x', 'constructor', 'extra', 'type'])] = holder[name];
    else holder[name] = oneOf(random, strange)(random);
  }
  return copy;
}

type Holder = Record<string, unknown>;

/** The objects and lists of a payload, as deep as payloads are. */
function objectsIn(value: unknown, levels = 12): Holder[] {
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  return [value as Holder, ...Object.values(value).flatMap((one) => objectsIn(one, levels - 1))];
}

function entriesOf<Value>(record: Record<string, Value>): readonly [Value, ...Value[]] {
  const [first, ...others] = Object.values(record);
  if (first === undefined) throw new Error('nothing to choose from');
  return [first, ...others];
}
