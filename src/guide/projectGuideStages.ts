import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { localizedSchema } from '../language/language.ts';

const guideSchema = z.strictObject({
  stages: z.array(
    z.strictObject({
      id: z.string(),
      name: localizedSchema,
      /** Inputs that rate the stage, for instance `mainstreaming.evaluation`. */
      rated: z.array(z.string()).default([]),
      topics: z.array(z.strictObject({ topic: localizedSchema, text: localizedSchema })).min(1),
    }),
  ),
});
export type GuideStage = z.infer<typeof guideSchema>['stages'][number];

let guide: GuideStage[] | undefined;

/** The gender section of the Project Development Guide, in the order of a project's life. */
export function projectGuideStages(): GuideStage[] {
  guide ??= guideSchema.parse(parse(readFileSync(fromPackageRoot('src', 'guide', 'guide.yaml'), 'utf8'))).stages;
  return guide;
}
