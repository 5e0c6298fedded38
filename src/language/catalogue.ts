import type actions from './en/actions.json';
import type analysis from './en/analysis.json';
import type bulletin from './en/bulletin.json';
import type cards from './en/cards.json';
import type commands from './en/commands.json';
import type commitments from './en/commitments.json';
import type conversation from './en/conversation.json';
import type dataFaults from './en/dataFaults.json';
import type files from './en/files.json';
import type forms from './en/forms.json';
import type handover from './en/handover.json';
import type imports from './en/imports.json';
import type importProblems from './en/importProblems.json';
import type importRemarks from './en/importRemarks.json';
import type importTemplate from './en/importTemplate.json';
import type inquiries from './en/inquiries.json';
import type instruments from './en/instruments.json';
import type objectives from './en/objectives.json';
import type people from './en/people.json';
import type phrases from './en/phrases.json';
import type preparation from './en/preparation.json';
import type privacy from './en/privacy.json';
import type publication from './en/publication.json';
import type recommendations from './en/recommendations.json';
import type registers from './en/registers.json';
import type reminders from './en/reminders.json';
import type reports from './en/reports.json';
import type review from './en/review.json';
import type rounds from './en/rounds.json';
import type local from './en/local.json';
import type segments from './en/segments.json';
import type signOff from './en/signOff.json';
import type slack from './en/slack.json';
import type teams from './en/teams.json';
import type terminology from './en/terminology.json';
import type updates from './en/updates.json';

/** The shape of the catalogues; the English files set it, and a test holds French and Spanish to it. */
export interface Catalogue {
  actions: typeof actions;
  analysis: typeof analysis;
  bulletin: typeof bulletin;
  cards: typeof cards;
  commands: typeof commands;
  commitments: typeof commitments;
  conversation: typeof conversation;
  dataFaults: typeof dataFaults;
  files: typeof files;
  forms: typeof forms;
  handover: typeof handover;
  imports: typeof imports;
  importProblems: typeof importProblems;
  importRemarks: typeof importRemarks;
  importTemplate: typeof importTemplate;
  inquiries: typeof inquiries;
  instruments: typeof instruments;
  objectives: typeof objectives;
  people: typeof people;
  phrases: typeof phrases;
  preparation: typeof preparation;
  privacy: typeof privacy;
  publication: typeof publication;
  recommendations: typeof recommendations;
  registers: typeof registers;
  reminders: typeof reminders;
  reports: typeof reports;
  review: typeof review;
  rounds: typeof rounds;
  local: typeof local;
  segments: typeof segments;
  signOff: typeof signOff;
  slack: typeof slack;
  teams: typeof teams;
  terminology: typeof terminology;
  updates: typeof updates;
}

/** One file a language and area: `src/language/<language>/<area>.json`. */
export const areas = [
  'actions',
  'analysis',
  'bulletin',
  'cards',
  'commands',
  'commitments',
  'conversation',
  'dataFaults',
  'files',
  'forms',
  'handover',
  'imports',
  'importProblems',
  'importRemarks',
  'importTemplate',
  'inquiries',
  'instruments',
  'objectives',
  'people',
  'phrases',
  'preparation',
  'privacy',
  'publication',
  'recommendations',
  'registers',
  'reminders',
  'reports',
  'review',
  'rounds',
  'local',
  'segments',
  'signOff',
  'slack',
  'teams',
  'terminology',
  'updates',
] as const satisfies readonly (keyof Catalogue)[];

export type MessageKey = {
  [Area in keyof Catalogue]: `${Area}.${keyof Catalogue[Area] & string}`;
}[keyof Catalogue];
