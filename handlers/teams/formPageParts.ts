import type { Form, FormButton, FormSection, Input } from '../../src/protocol/form.ts';
import type { Language } from '../../src/language/language.ts';
import { cardBytesOf, type CardElement, maxCardBytes } from '../cards/card.ts';
import { drawFormCard } from '../cards/drawForm.ts';
import { drawCardInput } from '../cards/drawInput.ts';
import { encodeCardChoice, cardInputId } from '../cards/submission.ts';

/** What stands together: the inputs of one item of a group, or one input, of one section. */
interface Unit {
  section: FormSection;
  inputs: Input[];
  /** The last of its section: the section's own buttons stand under it. */
  last: boolean;
}

/** What a button of the page adds to its weight: who opened the page and which part comes next. */
const buttonBytes = 920;

/**
 * The page in parts of which each fits one card; one part where the whole fits. Null where a single input is too long.
 * Every part holds all answers of the page: those of other parts lie in inputs that nobody sees.
 */
export function teamsFormPartsOf(form: Form, language: Language): Unit[][] | null {
  const units = form.sections.flatMap(unitsOf);
  const bare = cardBytesOf(drawFormCard({ ...form, sections: [] }, language));
  const buttons = form.sections.reduce((sum, { buttons: own }) => sum + own.length, form.buttons.length) * buttonBytes;
  const all = units.reduce((sum, unit) => sum + weigh(unit, form, language), 0);
  if (bare + buttons + all <= maxCardBytes) return [units];
  const room = maxCardBytes - bare - buttons - cardBytesOf(units.flatMap(({ inputs }) => inputs.map(hidden)));
  const parts: Unit[][] = [];
  let left = 0;
  for (const unit of units) {
    const bytes = weigh(unit, form, language);
    if (bytes > room) return null;
    if (bytes > left || parts.length === 0) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(unit);
    left -= bytes;
  }
  return parts;
}

/** The form that shows one part, with buttons that lead to the others, and the rest as inputs that nobody sees. */
export function teamsPartForm(form: Form, parts: Unit[][], position: number): { form: Form; rest: CardElement[] } {
  const shown = parts[position] ?? [];
  const rest = parts
    .filter((part) => part !== shown)
    .flatMap((part) => part.flatMap(({ inputs }) => inputs.map(hidden)));
  return {
    form: { ...form, sections: sectionsOf(shown), buttons: buttonsOf(form.buttons, position, parts.length) },
    rest,
  };
}

/** The part to show: the first with an error, the end of a group that grew, or the one that was asked for. */
export function teamsPartToShow(
  { errors }: Form,
  parts: Unit[][],
  { part = 0, added }: { part?: number | undefined; added?: string | undefined },
): number {
  const wrong = parts.findIndex((units) =>
    units.some(({ inputs }) => inputs.some(({ id }) => errors[id] !== undefined)),
  );
  if (wrong !== -1) return wrong;
  const grown = parts.findIndex((units) => units.some(({ section, last }) => last && section.question === added));
  return Math.max(0, Math.min(grown === -1 ? part : grown, parts.length - 1));
}

function unitsOf(section: FormSection): Unit[] {
  const units: Unit[] = [];
  let key: string | undefined;
  for (const input of section.inputs) {
    const [question, item, field] = input.id.split('.');
    const own = field === undefined ? input.id : `${question}.${item}`;
    if (own !== key) units.push({ section, inputs: [], last: false });
    key = own;
    units.at(-1)?.inputs.push(input);
  }
  if (units.length === 0) units.push({ section, inputs: [], last: false });
  return units.map((unit, position) => ({ ...unit, last: position === units.length - 1 }));
}

function weigh({ section, inputs, last }: Unit, form: Form, language: Language): number {
  const drawn = inputs.flatMap((input) => drawCardInput(input, form.errors[input.id], language));
  // The head of the section may be repeated in each part.
  const { label, help = '' } = section;
  return (
    cardBytesOf(drawn) + (cardBytesOf(label) + cardBytesOf(help) + 800) + (last ? cardBytesOf(section.buttons) : 0)
  );
}

function sectionsOf(units: Unit[]): FormSection[] {
  const sections = [...new Set(units.map(({ section }) => section))];
  return sections.map((section) => {
    const mine = units.filter((unit) => unit.section === section);
    return {
      ...section,
      inputs: mine.flatMap(({ inputs }) => inputs),
      buttons: mine.some(({ last }) => last) ? section.buttons : [],
    };
  });
}

/** Within a page, "next" and "back" lead to its other parts. */
function buttonsOf(buttons: FormButton[], position: number, parts: number): FormButton[] {
  const [first, ...others] = buttons.map((button) =>
    button.then === 'back' && position > 0 ? { ...button, then: 'redraw' as const } : button,
  );
  if (!first) return others;
  return [position < parts - 1 ? { ...first, then: 'redraw' } : first, ...others];
}

function hidden({ id, kind, value = '' }: Input): CardElement {
  const wire = kind === 'choices' ? 'many' : kind === 'choice' ? 'one' : 'typed';
  const sent =
    wire === 'typed' ? [value].flat().join('\n') : [value].flat().filter(Boolean).map(encodeCardChoice).join(',');
  return { type: 'Input.Text', id: cardInputId(id, wire), label: '', isVisible: false, isMultiline: true, value: sent };
}
