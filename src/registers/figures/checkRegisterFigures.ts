import { type InstrumentFault, instrumentFault } from '../../instruments/locateInstrumentFault.ts';
import { languages } from '../../language/language.ts';
import type { RegisterField } from '../registerField.ts';
import { checkRegisterSentence } from '../checkRegisterSentence.ts';
import type { RegisterFigure, RegisterType } from '../registerType.ts';
import { figureValuePlace } from './entryNumbersForFigures.ts';
import { fieldsOfFigure } from './registerFiguresOfYear.ts';

/** What is wrong in the figures of a type: fields that it does not have, and texts that cannot be made of their numbers. */
export function checkRegisterFigures({ figures }: RegisterType, fields: readonly RegisterField[]): InstrumentFault[] {
  return figures.flatMap((figure, at): InstrumentFault[] => {
    const path = ['figures', at];
    const unknown = fieldsOfFigure(figure).filter((name) => figureValuePlace(name, fields) === null);
    const isLater = figures.findIndex(({ key }) => key === figure.key) < at;
    return [
      ...(isLater ? [instrumentFault([...path, 'key'], 'dataFaults.earlierFigure', { key: figure.key })] : []),
      ...unknown.map((name) => instrumentFault(path, 'dataFaults.noRegisterValue', { name })),
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
    const message = checkRegisterSentence(text[language], language, numbers);
    return message === null ? [] : [{ path: [...path, language], message }];
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
