import type { Language } from '../../src/language/language.ts';

/** What is typed behind the name of a field: the same in all languages, or in each its own. */
type Said = string | Record<Language, string>;

/** One line of chat that fills the fields of a register, what is kept of it, and a field that is corrected afterwards. */
export interface StoryLine {
  said: Record<string, Said>;
  /** Numbers and words that stand in the line without a name. */
  besides?: Said;
  /** `field.part` or `field.item` with the value that is kept. */
  kept: Record<string, string | number>;
  correct: { field: string; as: string; kept: string | number };
}

const yes = { en: 'yes', fr: 'oui', es: 'sí' };
const no = { en: 'no', fr: 'non', es: 'no' };
const may = { en: '5 May 2000', fr: '5 mai 2000', es: '5 de mayo de 2000' };
const june = { en: '9 June 2000', fr: '9 juin 2000', es: '9 de junio de 2000' };

/** For each register that ships. */
export const storyLines: Record<string, StoryLine> = {
  consultation: {
    said: { level: 'ambassadors', points: 'budget, law' },
    besides: { en: '17 invited, 11 came', fr: '17 invités, 11 présents', es: '17 invitados, 11 asistentes' },
    kept: {
      level: 'ambassadors',
      'points.0': 'budget',
      'points.1': 'law',
      'counts.invited': 17,
      'counts.attended': 11,
    },
    correct: { field: 'level', as: 'ministers', kept: 'ministers' },
  },
  conference: {
    said: { proceedingsPublished: yes, recommendations: 'Train all staff | Report each year', length: 'half a day' },
    kept: {
      proceedingsPublished: 'yes',
      'recommendations.0.text': 'Train all staff',
      'recommendations.1.text': 'Report each year',
    },
    correct: { field: 'proceedingsPublished', as: 'no', kept: 'no' },
  },
  campaign: {
    said: { interAgency: yes, activities: 'a play, a panel' },
    kept: { interAgency: 'yes', 'activities.0': 'a play', 'activities.1': 'a panel' },
    correct: { field: 'interAgency', as: 'no', kept: 'no' },
  },
  bulletinIssue: {
    said: { audience: { en: 'for all staff', fr: 'pour tout le personnel', es: 'para todo el personal' } },
    kept: { audience: 'allStaff' },
    correct: { field: 'audience', as: 'memberStates', kept: 'memberStates' },
  },
  briefing: {
    said: { agenda: 'Rights of migrants', partner: 'UNAIDS', sessions: '3' },
    kept: { agenda: 'Rights of migrants', partner: 'UNAIDS', sessions: 3 },
    correct: { field: 'agenda', as: 'Rights and health', kept: 'Rights and health' },
  },
  training: {
    said: {
      trainer: 'Ana Lim',
      genderModule: yes,
      expectedSenior: '12',
      attendedSenior: '9',
      useful: { en: '3.4', fr: '3,4', es: '3,4' },
    },
    besides: {
      en: '15 came, 9 women, 6 men',
      fr: '15 présents, 9 femmes, 6 hommes',
      es: '15 asistentes, 9 mujeres, 6 hombres',
    },
    kept: {
      trainer: 'Ana Lim',
      genderModule: 'yes',
      expectedSenior: 12,
      attendedSenior: 9,
      useful: 3.4,
      'counts.women': 9,
    },
    correct: { field: 'trainer', as: 'Ben Aguilar', kept: 'Ben Aguilar' },
  },
  study: {
    said: {
      supports: 'the Research Unit',
      support: 'data, staff',
      period: {
        en: 'from 1 March 2000 to 31 May 2000',
        fr: 'du 1 mars 2000 au 31 mai 2000',
        es: 'del 1 de marzo de 2000 al 31 de mayo de 2000',
      },
      output: 'https://example.org/study',
      quotedIn: 'a report',
    },
    kept: {
      'support.0': 'data',
      'support.1': 'staff',
      'period.from': '2000-03-01',
      'period.to': '2000-05-31',
      output: 'https://example.org/study',
      quotedIn: 'a report',
    },
    correct: { field: 'supports', as: 'the Field', kept: 'the Field' },
  },
  staffFigure: {
    said: { category: 'Professional', grade: 'P4', women: '12', men: '9', source: 'HRM' },
    kept: { category: 'Professional', grade: 'P4', women: 12, men: 9, source: 'HRM' },
    correct: { field: 'women', as: '13', kept: 13 },
  },
  boardSeat: {
    said: { unit: 'seats', length: 'two years' },
    kept: { unit: 'seats', length: 'two years' },
    correct: { field: 'unit', as: 'members', kept: 'members' },
  },
  boardSession: {
    said: { memberPresent: yes },
    besides: {
      en: '12 posts considered, 9 shortlists with a woman, 3 women selected, 4 men selected, 2 points raised',
      fr: '12 postes examinés, 9 listes avec une femme, 3 femmes retenues, 4 hommes retenus, 2 points soulevés',
      es: '12 vacantes examinadas, 9 listas con una mujer, 3 mujeres seleccionadas, 4 hombres seleccionados, 2 cuestiones planteadas',
    },
    kept: {
      memberPresent: 'yes',
      postsConsidered: 12,
      shortlistsWithWoman: 9,
      womenSelected: 3,
      menSelected: 4,
      pointsNumber: 2,
    },
    correct: { field: 'postsConsidered', as: '13', kept: 13 },
  },
  vacancyOutlet: {
    said: { forWomen: yes, partners: 'DAW, UNIFEM' },
    kept: { forWomen: 'yes', 'partners.1': 'UNIFEM' },
    correct: { field: 'forWomen', as: 'no', kept: 'no' },
  },
  vacancy: {
    said: {
      grade: 'P4',
      closes: june,
      outlets: 'outlet-womenwatch',
      link: 'https://example.org/p4',
      applicantsWomen: '12',
      applicantsMen: '20',
      reopened: no,
    },
    kept: { grade: 'P4', closes: '2000-06-09', outlets: 'outlet-womenwatch', applicantsWomen: 12, reopened: 'no' },
    correct: { field: 'grade', as: 'P5', kept: 'P5' },
  },
  toolkit: {
    said: { link: 'https://example.org/tool', audience: 'all offices' },
    kept: { link: 'https://example.org/tool', audience: 'all offices' },
    correct: { field: 'link', as: 'https://example.org/other', kept: 'https://example.org/other' },
  },
  proposalReview: {
    said: {
      ref: 'PRJ-7',
      office: 'MNL',
      received: may,
      returned: june,
      needsBySex: '1',
      risks: { en: '2 – fully', fr: '2 – tout à fait', es: '2 – plenamente' },
      languageFindings: '4',
    },
    kept: {
      ref: 'PRJ-7',
      office: 'MNL',
      received: '2000-05-05',
      returned: '2000-06-09',
      needsBySex: 1,
      risks: 2,
      languageFindings: 4,
    },
    correct: { field: 'ref', as: 'PRJ-8', kept: 'PRJ-8' },
  },
  project: {
    said: { ref: 'PRJ-7', link: 'https://example.org/7', marker: '2a' },
    kept: { ref: 'PRJ-7', link: 'https://example.org/7', marker: '2a' },
    correct: { field: 'marker', as: '2b', kept: '2b' },
  },
  pilotProject: {
    said: {
      proposer: 'field mission',
      money: { en: '20,000 USD', fr: '20 000 USD', es: '20.000 USD' },
      runsIn: '2001',
      lesson: 'Ask women first',
      replicable: yes,
    },
    kept: {
      proposer: 'field mission',
      'money.amount': 20_000,
      'money.currency': 'USD',
      runsIn: 2001,
      replicable: 'yes',
    },
    correct: { field: 'proposer', as: 'Headquarters unit', kept: 'Headquarters unit' },
  },
};
