/** One pair a line, the titles parted by a bar. */
const pairsIn = (lines: string): (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('|').map((title) => title.trim());
      return [one, other];
    });

/**
 * Titles that ask for the same objective in other words, in the three languages: the order of the words, articles, number and
 * inflection, each and every and all, another verb of plans, small words added. None of them is from the sample.
 */
export const nearDuplicatePairs = pairsIn(`
Give field staff training in gender analysis | Give training in gender analysis to all field staff
Collect data disaggregated by sex and age on returnees | Collect sex- and age-disaggregated data on returnees
Publish figures on recruitment by grade and sex every year | Every year publish figures on recruitment by sex and grade
Train border officials in the identification of victims | Train officials at the border in identification of victims
Invite women leaders to consultations with governments | Invite women leaders to government consultations
Make child care available at training venues | Make available child care at the venues of training
Offer male staff paternity leave on equal terms | Offer paternity leave to male staff on equal terms
In every budget, earmark funds for gender activities | Earmark funds for gender activities in each budget
Appoint a gender focal point in each field mission | Appoint gender focal points in all field missions
Monitor the working condition of domestic workers abroad | Monitor working conditions of domestic workers abroad
Review job description for biased language | Review all job descriptions for biased language
Supporting shelters for victims of trafficking | Support shelters for the victims of trafficking
Evaluate the effect of return projects on families | Evaluating effects of return projects on the families
Consult women’s organizations before designing shelters | Consult women's organisations before shelters are designed
Map the service providers for migrant workers | Mapping service providers for migrant workers
Negotiate bilateral labor agreements that protect nurses | Negotiate bilateral labour agreements which protect nurses
Screen every contract for equality clauses before it goes to the legal office | Screen each contract for equality clauses before it is sent to the legal office
Brief each new Chief of Mission on the gender policy | Brief all new Chiefs of Mission on the gender policy
Translate all training manuals into the languages of the region | Translate every training manual into the languages of the region
Share lessons from pilot projects when they are completed | Share the lessons of pilot projects once completed
Provide legal advice to migrants in detention | Offer legal advice to migrants in detention
Organize seminars on remittances for rural families | Hold seminars on remittances for rural families
Ensure equal pay for local staff | Guarantee equal pay for local staff
Cooperate with trade unions on recruitment fees | Collaborate with the trade unions on recruitment fees
Increase the number of female interpreters in health posts | Raise the number of female interpreters in health posts
Make sure that proposals are reviewed by a focal point | Ensure proposals are reviewed by a focal point
Carry out exit interviews with departing staff | Conduct exit interviews with the departing staff
Include gender questions in interviews of candidates | Incorporate gender questions in the interviews of candidates
Visit partner shelters twice a year | Visit all the partner shelters at least twice a year
Fill 30 per cent of vacancies with internal candidates | Fill at least 30 % of all vacancies with internal candidates
Cooperate with universities on migration research | Cooperate with universities and institutes on migration research
Distribute leaflets on labour rights at airports | Distribute leaflets on labour rights at airports and ports
Support the networks of returned domestic workers | Support the various networks and associations of returned domestic workers
Strengthen referral systems for survivors of violence | Strengthen the existing referral systems for survivors of violence
Name one contact person for harassment complaints | Name a contact person for complaints of harassment
Set up two mentoring circles for junior officers | Set up 2 mentoring circles for junior officers
Prepare pre-departure courses for seasonal workers | Prepare predeparture courses for the seasonal workers
Hire 15 women engineers | Hire the 15 women engineers
Review all vacancy announcements before they go to the press | Review each vacancy announcement before it is passed to the press
Consult migrant women during project planning | Consult migrant women when projects are planned
Ensure women have equal access to training | Ensure equal access of women to training
Report twice a year on progress to the Deputy Director General | Report on progress to the Deputy Director General at least twice a year
Recruit more women drivers in field missions | Recruit more women as drivers in the field missions
Provide gender training for all senior managers | Provide training on gender to every senior manager
Send each project document to the focal point for comment | Each project document goes to the focal point for comments
Analyse the labour market for returning women | Analysis of the labour market for returning women
Develop guidelines on gender-sensitive interviewing | Development of guidelines for gender sensitive interviews
Add a session on men and boys to every workshop | Every workshop adds a session on men and boys
Link field missions with the national machinery for women | Link the field missions with national machineries for women and with ministries
Brief consultants on the code of conduct on arrival | On arrival, consultants are briefed on the code of conduct
Veiller à ce que les femmes aient accès aux projets | Assurer l’accès des femmes aux projets
Faire participer les femmes à la planification des projets | Faire participer les femmes lorsque les projets sont planifiés
Examiner chaque projet avant son envoi aux donateurs | Examiner tous les projets avant qu’ils ne soient envoyés aux donateurs
Former le personnel de terrain à l’analyse de genre | Dispenser au personnel de terrain une formation à l’analyse de genre
Intégrer la dimension de genre dans chaque proposition de projet | Intégrer une dimension de genre dans toutes les propositions de projets
Recueillir des données ventilées par sexe sur les bénéficiaires | Collecter les données sur les bénéficiaires, ventilées par sexe
Coopérer avec les réseaux nationaux de femmes migrantes | Collaborer avec le réseau national de femmes migrantes
Nommer un point focal dans chaque mission | Nommer des points focaux dans toutes les missions
Assurer l’égalité d’accès aux cours d’orientation | Garantir un accès égal aux cours d’orientation
Réviser les descriptions de poste avant qu’elles ne soient envoyées | Réviser chaque description de poste avant qu’elle ne soit transmise
Porter la part des femmes parmi les consultants à 40 pour cent | Porter à au moins 40 % la part des femmes parmi les consultants
Soutenir les foyers pour victimes de la traite | Soutenir les foyers et refuges pour les victimes de la traite
Publier chaque année des statistiques du personnel par sexe | Publier tous les ans les statistiques du personnel par sexe
Utiliser une terminologie sensible au genre dans les rapports | Utiliser dans tous les rapports une terminologie sensible au genre
Organiser des séances d’information pour les cadres supérieurs | Tenir des séances d’information pour les cadres supérieurs
Inclure des clauses d’égalité dans les contrats | Inclure une clause d’égalité dans chaque contrat
Traduire les manuels dans les langues locales | Traduire chaque manuel dans la langue locale
Asegurar que las mujeres tengan acceso a los proyectos | Garantizar el acceso de las mujeres a los proyectos
Examinar cada proyecto antes de su envío a los donantes | Examinar todos los proyectos antes de que se envíen a los donantes
Capacitar al personal de terreno en análisis de género | Impartir al personal de terreno capacitación en análisis de género
Incluir la dimensión de género en cada propuesta de proyecto | Incluir una dimensión de género en todas las propuestas de proyectos
Recopilar datos desglosados por sexo sobre los beneficiarios | Recoger datos sobre los beneficiarios desglosados por sexo
Cooperar con las redes nacionales de mujeres migrantes | Cooperar con la red nacional de mujeres migrantes y asociaciones
Garantizar la igualdad de acceso a la orientación | Asegurar la igualdad de acceso a la orientación
Revisar los contratos antes de que se envíen a la sede | Revisar cada contrato antes de enviarlo a la sede
Nombrar una persona de contacto en cada oficina | Nombrar personas de contacto en todas las oficinas
Aumentar la proporción de mujeres en puestos directivos al 40 por ciento | Aumentar al menos al 40 % la proporción de mujeres en puestos directivos
Publicar anualmente cifras de contratación por sexo | Publicar anualmente las cifras de la contratación por sexo
Apoyar los albergues para víctimas de la trata | Apoyar los albergues y refugios para las víctimas de la trata
Organizar talleres sobre remesas para familias rurales | Realizar talleres sobre remesas para las familias rurales
Usar terminología sensible al género en los informes | Usar en todos los informes una terminología sensible al género
Distribuir folletos sobre derechos laborales en los aeropuertos | Distribuir en cada aeropuerto folletos sobre derechos laborales
  Publish an annual report on staff by sex and grade | Publish a yearly report on staff by grade and sex
  Set up a shelter for women victims of trafficking in each capital | Establish a shelter for women victims of trafficking in every capital
  Disseminate the gender checklist to all project managers | Distribute the gender checklist to all the project managers
  Hold a workshop on sexual harassment for all staff | Organize a workshop on sexual harassment for all staff members
  Include gender criteria in the evaluation of projects | Integrate gender criteria into project evaluation
  Réviser les descriptions de poste en langage non sexiste | Revoir les descriptions de poste dans un langage non sexiste
  Recopilar datos desglosados por sexo en todos los proyectos | Reunir datos desglosados por sexo en cada proyecto
  Difundir el manual entre las oficinas sobre el terreno | Difusión del manual entre las oficinas en el terreno
  Revisar los formularios de retorno con perspectiva de género | Revisión de los formularios de retorno con perspectiva de género
  Set up childcare facilities at headquarters | Establish childcare facilities at headquarters
  Traduire les lignes directrices en français et en espagnol | Traduction des lignes directrices en espagnol et en français
  Créer une garderie au Siège | Mettre en place une garderie au Siège
  Élaborer un guide sur la traite | Élaboration d’un guide sur la traite
  Traducir las directrices al francés y al español | Traducción de las directrices al español y al francés
  Crear una guardería en la Sede | Establecer una guardería en la Sede
`);

