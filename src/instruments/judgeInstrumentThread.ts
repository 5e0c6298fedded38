import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { judgeInstrumentSource } from './judgeInstrumentSource.ts';

const given = z.object({ source: z.string(), file: z.string(), isStored: z.boolean() });

/** Judges one instrument, and ends. */
const { source, file, isStored } = given.parse(workerData);
parentPort?.postMessage(judgeInstrumentSource(source, file, { isStored }));
