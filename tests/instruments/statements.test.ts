import { describe, expect, it } from 'vitest';
import { quantifierKeys } from '../../src/instruments/statementParameters.ts';
import { languages } from '../../src/language/language.ts';
import type { Parameters } from '../../src/language/translate.ts';
import { means, plan, sentence, share, shares } from './statements.ts';

describe('the sentence on dialogue', () => {
  const in3 = (given: Parameters): string[] => languages.map((one) => sentence('dialogue', one, given));

  it('says who of those that took part, of those asked', () => {
    expect(in3(share('most', 18, 22))).toMatchInlineSnapshot(`
      [
        "Most of the 22 posts that took part, of 24 asked, are actively engaging governments, multi/bilateral organizations, NGOs and other entities in dialogue concerning migrant women (18 of 22, 82 per cent).",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, la plupart mènent activement un dialogue sur les femmes migrantes avec les gouvernements, les organisations multilatérales et bilatérales, les ONG et d’autres entités (18 sur 22, soit 82 %).",
        "De los 22 puestos que participaron, de 24 consultados, la mayoría mantiene un diálogo activo acerca de las mujeres migrantes con gobiernos, organizaciones multilaterales y bilaterales, ONG y otras entidades (18 de 22, el 82 %).",
      ]
    `);
  });

  it('says so when not all of them answered this question', () => {
    expect(in3(share('almostAll', 18, 20, 22))).toMatchInlineSnapshot(`
      [
        "Almost all of the 22 posts that took part, of 24 asked, counting the 20 that answered this question, are actively engaging governments, multi/bilateral organizations, NGOs and other entities in dialogue concerning migrant women (18 of 20, 90 per cent).",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, et à en juger par les 20 qui ont répondu à cette question, presque tous mènent activement un dialogue sur les femmes migrantes avec les gouvernements, les organisations multilatérales et bilatérales, les ONG et d’autres entités (18 sur 20, soit 90 %).",
        "De los 22 puestos que participaron, de 24 consultados, y a juzgar por los 20 que respondieron a esta pregunta, casi todos mantienen un diálogo activo acerca de las mujeres migrantes con gobiernos, organizaciones multilaterales y bilaterales, ONG y otras entidades (18 de 20, el 90 %).",
      ]
    `);
  });

  it.each(quantifierKeys)('uses the words for %s in each language', (quantifier) => {
    const words = {
      all: ['All of the', 'tous mènent', 'todos mantienen'],
      almostAll: ['Almost all of the', 'presque tous mènent', 'casi todos mantienen'],
      most: ['Most of the', 'la plupart mènent', 'la mayoría mantiene'],
      aboutHalf: ['About half of the', 'environ la moitié mènent', 'alrededor de la mitad mantiene'],
      some: ['Some of the', 'certains mènent', 'algunos mantienen'],
      few: ['Few of the', 'peu d’entre eux mènent', 'pocos mantienen'],
      none: ['None of the', 'aucun ne mène', 'ninguno mantiene'],
    }[quantifier];
    const [en, fr, es] = in3(share(quantifier, 1, 22));
    expect(en).toContain(words[0]);
    expect(fr).toContain(words[1]);
    expect(es).toContain(words[2]);
  });

  it('draws no quantity from one answer, and nothing from none', () => {
    expect([share('none', 0, 1, 5), share('all', 1, 1), share('none', 0, 0, 5), share('none', 0, 0, 0)].map(in3))
      .toMatchInlineSnapshot(`
      [
        [
          "The only one of the 5 posts that took part, of 24 asked, to answer this question is not actively engaging governments, multi/bilateral organizations, NGOs and other entities in dialogue concerning migrant women.",
          "Le seul des 5 postes ayant participé, sur 24 sollicités, à avoir répondu à cette question ne mène pas activement un dialogue sur les femmes migrantes avec les gouvernements, les organisations multilatérales et bilatérales, les ONG et d’autres entités.",
          "El único de los 5 puestos que participaron, de 24 consultados, que respondió a esta pregunta no mantiene un diálogo activo acerca de las mujeres migrantes con gobiernos, organizaciones multilaterales y bilaterales, ONG y otras entidades.",
        ],
        [
          "The one post that took part, of 24 asked, is actively engaging governments, multi/bilateral organizations, NGOs and other entities in dialogue concerning migrant women.",
          "Le seul poste ayant participé, sur 24 sollicités, mène activement un dialogue sur les femmes migrantes avec les gouvernements, les organisations multilatérales et bilatérales, les ONG et d’autres entités.",
          "El único puesto que participó, de 24 consultados, mantiene un diálogo activo acerca de las mujeres migrantes con gobiernos, organizaciones multilaterales y bilaterales, ONG y otras entidades.",
        ],
        [
          "None of the 5 posts that took part, of 24 asked, answered the question on dialogue concerning migrant women.",
          "Aucun des 5 postes ayant participé, sur 24 sollicités, n’a répondu à la question sur le dialogue concernant les femmes migrantes.",
          "Ninguno de los 5 puestos que participaron, de 24 consultados, respondió a la pregunta sobre el diálogo acerca de las mujeres migrantes.",
        ],
        [
          "No post has taken part so far (24 asked), so nothing can be said about dialogue concerning migrant women.",
          "Aucun poste n’a participé à ce jour (24 sollicités) : rien ne peut être dit du dialogue sur les femmes migrantes.",
          "Ningún puesto ha participado hasta la fecha (24 consultados), por lo que nada puede decirse del diálogo acerca de las mujeres migrantes.",
        ],
      ]
    `);
  });
});

