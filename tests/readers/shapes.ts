/** What a text of one shape looks like, in as many characters as are wanted. */
type Shape = (length: number) => string;

const repeated =
  (unit: string, behind = ''): Shape =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length - behind.length) + behind;

/** Texts that make careless expressions look again and again: a long row of what they allow, and at its end something else. */
export const shapes: Record<string, Shape> = {
  dots: repeated('.', 'x'),
  blanks: (length) => `a${repeated(' ', 'x')(length - 1)}`,
  'exclamation marks': repeated('!', 'x'),
  ellipses: repeated('…', 'x'),
  accents: (length) => `e${repeated('\u0301')(length / 2)}${repeated('\u0316')(length / 2 - 1)}`,
  brackets: (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'objects in objects': (length) => '{"a":'.repeat(length / 5),
  'mentions in Slack': repeated('<@U0123456789>'),
  'half a mention': repeated('<@U', 'x'),
  'mentions in Teams': repeated('<at>Amina</at>'),
  commas: repeated(',', 'x'),
  'words and commas': repeated('a,'),
  'digits and slashes': repeated('1/', 'x'),
  digits: repeated('9', 'x'),
  'line breaks': (length) => `a${repeated('\n', 'x')(length - 1)}`,
  dashes: repeated('-', 'x'),
  quotes: repeated('"', 'x'),
  'zero-width signs': repeated('\u200B\u200D\uFEFF', 'x'),
  'right to left': repeated('\u202E\u200Fא', 'x'),
  'half characters': repeated('\uD83D', 'x'),
  faces: repeated('👩🏽‍🚀'),
  'a a a a': repeated('a ', 'x'),
  'the the the': repeated('the '),
  commands: repeated('status '),
  'a command and dots': (length) => `status ${repeated('.', 'x')(length - 7)}`,
  'an absence and blanks': (length) => `away today${repeated(' ', 'x')(length - 10)}`,
  'a round and blanks': (length) => `round reopen Plans 2000${repeated(' ', 'x')(length - 23)}`,
  'a pause and dates': (length) => `pause KBL ${repeated('from the ')(length - 10)}`,
  entities: repeated('&amp;'),
  addresses: (length) => `https://${repeated('a.')(length - 8)}`,
  'a markup tag': repeated('<br '),
  percents: repeated('%25'),
};
