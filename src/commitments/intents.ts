import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();
const about = { commitment: id };
const withWords = { ...about, words: z.string().optional() };
const page = { page: z.int().min(0).max(1_000).optional() };

/** Open needs. */
export const needs = intentType('needs', page, { repeatable: true });
/** A need of the first edition is met; old chats have its button. */
export const needMet = intentType('needMet', { need: id });
/** What the caller's posts are asked and have not answered yet. */
export const owed = intentType('owed', page, { repeatable: true });

/** Open follow-ups and recommendations. */
export const followUps = intentType('followUps', page, { repeatable: true });

/** What stands in the way of the PAT and is open. */
export const obstacles = intentType('obstacles', page, { repeatable: true });
/** Who is asked from now on to remove it; `words` names a post. */
export const obstaclesTo = intentType('obstaclesTo', { words: z.string() }, { namesPeople: true });

/** The owner takes it; `post` says for which of several posts, where none was asked; `words` what they say to it, and by when. */
export const take = intentType('take', { ...withWords, post: id.optional() });
/** The owner has done it; `words` says how, and where it is to be found. */
export const finish = intentType('finish', withWords);
/** The owner of a recommendation accepts a part of it; `words` says which, and by when. */
export const partly = intentType('partly', withWords);
/** The owner cannot do it; `words` says why. */
export const decline = intentType('decline', withWords);
/** It belongs to another post, which `words` names. */
export const give = intentType('give', withWords, { namesPeople: true });
/** An asker says that it is met. */
export const solved = intentType('solved', about);
/** An asker says that it is not done yet; `words` says what is missing. */
export const notYet = intentType('notYet', withWords);
/** An asker says that it is needed still. */
export const stillNeeded = intentType('stillNeeded', about);
/** An asker needs it no more. */
export const needNoMore = intentType('needNoMore', about);
/** The coordinator says that two commitments are one. */
export const mergeCommitments = intentType('mergeCommitments', { into: id, other: id });