it('the sentence on mainstreaming hedges, for posts rate themselves', () => {
  const all = [share('most', 17, 22), share('none', 0, 22), share('all', 1, 1)];
  expect(all.map((one) => languages.map((language) => sentence('mainstreaming', language, one))))
    .toMatchInlineSnapshot(`
    [
      [
        "By their own rating, gender mainstreaming seems to be well incorporated in most of the 22 posts that took part, of 24 asked (17 of 22, 77 per cent).",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, la dimension de genre semble être bien intégrée dans la plupart d’entre eux, selon leur propre appréciation (17 sur 22, soit 77 %).",
        "De los 22 puestos que participaron, de 24 consultados, la perspectiva de género parece estar bien incorporada en la mayoría de ellos, según su propia valoración (17 de 22, el 77 %).",
      ],
      [
        "By their own rating, gender mainstreaming seems to be well incorporated in none of the 22 posts that took part, of 24 asked (0 of 22, 0 per cent).",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, la dimension de genre ne semble être bien intégrée dans aucun d’entre eux, selon leur propre appréciation (0 sur 22, soit 0 %).",
        "De los 22 puestos que participaron, de 24 consultados, la perspectiva de género no parece estar bien incorporada en ninguno de ellos, según su propia valoración (0 de 22, el 0 %).",
      ],
      [
        "In the one post that took part, of 24 asked, gender mainstreaming seems, by its own rating, to be well incorporated.",
        "Dans le seul poste ayant participé, sur 24 sollicités, la dimension de genre semble être bien intégrée, selon sa propre appréciation.",
        "En el único puesto que participó, de 24 consultados, la perspectiva de género parece estar bien incorporada, según su propia valoración.",
      ],
    ]
  `);
  for (const quantifier of quantifierKeys) {
    expect(sentence('mainstreaming', 'en', share(quantifier, 4, 9))).toContain('seem');
    expect(sentence('mainstreaming', 'fr', share(quantifier, 4, 9))).toContain('sembl');
    expect(sentence('mainstreaming', 'es', share(quantifier, 4, 9))).toContain('parece');
  }
});

