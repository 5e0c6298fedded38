import type { App } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { judgeInstrumentInThread } from '../instruments/judgeInstrumentInThread.ts';
import { newestInstrumentKeys, newestInstrumentVersion, type Newest } from '../instruments/newest/store.ts';
import { instrumentById } from '../instruments/store.ts';
import { roundsOf } from '../rounds/store.ts';

/** The questions that the next round would be asked with. */
export interface QuestionsForNextRound extends Newest {
  key: string;
  instrument: Instrument;
}

/** The version that changed questions get: the next one where a round has been asked with these. */
export const questionsVersionToChange = ({
  version,
  isUsed,
}: Pick<QuestionsForNextRound, 'version' | 'isUsed'>): number => (isUsed ? version + 1 : version);

/** The instrument that words name by its key, else that of the last round. Refuses where there is none. */
export async function questionsMeant(app: App, words: string): Promise<QuestionsForNextRound> {
  const keys = await newestInstrumentKeys(app.db, app.workingGroupId);
  const said = plain(words);
  const named = keys.find((key) => plain(key) === said);
  if (said !== '' && named === undefined)
    throw new Refusal('preparation.unknownQuestions', { words, known: keys.length, keys: keys.join(', ') });
  return questionsForNextRound(app, named ?? (await keyOfLastRound(app)));
}

/** The newest questions of an instrument, judged as they are stored. */
export async function questionsForNextRound(app: App, key: string): Promise<QuestionsForNextRound> {
  const newest = await newestInstrumentVersion(app.db, app.workingGroupId, key);
  if (!newest) throw new Refusal('preparation.noQuestions');
  if (newest.id !== null) return { ...newest, key, instrument: await instrumentById(app.db, newest.id) };
  const judged = await judgeInstrumentInThread(newest.source, `${key}.yaml`, { isStored: true });
  if (!judged || !('instrument' in judged)) throw new Error(`the shipped instrument ${key} is wrong`);
  return { ...newest, key, instrument: judged.instrument };
}

async function keyOfLastRound({ db, workingGroupId }: App): Promise<string> {
  const [last] = (await roundsOf(db, workingGroupId)).toSorted((one, other) =>
    other.opensAt.localeCompare(one.opensAt),
  );
  if (!last) throw new Refusal('preparation.noQuestions');
  return (await instrumentById(db, last.instrumentId)).key;
}

const plain = (text: string): string =>
  unaccented(text)
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();
