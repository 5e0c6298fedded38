import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { type ToldProblem, toldProblems } from './toldProblems.ts';

/** Another group's exercise, small and with one of everything that can be wrong: nothing in the code knows gender. */
export const clinic = `key: clinic-round
version: 3
title: { en: Clinics, fr: Cliniques, es: Clínicas }
pages:
  - key: care
    title: { en: Care, fr: Soins, es: Atención }
    questions:
      - key: open
        kind: yesPartlyNo
        label: { en: Open?, fr: Ouvert, es: ¿Abierto? }
      - key: reason
        kind: text
        when: { question: open, isNot: ['yes'] }
        label: { en: Why?, fr: Pourquoi, es: ¿Por qué? }
      - key: supplies
        kind: matrix
        label: { en: Supplies, fr: Stocks, es: Existencias }
        rows:
          - { key: drugs, label: { en: Drugs, fr: Médicaments, es: Medicinas } }
          - { key: beds, label: { en: Beds, fr: Lits, es: Camas } }
        options:
          - { key: 0, label: { en: None, fr: Aucun, es: Nada } }
          - { key: 5, label: { en: Enough, fr: Assez, es: Suficiente } }
  - key: rest
    title: { en: Rest, fr: Reste, es: Resto }
    when: { question: open, is: ['yes', partly] }
    questions:
      - key: staff
        kind: number
        min: 0
        max: 50
        label: { en: Staff, fr: Personnel, es: Personal }
      - key: requests
        kind: group
        feeds: needs
        label: { en: Requests, fr: Demandes, es: Solicitudes }
        itemLabel: { en: Request, fr: Demande, es: Solicitud }
        addLabel: { en: Any?, fr: Une autre, es: ¿Otra? }
        fields:
          - { key: text, kind: text, label: { en: What, fr: Quoi, es: Qué } }
          - { key: from, kind: post, label: { en: From, fr: De, es: De } }
          - { key: by, kind: date, label: { en: By, fr: Pour le, es: Para el } }
          - { key: goal, kind: objective, label: { en: Goal, fr: But, es: Meta } }
conclusions:
  - key: stocked
    rule: share
    test: { rowsOf: supplies, are: 5, atLeast: 2 }
    title: { en: Stock, fr: Stock, es: Existencias }
    statement: { en: '{numerator} stocked', fr: '{numerator} pourvus', es: '{numerator} provistos' }
  - key: opening
    rule: compareShares
    test: { question: open, is: 'yes' }
    groups:
      by: region
      values:
        - { value: North, name: north, label: { en: North, fr: Nord, es: Norte } }
        - { value: South, name: south, label: { en: South, fr: Sud, es: Sur } }
    action: { ifWorse: south, to: { en: HQ, fr: Siège, es: Sede }, text: { en: Help, fr: Aidez, es: Ayude } }
    title: { en: Open, fr: Ouvert, es: Abierto }
    statement: { en: '{p, number}', fr: '{p, number}', es: '{p, number}' }
  - key: level
    rule: compareMeans
    sumOf: supplies
    groups:
      by: workingGroupMember
      values:
        - { value: true, name: members, label: { en: Members, fr: Membres, es: Miembros } }
        - { value: false, name: others, label: { en: Others, fr: Autres, es: Otros } }
    title: { en: Level, fr: Niveau, es: Nivel }
    statement: { en: '{firstMean, number}', fr: '{firstMean, number}', es: '{firstMean, number}' }
  - key: goals
    rule: objectives
    group: requests
    field: goal
    streamline: { meanOf: supplies, atLeast: 2.5 }
    title: { en: Goals, fr: Buts, es: Metas }
    statement: { en: '{pairs} pairs', fr: '{pairs} paires', es: '{pairs} pares' }
`;

/** The source with one place changed; the place must be there exactly once. */
export function changed(from: string, to: string, source = clinic): string {
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" is there ${parts.length - 1} times`);
  return parts.join(to);
}

/** What is wrong with a source, in English; none when it can be read. */
export function problemsOf(source: string): readonly ToldProblem[] {
  return toldProblems(() => parseInstrument(source, 'clinic.yaml'));
}