it('the sentence on the toolkit tells a gap from chance, and does not compare with nobody', () => {
  const all = [
    shares('firstHigher', [8, 8], [5, 14], 0.00547),
    shares('secondHigher', [1, 8], [14, 14], 0.00001),
    shares('noDifference', [1, 1], [0, 3], 1),
    shares('tooFew', [0, 0], [5, 14], 1, 15),
  ];
  expect(all.map((one) => languages.map((language) => sentence('patAccess', language, one)))).toMatchInlineSnapshot(`
    [
      [
        "Among the 22 posts that took part, of 24 asked, full access to the Project Assistance Toolkit (PAT) is more common at Headquarters (8 of 8 units that answered) than in the field (5 of 14 posts), a wider gap than chance would explain (p = 0.0055): Headquarters needs to improve field access to the PAT.",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, le plein accès à la boîte à outils d’aide aux projets (PAT) est plus fréquent au Siège (8 unités sur 8 ayant répondu) que sur le terrain (5 postes sur 14), un écart plus grand que le hasard ne l’expliquerait (p = 0,0055) : le Siège doit améliorer l’accès du terrain à la PAT.",
        "En los 22 puestos que participaron, de 24 consultados, el pleno acceso al conjunto de herramientas de asistencia para proyectos (PAT) es más frecuente en la Sede (8 de 8 unidades que respondieron) que sobre el terreno (5 de 14 puestos), una diferencia mayor que la que explicaría el azar (p = 0,0055): la Sede debe mejorar el acceso del terreno al PAT.",
      ],
      [
        "Among the 22 posts that took part, of 24 asked, full access to the Project Assistance Toolkit (PAT) is less common at Headquarters (1 of 8 units that answered) than in the field (14 of 14 posts), a wider gap than chance would explain (p = 0.00001): access at Headquarters needs to be improved.",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, le plein accès à la boîte à outils d’aide aux projets (PAT) est moins fréquent au Siège (1 unité sur 8 ayant répondu) que sur le terrain (14 postes sur 14), un écart plus grand que le hasard ne l’expliquerait (p = 0,00001) : l’accès au Siège doit être amélioré.",
        "En los 22 puestos que participaron, de 24 consultados, el pleno acceso al conjunto de herramientas de asistencia para proyectos (PAT) es menos frecuente en la Sede (1 de 8 unidades que respondieron) que sobre el terreno (14 de 14 puestos), una diferencia mayor que la que explicaría el azar (p = 0,00001): debe mejorarse el acceso en la Sede.",
      ],
      [
        "Among the 4 posts that took part, of 24 asked, full access to the Project Assistance Toolkit (PAT) at Headquarters (1 of 1 unit that answered) and in the field (0 of 3 posts) differs no more than chance would explain (p = 1).",
        "Parmi les 4 postes ayant participé, sur 24 sollicités, le plein accès à la boîte à outils d’aide aux projets (PAT) au Siège (1 unité sur 1 ayant répondu) et sur le terrain (0 poste sur 3) ne diffère pas plus que le hasard ne l’expliquerait (p = 1).",
        "En los 4 puestos que participaron, de 24 consultados, el pleno acceso al conjunto de herramientas de asistencia para proyectos (PAT) en la Sede (1 de 1 unidad que respondió) y sobre el terreno (0 de 3 puestos) no difiere más de lo que explicaría el azar (p = 1).",
      ],
      [
        "Access to the Project Assistance Toolkit (PAT) cannot be compared: of the 15 posts that took part, of 24 asked, none at Headquarters and 14 in the field answered.",
        "L’accès à la boîte à outils d’aide aux projets (PAT) ne peut être comparé : sur les 15 postes ayant participé, parmi 24 sollicités, aucun n’a répondu au Siège et 14 sur le terrain.",
        "No puede compararse el acceso al conjunto de herramientas de asistencia para proyectos (PAT): de los 15 puestos que participaron, de 24 consultados, no respondió ninguno en la Sede y 14 sobre el terreno.",
      ],
    ]
  `);
});

