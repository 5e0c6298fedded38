/**
 * Words of offices and of missions that stand for the same thing, one thing a line, in the three languages: whoever writes "the car" answers
 * a question about vehicles. The forms that a stemmer brings together need no word of their own. Nothing here belongs to one exercise.
 */
export const thesaurus = `
travel trip journey flight flights fly flew flown plane airplane aviation | voyage voyager avion vol vols déplacement | viaje viajar avión vuelo vuelos volar volaron desplazamiento
vehicle car cars van truck fleet | véhicule voiture camion camionnette | vehículo coche coches auto carro camión camioneta
driver drive drives driving drove | chauffeur conducteur conductrice conduire conduit | conductor conductora chófer conducir conduce
money budget fund funds funding finance financial cost costs price afford | argent budget financement fonds coût coûter financier | dinero presupuesto fondos financiación costo coste costar financiero
obstacle obstacles stands barrier hurdle hindrance hinder hinders prevent prevents impede obstruct | obstacle entrave entraver frein freiner empêcher empêche | obstáculo barrera traba impedir impide frenar freno
problem difficulty difficult challenge | problème difficulté difficile défi | problema dificultad difícil desafío reto
idea ideas suggestion tip inspiration | idée suggestion astuce inspiration | idea sugerencia inspiración
help helps helped helpful useful thanks | aider aidé aide utile grâce | ayudar ayudó ayuda útil gracias
training train trained trainer trainee course workshop session seminar | formation former formé formateur formatrice cours atelier séance stage séminaire | capacitación capacitar formación formar formador formadora curso taller sesión seminario
counterpart liaison interlocutor | interlocuteur interlocutrice homologue correspondant | interlocutor interlocutora contraparte enlace
government governments governmental ministry ministries minister | gouvernement gouvernemental ministère ministre | gobierno gubernamental ministerio ministro ministra cancillería
ngo ngos association associations charity church | ong association associations église | ong asociación asociaciones iglesia
un unhcr unicef undp ilo unfpa unesco unwomen embassy embassies delegation donor bilateral multilateral | onu hcr pnud oit ambassade délégation bailleur bilatéral multilatéral | acnur pnud oit embajada delegación donante bilateral multilateral
man men male father fathers dad husband boy boys masculinity | homme hommes masculin père pères mari garçon masculinité | hombre hombres varón varones padre padres marido niño masculinidad
woman women female mother girl girls | femme femmes féminin mère fille | mujer mujeres femenino madre niña
trafficking traffickers smuggling | traite trafiquants trafic | trata tráfico traficantes
staff personnel employee employees colleague colleagues | personnel agent agents collègue collègues employé fonctionnaire effectif | personal funcionario funcionaria colega empleado plantilla
accident injury injured hurt wound slip slipped crash crashed collided collision | accident blessé blessure glissé glisser collision renverser | accidente herido lesión resbaló resbalar choque chocó atropellar
incident incidents miss misses | incident incidents | incidente percance
measure meter metering weigh weighed gauge reading | mesurer mesure compteur relever relevé peser pesé | medir mide medición contador pesar pesa pesado
waste rubbish garbage trash litter | déchet déchets ordures poubelle | residuo residuos basura desechos
drill exercise practise practice rehearse rehearsal simulation | exercice exercer répéter répétition entraînement simulation | simulacro ejercicio ensayar ensayo simulación
medical medicine health doctor clinic hospital nurse | médical sanitaire santé médecin clinique hôpital infirmier | médico médica salud sanitario clínica hospital enfermera
stress counsellor counselor psychologist burnout wellbeing | stress conseiller psychologue bien-être épuisement | estrés consejero psicólogo psicóloga bienestar agotamiento
chief head boss director leadership management manager supervisor deputy | chef cheffe direction directeur directrice hiérarchie dirigeant supérieur | jefe jefa dirección director directora jefatura superior
commitment committed commit interest interested supportive backing | engagement engagé engager intérêt intéresser intéresse soutien | compromiso comprometido comprometida comprometer interés interesar interesa respaldo
unclear clear clarity confusing vague ambiguous understand understood puzzling | clair clarté confus flou vague ambigu comprendre comprends comprend comprenons comprennent | claro claridad confuso ambiguo vago entender
apply applies applicable relevant irrelevant concern concerns | appliquer applicable concerner concerne objet | aplicar aplica aplicable concernir atañe pertinente
streamline simplify merge overlap overlaps duplicate redundant drop abolish shorten | simplifier fusionner recouper recoupent doublon double supprimer alléger raccourcir | simplificar fusionar solapar solapan duplicar redundante eliminar suprimir acortar
access log login password reach | accès accéder connecter connexion passe | acceso acceder conectar conexión contraseña
toolkit tool tools | outil outils boîte | herramienta herramientas instrumento
network networks networking platform coalition alliance | réseau réseaux plateforme coalition alliance | red redes plataforma coalición alianza
need needs lack lacks lacking shortage missing require | besoin manquer manque falloir faudrait nécessiter pénurie | necesitar necesita necesidad falta faltar carecer escasez requerir
bulletin newsletter publish article story | bulletin publier article histoire lettre | boletín publicar artículo historia noticia
dialogue talk talks meet meets met meeting meetings discuss discussion exchange consult | dialogue rencontrer rencontre réunion discuter discussion échange échanger consulter voir voyons | diálogo reunir reunión encuentro hablar conversar intercambio consultar ver vemos
decision decide deciding decision-making management unit heads | décision décider décisionnaire | decisión decisorio decidir directivo
recruit recruitment hire hired vacancy vacancies candidate applicant advertise advertised | recruter recrutement embaucher vacance candidat candidate annonce annoncé | reclutar contratar contratación vacante candidato candidata anuncio
professional professionals grade grades category | administrateur administrateurs cadre cadres catégorie | profesional orgánico cuadro categoría
money-transfer remittance remittances | transfert envois | remesa remesas
data statistics statistic figures disaggregated | donnée données statistique ventilé chiffres | dato datos estadística desglosado cifras
return returnee returnees reintegration | retour retourné réinsertion | retorno retornado retornada reintegración
law legal rights right legislation | droit droits loi juridique législation | derecho derechos ley legal legislación
school education teacher pupil student | école éducation enseignant élève étudiant | escuela educación maestro alumno estudiante
child children minor minors | enfant enfants mineur | niño niños niña menor menores
house housing shelter accommodation | logement abri hébergement maison | vivienda albergue alojamiento casa
food meal nutrition | nourriture repas alimentation alimentaire | comida alimento alimentación nutrición
violence abuse harassment assault | violence abus harcèlement agression | violencia abuso acoso agresión
complaint complain grievance report reported | plainte plaindre réclamation signaler signalement | queja quejarse reclamación denuncia denunciar
partner partners partnership agreement | partenaire partenariat accord | socio socios asociado alianza acuerdo convenio
visit visits visited visitor | visite visiter visiteur | visita visitar visitante
document documents file files guideline guidelines manual leaflet brochure | document dossier directive guide dépliant brochure | documento expediente directriz guía folleto
translate translation language languages | traduire traduction langue langues | traducir traducción idioma lengua
computer laptop printer internet wifi server | ordinateur imprimante internet serveur | computadora ordenador impresora internet servidor
privacy confidential confidentiality breach leak | vie-privée confidentiel confidentialité fuite violation | privacidad confidencial confidencialidad filtración
risk risks danger threat | risque danger menace | riesgo peligro amenaza
security safe safety guard guards | sécurité sûreté garde gardien | seguridad seguro guardia vigilante
electricity electric power energy generator | électricité électrique énergie courant générateur | electricidad eléctrico energía corriente generador
research study survey researcher | recherche étude enquête chercheur | investigación estudio encuesta investigador
campaign awareness sensitization publicity | campagne sensibilisation sensibiliser publicité | campaña sensibilización sensibilizar publicidad
beneficiary beneficiaries client clients | bénéficiaire bénéficiaires client | beneficiario beneficiarios cliente
salary wage wages pay payment paid | salaire payer paiement rémunération | salario sueldo pagar pago
holiday leave vacation absence | congé vacances absence | vacaciones licencia ausencia permiso
family spouse parental maternity paternity | famille conjoint parental maternité paternité | familia cónyuge parental maternidad paternidad
building office premises room rooms roof | bâtiment bureau locaux salle toit | edificio oficina local sala techo
open opened opening opens inaugurate inaugurated | ouvrir ouvert ouvre ouvrons ouverture inaugurer | abrir abrió abrimos abierto abre apertura inaugurar inauguró
close closed closing closure shut | fermer fermé fermeture | cerrar cerró cierra cerrado cierre clausura
begin beginning start starting launch | commencer débuter début démarrer lancer | empezar empieza comenzar comienza inicio iniciar lanzar
success successes successful succeed achievement achieve well | réussir réussite succès bien réalisation | éxito lograr logro exitoso bien
worry worried worries fear fears afraid anxious | inquiéter inquiète inquiétude craindre craignons crains peur souci | preocupar preocupa preocupación temer tememos temor miedo
improve improvement better progress | améliorer amélioration mieux progrès | mejorar mejora mejor progreso
increase rise rose grow grew growth | augmenter augmentation hausse croître | aumentar aumento crecer creció crecimiento subir
decrease decline fall fell drop reduction | diminuer diminution baisse baisser réduction | disminuir disminución bajar bajó descenso reducción
buy bought purchase purchased procurement procure supplier | acheter achat achats fournisseur | comprar compra compras proveedor adquisición
repair repaired fix fixed broken maintenance | réparer réparation panne entretien | reparar reparación averiado mantenimiento
plan planned planning scheduled foreseen | prévoir prévu planifier planification | planear planificar previsto prever planificación
attend attended attendance participant participants participate participation | participer participant participation assister | asistir asistió asistencia participar participante participación
volunteer volunteers | bénévole bénévoles volontaire | voluntario voluntaria voluntariado
phone telephone call calls hotline helpline | téléphone téléphoner appel appeler | teléfono llamada llamar telefónica
night evening overnight | nuit soir soirée | noche velada
police officer officers | police policier policière | policía agente
lawyer attorney advocate | avocat avocate juriste | abogado abogada jurista
teacher instructor tutor | enseignant enseignante professeur | profesor profesora docente
member members membership join joined | membre membres adhérer | miembro miembros afiliar
invite invited invitation | inviter invité invitation | invitar invita invitación
rule rules policy policies regulation procedure | règle règles politique procédure règlement | regla norma política procedimiento reglamento
contract contracts agreement signed sign | contrat convention signer signé | contrato convenio firmar firmado
audit auditor audited inspection inspect inspector | audit auditeur inspection inspecter contrôle | auditoría auditor inspección inspeccionar
evaluation evaluate evaluated assess assessment appraisal | évaluation évaluer bilan | evaluación evaluar balance valoración
manage managed manages lead leads led | diriger dirige gérer gère | dirigir dirige gestionar encabezar
disability disabled accessible wheelchair | handicap handicapé accessible fauteuil | discapacidad accesible
toilet toilets latrine sanitation hygiene | toilettes latrines assainissement hygiène | baño letrina saneamiento higiene
camp camps settlement displaced displacement refugee refugees | camp déplacé réfugié | campamento desplazado refugiado
migrant migrants migration immigrant | migrant migrante migration immigré | migrante migración inmigrante
border borders frontier customs | frontière douane | frontera aduana
passport visa permit identity | passeport visa permis identité | pasaporte visado permiso identidad
list checklist form template model | liste formulaire modèle gabarit | lista formulario plantilla modelo
time deadline late delay delays | délai retard échéance | plazo retraso demora tarde
`;
