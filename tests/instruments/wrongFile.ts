/** Reads a data file that is wrong: throws InstrumentError. */
export type WrongFile = () => unknown;