it('the sentence on networks compares capitals with elsewhere, and once more in the field alone', () => {
  const all = [
    means(
      [
        [6.16667, 12],
        [3.1, 10],
      ],
      [
        [7.5, 4],
        [3.1, 10],
      ],
    ),
    means(
      [
        [2, 1],
        [3.25, 4],
      ],
      [
        [3, 1],
        [3, 2],
      ],
    ),
    means([
      [3, 2],
      [3, 3],
    ]),
    means([
      [0, 0],
      [3, 5],
    ]),
  ];
  expect(all.map((one) => languages.map((language) => sentence('networks', language, one)))).toMatchInlineSnapshot(`
    [
      [
        "Of the 22 posts that took part, of 24 asked, those in capitals where major organizations have offices seem to be more active in international, regional and national networks of migrant women’s groups: by their own rating, 6.2 of 9 points on average (12 posts), against 3.1 elsewhere (10 posts). Among field posts alone, those in such capitals seem more active (7.5 against 3.1).",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, ceux des capitales où de grandes organisations ont des bureaux semblent plus actifs dans les réseaux internationaux, régionaux et nationaux de groupes de femmes migrantes : selon leur propre appréciation, 6,2 points sur 9 en moyenne (12 postes), contre 3,1 ailleurs (10 postes). Parmi les seuls postes du terrain, ceux de ces capitales semblent plus actifs (7,5 contre 3,1).",
        "De los 22 puestos que participaron, de 24 consultados, los situados en capitales donde tienen oficinas las principales organizaciones parecen más activos en las redes internacionales, regionales y nacionales de grupos de mujeres migrantes: según su propia valoración, 6,2 puntos de 9 en promedio (12 puestos), frente a 3,1 en otros lugares (10 puestos). Entre los puestos sobre el terreno por sí solos, los de esas capitales parecen más activos (7,5 frente a 3,1).",
      ],
      [
        "Of the 5 posts that took part, of 24 asked, those in capitals where major organizations have offices seem to be less active in international, regional and national networks of migrant women’s groups: by their own rating, 2.0 of 9 points on average (1 post), against 3.3 elsewhere (4 posts). Among field posts alone, there is no difference (3.0 for both).",
        "Parmi les 5 postes ayant participé, sur 24 sollicités, ceux des capitales où de grandes organisations ont des bureaux semblent moins actifs dans les réseaux internationaux, régionaux et nationaux de groupes de femmes migrantes : selon leur propre appréciation, 2,0 points sur 9 en moyenne (1 poste), contre 3,3 ailleurs (4 postes). Parmi les seuls postes du terrain, il n’y a pas de différence (3,0 de part et d’autre).",
        "De los 5 puestos que participaron, de 24 consultados, los situados en capitales donde tienen oficinas las principales organizaciones parecen menos activos en las redes internacionales, regionales y nacionales de grupos de mujeres migrantes: según su propia valoración, 2,0 puntos de 9 en promedio (1 puesto), frente a 3,3 en otros lugares (4 puestos). Entre los puestos sobre el terreno por sí solos no hay diferencia (3,0 en ambos casos).",
      ],
      [
        "Of the 5 posts that took part, of 24 asked, those in capitals where major organizations have offices seem to be as active as the others in international, regional and national networks of migrant women’s groups: by their own rating, 3.0 of 9 points on average (2 posts), against 3.0 elsewhere (3 posts). Field posts alone are too few to compare.",
        "Parmi les 5 postes ayant participé, sur 24 sollicités, ceux des capitales où de grandes organisations ont des bureaux semblent aussi actifs que les autres dans les réseaux internationaux, régionaux et nationaux de groupes de femmes migrantes : selon leur propre appréciation, 3,0 points sur 9 en moyenne (2 postes), contre 3,0 ailleurs (3 postes). Les postes du terrain sont à eux seuls trop peu nombreux pour être comparés.",
        "De los 5 puestos que participaron, de 24 consultados, los situados en capitales donde tienen oficinas las principales organizaciones parecen tan activos como los demás en las redes internacionales, regionales y nacionales de grupos de mujeres migrantes: según su propia valoración, 3,0 puntos de 9 en promedio (2 puestos), frente a 3,0 en otros lugares (3 puestos). Los puestos sobre el terreno por sí solos son demasiado pocos para compararlos.",
      ],
      [
        "Activity in networks of migrant women’s groups cannot be compared: of the 5 posts that took part, of 24 asked, none in capitals where major organizations have offices and 5 elsewhere answered.",
        "L’activité dans les réseaux de groupes de femmes migrantes ne peut être comparée : sur les 5 postes ayant participé, parmi 24 sollicités, aucun n’a répondu dans les capitales où de grandes organisations ont des bureaux et 5 ailleurs.",
        "No puede compararse la actividad en las redes de grupos de mujeres migrantes: de los 5 puestos que participaron, de 24 consultados, no respondió ninguno en las capitales donde tienen oficinas las principales organizaciones y 5 en otros lugares.",
      ],
    ]
  `);
});

