import type { InstrumentFault } from '../../instruments/locateInstrumentFault.ts';
import { languages } from '../../language/language.ts';
import { formatText } from '../../language/translate.ts';
import type { RegisterField } from '../registerField.ts';
import type { RegisterFigure, RegisterType } from '../registerType.ts';
import { figureValuePlace } from './figureValues.ts';
import { fieldsOfFigure } from './registerFiguresOfYear.ts';

/** What is wrong in the figures of a type: fields that it does not have, and texts that cannot be made of their numbers. */
export function checkRegisterFigures({ figures }: RegisterType, fields: readonly RegisterField[]): InstrumentFault[] {
  return figures.flatMap((figure, at): InstrumentFault[] => {
    const path = ['figures', at];
    const unknown = fieldsOfFigure(figure).filter((name) => figureValuePlace(name, fields) === null);
    const isLater = figures.findIndex(({ key }) => key === figure.key) < at;
    return [
      ...(isLater ? [{ path: [...path, 'key'], message: `"${figure.key}" is the key of an earlier figure` }] : []),
      ...unknown.map((name) => ({ path, message: `no entry of this register has a value "${name}"` })),
      ...textFaults(figure.text, [...path, 'text'], namesIn(figure)),
      ...(figure.years ? textFaults(figure.years, [...path, 'years'], ['years']) : []),
    ];
  });
}

function textFaults(
  text: RegisterFigure['text'],
  path: (string | number)[],
  names: readonly string[],
): InstrumentFault[] {
  const numbers = Object.fromEntries(names.map((name) => [name, 2]));
  return languages.flatMap((language): InstrumentFault[] => {
    try {
      formatText(language, text[language], numbers);
      return [];
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return [{ path: [...path, language], message: `this sentence cannot be made: ${why}` }];
    }
  });
}

/** The names that the text of a figure may ask for. */
function namesIn(figure: RegisterFigure): string[] {
  const always = ['over', 'items', 'year'];
  switch (figure.is) {
    case 'count':
      return [...always, 'count'];
    case 'sum':
      return [...always, figure.value, `${figure.value}N`];
    case 'share':
      return [...always, 'whole', 'rate', figure.numerator, ...figure.denominator];
    case 'shareOfEntries':
      return [...always, 'numerator', 'denominator', 'rate'];
    case 'lowest':
      return [...always, 'average'];
    case 'days':
      return [...always, 'median', 'longest'];
    default:
      return always;
  }
}
