import { Refusal } from '../core/refusal.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { whoEntersIntoRegister } from './registerAccess.ts';
import type { RegisterType } from './registerType.ts';

/** The refusal of who may neither enter into a register nor correct an entry of it: it names those who may. */
export function notYourRegister(type: RegisterType, language: Language): Refusal {
  const who = whoEntersIntoRegister(type, language);
  return new Refusal('registers.notYours', { register: localizedIn(type.title, language), who });
}