it('the sentence on the objectives says who asks to streamline them, and what the use of them shows', () => {
  const sample = { objectives: 28, entries: 224, noUpdate: 6, fewer: 10, percentTop: 63, pairs: 5 };
  const all = [
    plan(share('most', 15, 22), sample),
    plan(share('few', 1, 9), { objectives: 3, entries: 1, noUpdate: 2, fewer: 3, percentTop: 100, pairs: 0 }),
    plan(share('none', 0, 1), { ...sample, entries: 0, noUpdate: 28, fewer: 28, pairs: 1 }),
    plan(share('none', 0, 0, 3), { objectives: 0, entries: 0, noUpdate: 0, fewer: 0, percentTop: 0, pairs: 0 }),
  ];
  expect(all.map((one) => languages.map((language) => sentence('objectives', language, one)))).toMatchInlineSnapshot(`
    [
      [
        "Most of the 22 posts that took part, of 24 asked, say that the Programme and Staffing Policy Objectives, incorporated in the Plan of Action, need to be streamlined (15 of 22, 68 per cent). Of the 28 objectives, 6 have no reported action and 10 in all have fewer than 3; the 8 busiest carry 63 per cent of the 224 actions reported. 5 pairs of titles are nearly the same.",
        "Parmi les 22 postes ayant participé, sur 24 sollicités, la plupart estiment que les objectifs relatifs aux programmes et à la politique du personnel, inscrits dans le Plan d’action, doivent être simplifiés (15 sur 22, soit 68 %). Sur les 28 objectifs, 6 n’ont donné lieu à aucune action signalée et 10 au total en comptent moins de 3 ; les 8 plus actifs réunissent 63 % des 224 actions signalées. 5 paires d’intitulés font presque double emploi.",
        "De los 22 puestos que participaron, de 24 consultados, la mayoría considera que es preciso simplificar los objetivos relativos a los programas y a la política de personal, incorporados en el Plan de Acción (15 de 22, el 68 %). De los 28 objetivos, 6 carecen de actividades comunicadas y 10 en total tienen menos de 3; los 8 más activos reúnen el 63 % de las 224 actividades comunicadas. Hay 5 pares de títulos casi iguales.",
      ],
      [
        "Few of the 9 posts that took part, of 24 asked, say that the Programme and Staffing Policy Objectives, incorporated in the Plan of Action, need to be streamlined (1 of 9, 11 per cent). Of the 3 objectives, 2 have no reported action and 3 in all have fewer than 3; the 3 busiest carry 100 per cent of the one action reported. No two titles are nearly the same.",
        "Parmi les 9 postes ayant participé, sur 24 sollicités, peu d’entre eux estiment que les objectifs relatifs aux programmes et à la politique du personnel, inscrits dans le Plan d’action, doivent être simplifiés (1 sur 9, soit 11 %). Sur les 3 objectifs, 2 n’ont donné lieu à aucune action signalée et 3 au total en comptent moins de 3 ; les 3 plus actifs réunissent 100 % de l’unique action signalée. Aucun intitulé ne fait double emploi avec un autre.",
        "De los 9 puestos que participaron, de 24 consultados, pocos consideran que sea preciso simplificar los objetivos relativos a los programas y a la política de personal, incorporados en el Plan de Acción (1 de 9, el 11 %). De los 3 objetivos, 2 carecen de actividades comunicadas y 3 en total tienen menos de 3; los 3 más activos reúnen el 100 % de la única actividad comunicada. No hay dos títulos casi iguales.",
      ],
      [
        "The one post that took part, of 24 asked, does not say that the Programme and Staffing Policy Objectives need to be streamlined. No action was reported on any of the 28 objectives of the plan. One pair of titles is nearly the same.",
        "Le seul poste ayant participé, sur 24 sollicités, n’estime pas que les objectifs relatifs aux programmes et à la politique du personnel doivent être simplifiés. Aucune action n’a été signalée au titre des 28 objectifs du plan. Une paire d’intitulés fait presque double emploi.",
        "El único puesto que participó, de 24 consultados, no considera que sea preciso simplificar los objetivos relativos a los programas y a la política de personal. No se informó de ninguna actividad relativa a los 28 objetivos del plan. Hay un par de títulos casi iguales.",
      ],
      [
        "None of the 3 posts that took part, of 24 asked, said whether the Programme and Staffing Policy Objectives need to be streamlined. The plan has no objectives.",
        "Aucun des 3 postes ayant participé, sur 24 sollicités, n’a dit si les objectifs relatifs aux programmes et à la politique du personnel doivent être simplifiés. Le plan ne compte aucun objectif.",
        "Ninguno de los 3 puestos que participaron, de 24 consultados, indicó si es preciso simplificar los objetivos relativos a los programas y a la política de personal. El plan no tiene objetivos.",
      ],
    ]
  `);
});