/** Frames with fillings that make different objectives of them: every two fillings of one frame are a hard negative. */
const frames = `
Raise the share of women in … to 40 per cent | senior grades, the Legal Office, field missions, procurement panels, the technical services
Offer … to staff with family duties | flexible working hours, travel allowances, child care, unpaid leave
Give … training in gender mainstreaming | project developers, Chiefs of Mission, drivers, medical officers
Collect sex-disaggregated data on … | return projects, detention, remittances, labour recruitment
Include a gender dimension in every … before it goes to donors | project proposal, final report, budget, evaluation
Cooperate with national networks of … | migrant women, employers, returned students, human rights lawyers
Support … that protect women and girls | police units, counter-trafficking activities, information campaigns, shelters
Porter la part des femmes parmi … à 40 pour cent | les administrateurs, les consultants, les chefs de mission, les stagiaires
Dispenser aux … une formation à l’égalité | concepteurs de projets, chauffeurs, médecins, chefs de mission
Recueillir des données ventilées par sexe sur … | les retours, la rétention, les envois de fonds, le recrutement
Aumentar la proporción de mujeres en … | puestos directivos, la Oficina Jurídica, las misiones, los servicios técnicos
Impartir a los … capacitación en género | encargados de proyectos, conductores, médicos, jefes de misión
Incluir la dimensión de género en cada … | propuesta de proyecto, informe final, presupuesto, evaluación
`;

