import type { App, Caller } from '../../core/context.ts';
import { localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { blocksReply } from '../../protocol/textReply.ts';
import type { registerFigures } from '../intents.ts';
import { typeNamed } from '../shippedRegisters.ts';
import { registersOf } from '../store.ts';
import { loadRegisterFigures } from './loadRegisterFigures.ts';
import { registerFigureBlocks } from './registerFigureBlocks.ts';

/** The figures of a register in a year by themselves: its list leaves them to a press where it is long. */
export async function showRegisterFigures(
  app: App,
  caller: Caller,
  { type: key, year }: FieldsOf<typeof registerFigures>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeNamed(registers, key);
  const figures = await loadRegisterFigures(app, registers, type, { year, roles });
  const register = localizedIn(type.plural, language);
  const text = translate(language, 'registers.figuresOf', { register, year: String(year) });
  return blocksReply(text, [{ kind: 'heading', text }, ...registerFigureBlocks(figures, year, language)]);
}
