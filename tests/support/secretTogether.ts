import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * The source of an instrument in which what hangs on an answer for the coordinator alone is for the coordinator alone, too: others are
 * refused. For tests that say by chance who may read what. Conditions name questions that stand before.
 */
export function secretTogether(source: string): string {
  const document = parseDocument(source);
  const secret = new Set<unknown>();
  const mapsIn = (list: unknown): YAMLMap[] => (isSeq(list) ? list.items.filter((one) => isMap(one)) : []);
  const hangsOnSecret = (part: YAMLMap) => secret.has(String(part.getIn(['when', 'question'])).split('.')[0]);
  let changed = false;
  for (const page of mapsIn(document.get('pages'))) {
    for (const question of mapsIn(page.get('questions'))) {
      const isSecret = question.get('visibility') === 'coordinator';
      const mustBe = isSecret || hangsOnSecret(page) || hangsOnSecret(question);
      if (mustBe) secret.add(question.get('key'));
      if (mustBe === isSecret) continue;
      question.set('visibility', 'coordinator');
      changed = true;
    }
  }
  return changed ? document.toString({ lineWidth: 0 }) : source;
}