const fromFrames = pairsIn(frames).flatMap(([frame, list]) => {
  const titles = list.split(', ').map((filling) => frame.replace('…', filling));
  return titles.flatMap((one, index) => titles.slice(index + 1).map((other) => [one, other] as const));
});

/**
 * Titles that look alike and ask for different things: one word makes the difference, one is turned around, one asks for
 * much more, or they share their words and little else.
 */
export const hardNegatives: readonly (readonly [string, string])[] = [
  ...fromFrames,
  ...pairsIn(`
Provide shelter and sanitation for women in emergency operations | Provide shelter and sanitation for men in emergency operations
Design return projects with focus groups for girls | Design return projects with focus groups for boys
Offer health information in the assessments before departure | Offer health information in the assessments after departure
Appoint women to decision-making positions in the field | Appoint women to decision-making positions at headquarters
Reduce the share of short-term contracts among women | Raise the share of short-term contracts among women
Review internal vacancy notices for bias | Review international vacancy notices for bias
Publish yearly figures on promotion by sex and grade | Publish yearly figures on harassment by sex and grade
Observe International Women’s Day with partner agencies | Observe International Migrants Day with partner agencies
Commission research on the feminization of labour migration | Commission research on the feminization of agriculture
Exchange good practices through the quarterly bulletin | Announce vacancies through the quarterly bulletin
Support labour emigration of nurses through bilateral agreements | Support labour immigration of nurses through bilateral agreements
Train the police to identify victims | Train the press to identify victims
Consult governments on the needs of migrant women | Consult donors on the needs of migrant women
Advertise vacancies where women will see them | Advertise scholarships where women will see them
Evaluate pilot projects that benefit migrant men | Launch pilot projects that benefit migrant men
Document remittances sent by women to rural households | Tax remittances sent by women to rural households
Proteger a las niñas en los centros de tránsito | Proteger a los niños en los centros de tránsito
Ofrecer información sanitaria antes de la salida | Ofrecer información sanitaria después de la llegada
Proposer une information sanitaire avant le départ | Proposer une information sanitaire après l’arrivée
Concevoir des projets de retour pour les femmes | Concevoir des projets de retour pour les hommes
Diseñar proyectos de retorno para mujeres | Diseñar proyectos de retorno para hombres
Accept proposals with a gender analysis | Accept proposals without a gender analysis
Accepter les propositions avec une analyse de genre | Accepter les propositions sans analyse de genre
Aceptar propuestas con análisis de género | Aceptar propuestas sin análisis de género
Publish salaries by grade | Do not publish salaries by grade
Train 20 officials in the capital | Train 30 officials in the capitals
Raise the share of women to 40 per cent by 2002 | Raise the share of all women staff to 50 per cent by 2008
Reach 12 missions with the toolkit | Reach 40 missions through the toolkit
Brief interview panels | Brief interview panels on equal opportunity
Use the toolkit | Use the toolkit for all proposals in the field
Offer training to staff | Offer training to spouses of staff who rotate
Collect data on beneficiaries | Collect sex-disaggregated data on project beneficiaries
Appoint women to positions in the field | Appoint women to decision-making positions in the field
Support activities for women | Support counter-trafficking activities for women and girls at risk
Review emergency operations | Review emergency operations for safe shelter and sanitation
Former le personnel | Former le personnel médical aux premiers secours
Capacitar al personal | Capacitar al personal médico en primeros auxilios
Brief consultants on the code of conduct | Brief drivers on the code of conduct
Offer internships to young women | Offer scholarships to young women
Support women returning to rural areas | Support women returning to war zones
Ensure that women take part in planning | Ensure that women take part in evaluation
Raise the share of women in the professional category to 40 per cent by 2002 | Raise the share of women in the general service category to 40 per cent by 2002
Use gender-sensitive terminology in reports | Use gender-sensitive indicators in reports
Inform the police of the policy | Inform the politicians of the police
Give women staff equal access to the pension fund | Train pension officers in equal access for women
Report on sexual harassment | Report on sex-disaggregated data
Women in senior posts | Women in migration
Gender policy | Gender training
Gender bulletin | Gender budget
Offer legal advice to migrants in detention | Offer medical care to migrants in detention
Keep spouse employment in view when staff rotate | Keep the schooling of children in view when staff rotate
Include women in peace talks | Include women in interview panels
Use radio to reach rural women | Use radio to reach employers
Monitor recruitment agencies that send nurses abroad | Monitor recruitment agencies that send seamen abroad
Prevent violence against domestic workers | Prevent fraud against domestic workers
Translate the policy into French | Translate the policy into Spanish
Prepare a list of experts on trafficking | Prepare a list of experts on remittances
Hold a seminar for donors on trafficking | Hold a press conference for donors on trafficking
Create a data base of women candidates | Create a data base of return projects
Open the health posts to undocumented migrants | Open the schools to undocumented migrants
Réviser les opérations d’urgence | Réviser les descriptions de poste
Nommer des femmes à des postes de décision | Nommer des hommes à des postes de décision
Publier un bulletin trimestriel | Publier un rapport annuel
Soutenir les foyers pour victimes de la traite | Soutenir les enquêtes contre les auteurs de la traite
Associer le conjoint aux décisions de mutation | Associer le syndicat aux décisions de mutation
Utiliser la boîte à outils dans les missions | Utiliser la visioconférence dans les missions
Ouvrir les cours de langue aux conjoints | Ouvrir les cours de langue aux stagiaires
Distribuer des dépliants dans les aéroports | Distribuer des préservatifs dans les aéroports
Nombrar mujeres en puestos de decisión | Nombrar mujeres en tribunales de selección
Publicar un boletín trimestral | Publicar un informe anual
Apoyar los albergues para víctimas | Apoyar los comedores para niños
Revisar los contratos de los conductores | Revisar los contratos de las enfermeras
Abrir los cursos de idiomas a los cónyuges | Abrir los cursos de idiomas a los pasantes
Observar el Día de la Mujer con otros organismos | Observar el Día del Migrante con otros organismos
Distribuir folletos en los aeropuertos | Distribuir folletos en las escuelas
Document good practices in shelters | Document human rights abuses in shelters
Send women candidates to the assessment centre | Send women candidates to language courses
Add a fathers’ session to pre-departure orientation | Add a health session to pre-departure orientation
`),
  ['Ensure women’s access to health care in transit', 'Ensure women’s access to legal aid in transit'],
  ['Set up a shelter for women victims of trafficking', 'Set up a hotline for women victims of trafficking'],
  ['Créer une garderie au Siège', 'Créer une bibliothèque au Siège'],
  ['Élaborer un guide sur la traite', 'Élaboration d’un guide sur le retour'],
  ['Traducir las directrices al francés', 'Traducción de las directrices al árabe'],
];
