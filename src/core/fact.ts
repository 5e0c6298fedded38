/** Something that happened and that other features may react to, in the same transaction. */
export interface Fact<Value> {
  readonly name: string;
  /** Carries the type of the value; never called. */
  readonly carries?: (value: Value) => void;
}
