import { parseProjectWords } from '../../src/actions/projects/parseProjectWords.ts';
import { parseObjectiveTags } from '../../src/objectives/objectiveTags.ts';
import { parseSignOff } from '../../src/reports/publishing/parseSign.ts';

/** Readers of acts on actions, analyses and yearly papers. */
export const actReaders = {
  'the project of an action': parseProjectWords,
  'the tags of an objective': (text: string) => parseObjectiveTags(`P01 ${text}`),
  'an objective to tag': parseObjectiveTags,
  'an act of signing': parseSignOff,
  'an act of signing a yearly paper': (text: string) => parseSignOff(`annual 2000 ${text}`),
  'a note on a conclusion': (text: string) => parseSignOff(`note 2 fr ${text}`),
  'an audience to release for': (text: string) => parseSignOff(`release ${text}`),
};
