import { describe, expect, it } from 'vitest';
import { certainValuesInParagraph } from '../../src/paragraphs/certainValuesInParagraph.ts';
import { paragraphLaying, paragraphSentence } from '../../src/paragraphs/scores.ts';
import { instrumentQuestionByKey } from '../../src/instruments/instrument.ts';
import type { Language } from '../../src/language/language.ts';
import { contextOf, instrumentOf, type Paragraph } from './paragraphs.ts';

type Case = [
  instrument: Paragraph['instrument'],
  language: Language,
  question: string,
  text: string,
  values: Record<string, string>,
];

const cases: Case[] = [
  ['wggi', 'en', 'dialogue', 'We meet governments and NGOs regularly.', { government: 'regular', ngo: 'regular' }],
  ['wggi', 'en', 'dialogue', 'Government regular, NGOs occasional.', { government: 'regular', ngo: 'occasional' }],
  ['wggi', 'en', 'dialogue', 'We hope to meet the government regularly.', {}],
  ['wggi', 'en', 'dialogue', 'We do not meet the government regularly.', {}],
  ['wggi', 'en', 'dialogue', 'Should we meet NGOs regularly?', {}],
  ['wggi', 'en', 'dialogue', 'The government, unlike the NGOs, is a regular partner.', {}],
  ['wggi', 'en', 'dialogue', 'NGOs were regular until June.', {}],
  ['wggi', 'en', 'dialogue', 'Dialogue with NGOs was planned but never took off.', {}],
  ['wggi', 'en', 'dialogue', 'Dialogue with NGOs is more regular than before.', {}],
  [
    'wggi',
    'en',
    'dialogue',
    'With the government it is regular and with NGOs occasional.',
    { government: 'regular', ngo: 'occasional' },
  ],
  ['wggi', 'fr', 'dialogue', 'Avec le gouvernement, le dialogue est régulier.', { government: 'regular' }],
  ['wggi', 'fr', 'dialogue', 'Nous ne voyons plus le gouvernement régulièrement.', {}],
  ['wggi', 'fr', 'dialogue', 'Aucun dialogue avec les ONG.', { ngo: 'none' }],
  ['wggi', 'es', 'dialogue', 'Con las ONG el diálogo es ocasional.', { ngo: 'occasional' }],
  ['wggi', 'es', 'dialogue', 'Ya no vemos al Gobierno regularmente.', {}],
  ['wggi', 'en', 'dialogue', 'They tell me the government dialogue is regular.', {}],
  ['wggi', 'en', 'dialogue', 'The dialogue with the government is reportedly regular.', {}],
  ['wggi', 'fr', 'networks', 'Mon prédécesseur avait, dit-on, des contacts réguliers avec les réseaux régionaux.', {}],
  ['wggi', 'fr', 'networks', 'Le siège voudrait une coopération active avec un réseau international.', {}],
  ['wggi', 'es', 'dialogue', 'Según el sindicato, el diálogo con las ONG es ocasional.', {}],
  [
    'wggi',
    'es',
    'dialogue',
    'Se mantiene un diálogo regular con el Gobierno y uno ocasional con las ONG.',
    { government: 'regular', ngo: 'occasional' },
  ],
  ['wggi', 'fr', 'dialogue', 'Si le siège l’accepte, le dialogue avec les ONG deviendra régulier.', {}],
  ['wggi', 'en', 'dialogue', 'If all goes well, NGOs: regular.', {}],
  ['wggi', 'es', 'patAccess', 'Sí, tenemos acceso.', { '': 'yes' }],
  ['wggi', 'es', 'dialogue', 'Si hay fondos, el diálogo con las ONG es habitual.', {}],
  ['wggi', 'fr', 'dialogue', 'Selon le plan, le dialogue avec les ONG est régulier.', { ngo: 'regular' }],
  [
    'wggi',
    'fr',
    'mainstreaming',
    'Le genre est pleinement intégré à l’évaluation des besoins et habituellement pris en compte dans le suivi.',
    { needsAssessment: '3' },
  ],
  [
    'wggi',
    'en',
    'mainstreaming',
    'Gender is fully incorporated in project design and in the evaluation.',
    { projectDesign: '3', evaluation: '3' },
  ],
  ['wggi', 'en', 'networks', 'At regional level, no contact.', { regional: '0' }],
  ['wggi', 'en', 'networks', 'National networks are more active than before.', {}],
  [
    'wggi',
    'fr',
    'mainstreaming',
    'La conception est parfois prise en compte, le suivi jamais.',
    { projectDesign: '1', monitoring: '0' },
  ],
  ['wggi', 'es', 'mainstreaming', 'En la evaluación de las necesidades, por lo general.', { needsAssessment: '2' }],
  ['wggi', 'en', 'commitment', 'He is strongly committed.', { '': '4' }],
  ['wggi', 'en', 'commitment', 'He is committed.', {}],
  ['wggi', 'en', 'commitment', 'She is not strongly committed.', {}],
  ['wggi', 'en', 'patAccess', 'Yes, it opens now.', { '': 'yes' }],
  ['wggi', 'fr', 'patAccess', 'En partie : la recherche est en panne.', { '': 'partly' }],
  ['wggi', 'en', 'patAccess', 'I have no access.', {}],
  ['wggi', 'en', 'streamline', 'Yes, I would merge some.', { '': 'yes' }],
  ['wggi', 'en', 'womenProfessional', 'There are 11 women and 7 men.', { '': '11' }],
  ['wggi', 'en', 'staffProfessional', 'There are 11 women and 7 men.', { '': '18' }],
  ['wggi', 'fr', 'staffDecisionMaking', 'Quatre femmes et cinq hommes.', { '': '9' }],
  ['wggi', 'es', 'womenProfessional', 'Hay 11 mujeres y 7 hombres.', { '': '11' }],
  ['wggi', 'en', 'womenProfessional', 'We have 30 staff.', {}],
  ['wggi', 'en', 'womenProfessional', 'Of 11 women and 7 men, 3 left.', {}],
  ['wggi', 'en', 'actions', 'S3 is blocked since May.', { objective: 'S3', status: 'blocked' }],
  ['wggi', 'en', 'actions', 'P1 and P2 are on track.', { status: 'onTrack' }],
  ['wggi', 'en', 'actions', 'The delayed shipment of S3 arrived.', { objective: 'S3' }],
  ['wggi', 'en', 'actions', 'P4 will be completed in May.', { objective: 'P4' }],
  ['wggi', 'en', 'actions', 'P4 has yet to be completed.', { objective: 'P4' }],
  ['wggi', 'en', 'actions', 'P4 is not completed.', { objective: 'P4' }],
  ['wggi', 'en', 'actions', 'We met in late October.', {}],
  ['wggi', 'fr', 'actions', 'Le P4 est terminé.', { objective: 'P4', status: 'completed' }],
  ['wggi', 'fr', 'actions', 'Le P4 n’est pas terminé.', { objective: 'P4' }],
  ['wggi', 'es', 'actions', 'El S2 está bloqueado.', { objective: 'S2', status: 'blocked' }],
  ['wggi', 'en', 'needs', 'We need a trainer by 15 March 2027.', { by: '2027-03-15' }],
  ['wggi', 'fr', 'needs', 'Il nous faut une salle avant le 1er mars 2027.', { by: '2027-03-01' }],
  ['wggi', 'es', 'needs', 'Necesitamos una sala antes del 1 de marzo de 2027.', { by: '2027-03-01' }],
  ['wggi', 'en', 'needs', 'We asked on 3 May 2026 and still need it.', {}],
  [
    'green',
    'en',
    'measured',
    'Paper and waste every month, water once a year.',
    { paper: 'monthly', waste: 'monthly', water: 'yearly' },
  ],
  ['green', 'en', 'vehicles', 'We have 7 vehicles.', { '': '7' }],
  ['green', 'en', 'vehicles', 'Two cars broke down.', {}],
  ['green', 'en', 'vehicles', 'We used to run 7 cars.', {}],
  ['green', 'en', 'vehicles', 'We have more than 7 cars.', {}],
  ['green', 'fr', 'vehicles', 'Nous avons 7 voitures.', { '': '7' }],
  ['green', 'en', 'lastAudit', 'The audit was on 12 May 2025.', { '': '2025-05-12' }],
  ['green', 'en', 'lastAudit', 'The next audit is planned for 12 May 2027.', {}],
  ['green', 'en', 'lastAudit', 'One audit was on 12 May 2025 and one on 3 June 2025.', {}],
  ['safety', 'en', 'drills', 'Fire drills twice a year, earthquake never.', { fire: 'twice', earthquake: 'never' }],
  ['safety', 'en', 'drills', 'The fire drill was planned twice a year but held only once.', {}],
  ['safety', 'fr', 'lastDrill', 'Le dernier exercice a eu lieu le 9 septembre 2026.', { '': '2026-09-09' }],
];

describe('what a sentence certainly says', () => {
  it.each(cases)('%s %s %s: %s', async (instrument, language, key, text, values) => {
    const paragraph: Paragraph = { instrument, language, sentences: [] };
    const laying = await paragraphLaying(instrumentOf(paragraph), contextOf(paragraph), language);
    const question = instrumentQuestionByKey(laying.instrument, key);
    if (!question) throw new Error(`no question ${key}`);
    const expected = Object.entries(values).map(([part, value]) => [part === '' ? key : `${key}.${part}`, value]);
    const found = certainValuesInParagraph(paragraphSentence(text, laying), question, laying, '2026-11-30');
    expect(found).toEqual(Object.fromEntries(expected));
  });
});
