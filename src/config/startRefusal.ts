/**
 * The program will not start, and changed nothing. The message is written for the person who started it: what is wrong
 * and what to do. `main` prints it without a stack and ends with code 1.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
