import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shippedExercise } from '../support/builtInInstrument.ts';
import type { Instrument } from '../../src/instruments/instrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { type Language, languageSchema } from '../../src/language/language.ts';
import type { FormContext } from '../../src/forms/formInputs.ts';

const paragraphsSchema = z.array(
  z.object({
    language: languageSchema,
    instrument: z.enum(['wggi', 'green', 'safety', 'shelter']),
    sentences: z.array(
      z.object({
        text: z.string(),
        /** Keys of the questions that it may be laid beside; none for a sentence that is about none. */
        about: z.array(z.string()),
        values: z.record(z.string(), z.string()).default({}),
      }),
    ),
  }),
);
export type Paragraph = z.infer<typeof paragraphsSchema>[number];

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const paragraphSets = ['development', 'heldBack', 'fresh', 'lettersAndNotes'] as const;

/** Paragraphs as focal points would write them, with the question that each sentence is about. */
export const paragraphs = (set: (typeof paragraphSets)[number]): Paragraph[] =>
  paragraphsSchema.parse(JSON.parse(here(`./${set}.json`)));

const shipped = shippedExercise();
const instruments: Record<Paragraph['instrument'], Instrument> = {
  wggi: shipped.instrument,
  green: parseInstrument(here('./green.yaml'), 'green.yaml'),
  safety: parseInstrument(here('./safety.yaml'), 'safety.yaml'),
  shelter: parseInstrument(here('./shelter.yaml'), 'shelter.yaml'),
};
export const instrumentOf = ({ instrument }: Paragraph): Instrument => instruments[instrument];

/** Objectives of a plan that is not the sample's. */
const objectives: readonly (Record<Language, string> & { code: string })[] = [
  {
    code: 'P1',
    en: 'Train project developers in gender mainstreaming',
    fr: 'Former les concepteurs de projets à l’intégration de la dimension de genre',
    es: 'Capacitar en la perspectiva de género a quienes elaboran proyectos',
  },
  {
    code: 'P2',
    en: 'Offer pre-departure orientation to women and men on equal terms',
    fr: 'Offrir l’orientation avant le départ aux femmes et aux hommes à égalité',
    es: 'Ofrecer orientación previa a la salida a mujeres y hombres por igual',
  },
  {
    code: 'P3',
    en: 'Protect women and girls from trafficking',
    fr: 'Protéger les femmes et les filles contre la traite',
    es: 'Proteger a mujeres y niñas de la trata',
  },
  {
    code: 'P4',
    en: 'Collect data by sex on all beneficiaries',
    fr: 'Recueillir des données par sexe sur tous les bénéficiaires',
    es: 'Recoger datos por sexo de todos los beneficiarios',
  },
  {
    code: 'P5',
    en: 'Make known the rights of domestic workers',
    fr: 'Faire connaître les droits des travailleuses domestiques',
    es: 'Dar a conocer los derechos de las trabajadoras domésticas',
  },
  {
    code: 'S1',
    en: 'Raise the share of women in professional grades to 40 per cent',
    fr: 'Porter à 40 % la part des femmes dans la catégorie des administrateurs',
    es: 'Elevar al 40 % la proporción de mujeres en el cuadro orgánico',
  },
  {
    code: 'S2',
    en: 'Offer flexible working hours to staff with family duties',
    fr: 'Proposer des horaires souples au personnel ayant des charges de famille',
    es: 'Ofrecer horario flexible al personal con responsabilidades familiares',
  },
  {
    code: 'S3',
    en: 'Advertise vacancies where women will see them',
    fr: 'Annoncer les vacances de poste là où les femmes les verront',
    es: 'Anunciar las vacantes donde las mujeres las vean',
  },
];

export const contextOf = ({ language }: Paragraph): FormContext => ({
  language,
  objectives: objectives.map((one) => ({ value: one.code, label: one[language] })),
  posts: [
    { value: 'HQ', label: 'Headquarters' },
    { value: 'CAI', label: 'Cairo' },
  ],
});
