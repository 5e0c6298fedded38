import { signAnalysisCommand } from '../../analysis/publishing/signAnalysisCommand.ts';
import type { App, Caller } from '../../core/context.ts';
import type { Reply } from '../../protocol/message.ts';
import { sign, type SignAct } from '../../protocol/signIntent.ts';
import { parseSignOff } from './parseSign.ts';
import { signPaperCommand } from './signPaperCommand.ts';

/** Brings an analysis, or a yearly paper, to its readers. */
export function signAnalysisOrPaper(app: App, caller: Caller, act: SignAct): Promise<Reply> {
  return act.year === undefined
    ? signAnalysisCommand(app, caller, act)
    : signPaperCommand(app, caller, { ...act, year: act.year });
}

/** An act of signing, or the name of the round that is to be signed. */
export function namesPaperOrAnalysisToSign(words: string): boolean | { name: string } {
  const act = sign.fieldsOf(parseSignOff(words));
  return act?.do === 'show' && act.year === undefined ? { name: words } : true;
}
