/** A command that cannot be done as it was typed. The message says, in a sentence, what is wrong and what would be right. */
export class CliRefusal extends Error {
  override readonly name = 'CliRefusal';
}
