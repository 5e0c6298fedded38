import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** `recommend`: what the last analysis proposes; with words "POST by DATE: TEXT" a recommendation of the coordinator's own. */
export const recommend = intentType('recommend', { words: z.string().optional() }, { namesPeople: true });
/** A proposal is taken in hand: nobody is asked anything by it. */
export const prepareRecommendation = intentType('prepareRecommendation', { round: id, key: z.string().max(200) });
/** A recommendation of the coordinator's own is begun, by the form. */
export const ownRecommendation = intentType('ownRecommendation', { round: id });
/** What is in hand is addressed to its owner, as the draft says it in this version. */
export const addressRecommendation = intentType('addressRecommendation', { recommendation: id, version: z.int32() });
