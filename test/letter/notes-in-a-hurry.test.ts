import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterLanguage, LetterRequest, ReasonId, RenderedLetter } from '../../src/letter/request';

const compose = (more: Partial<LetterRequest>): RenderedLetter =>
  composeLetter(
    {
      language: 'fr',
      scenario: 'after-cv',
      opening: 'none',
      position: 'Comptable',
      now: '2026-04-16T10:00:00+02:00',
      sender: { firstName: 'Camille', lastName: 'Perrin' },
      seed: 'hurry',
      ...more,
    },
    builtInLibrary,
  );

/** Every wording of the reason. */
const reasons = (detail: string, language: LetterLanguage, reason: ReasonId): readonly RenderedLetter[] =>
  [0, 1, 2].map((turn) => compose({ detail, language, reason, rewordings: { reason: turn } }));

describe('a precision typed in a hurry', () => {
  test.each<[reason: ReasonId, detail: string, written: string | RegExp]>([
    // Accents, shorthand and sigles.
    ['required-skills', 'qualite d’ecoute', 'qualité d’écoute'],
    ['experience', 'deja formé au logiciel', 'déjà formé'],
    ['no-opening-in-field', 'graphisme et PAO', 'le graphisme et la PAO'],
    ['required-skills', 'DE infirmier exigé', 'le diplôme d’État d’infirmier'],
    ['required-skills', 'BAFD obligatoire pr diriger un centre', 'le BAFD pour diriger un centre'],
    ['experience', 'pas d’exp en ehpad', 'une expérience en EHPAD'],
    ['technology-stack', 'plutot Vue que React chez nous', /Vue(?!.*(?:React|chez nous))/u],
    ['technology-stack', 'du Java récent', /(?:sur|c’est) Java récent/u],
    // What would be welcome is asked for; what is no longer needed is not.
    ['required-skills', 'le portugais serait un vrai plus', /(?<!serait.*)le portugais(?!.*serait)/u],
    ['position-withdrawn', 'le renfort n’est plus nécessaire', '\u00a0: le renfort n’est plus nécessaire.'],
    ['position-withdrawn', 'finalement on ne remplace plus le départ', '\u00a0: on ne remplace plus le départ.'],
    // Somebody, beside what was sought.
    ['closer-profile', 'profil plus junior que ce qu’on cherche', 'davantage d’expérience'],
    ['experience', 'novice en gestion locative', 'davantage d’expérience en gestion locative'],
    ['closer-profile', 'profil plus commercial retenu', 'un profil plus commercial.'],
    ['closer-profile', 'dossier d’un collègue retenu', /« dossier d’un collègue »|(?<!de )dossier d’un collègue/u],
    ['closer-profile', 'un candidat interne a été retenu', '\u00a0: un candidat interne a été retenu.'],
    ['required-skills', 'trilingue français-anglais-arabe', 'une personne trilingue français-anglais-arabe'],
    // What one has is no field of experience.
    ['experience', 'l’habitude du travail posté', /(?<!expérience de )l’habitude du travail posté/u],
    ['experience', 'pas de référence en crèche', 'une référence en crèche'],
    [
      'experience',
      'carte T ou expérience en transaction',
      /(?<!expérience de )la carte T ou expérience en transaction/u,
    ],
    ['required-skills', 'orthographe irréprochable', 'une orthographe irréprochable'],
    ['required-skills', 'voix posée', 'une voix posée'],
    ['required-skills', 'gerer une equipe', 'de gérer une équipe'],
    ['required-skills', 'élocution claire', 'une élocution claire'],
  ])('%s: « %s » → « %s »', (reason, detail, written) => {
    for (const { text, unplaced } of reasons(detail, 'fr', reason)) {
      expect(text).toMatch(written);
      expect(unplaced).toEqual([]);
    }
  });

  test.each<[reason: ReasonId, detail: string, written: string | RegExp]>([
    ['position-withdrawn', 'the cover is no longer needed', 'this: the cover is no longer needed.'],
    ['closer-profile', 'internal candidate got it', 'this: an internal candidate got it.'],
    ['closer-profile', 'stronger candidate accepted', 'this: a stronger candidate accepted.'],
    ['technology-stack', 'mostly Java not C#', /Java(?!.*C#)/u],
    ['required-skills', 'someone who can start asap', 'someone who can start as soon as possible'],
    ['required-skills', 'can start tomorrow', 'someone who can start tomorrow'],
    ['closer-profile', 'more junior than what we need', 'more experience'],
  ])('%s: “%s” → “%s”', (reason, detail, written) => {
    for (const { text, unplaced } of reasons(detail, 'en', reason)) {
      expect(text).toMatch(written);
      expect(unplaced).toEqual([]);
    }
  });

  test.each<[LetterLanguage, string]>([
    ['fr', 'plus technique que ce que le poste demande'],
    ['en', 'more technical than we need'],
  ])('a comparison with what was sought is left out: %s, « %s »', (language, detail) => {
    for (const { unplaced } of reasons(detail, language, 'closer-profile')) expect(unplaced).toEqual(['detail']);
  });
});

describe('an opening typed in a hurry', () => {
  const toFreelancer = (more: Partial<LetterRequest>): string => compose({ scenario: 'freelance', ...more }).text;

  test.each([
    ['ia générative', 'un poste autour de l’IA générative'],
    ['votre domaine', 'un poste dans votre domaine'],
    ['profils confirmés', 'un poste pour un profil confirmé'],
    ['horaires de jour', 'un poste en horaires de jour'],
    ['travail de nuit', 'un poste de nuit'],
    ['connaissances en droit', 'un poste demandant des connaissances en droit'],
  ])('« %s » → « %s »', (openingDetail, written) => {
    expect(compose({ opening: 'contact-for-skill', openingDetail }).text).toContain(written);
  });

  test('an assignment is named once in the promise of a call, and an advert is for some', () => {
    const openingDetail = 'missions ponctuelles de conseil';
    expect(toFreelancer({ opening: 'contact-for-skill', openingDetail })).toContain(
      'une mission ponctuelle de conseil',
    );
    expect(toFreelancer({ opening: 're-apply', openingDetail })).toContain('une annonce pour des missions ponctuelles');
  });
});

test.each([
  ['Votre franchise sur vos résultats', 'ta franchise sur tes résultats'],
  ['votre domaine', 'ton domaine'],
  // Of a noun whose gender nothing tells, no half is changed.
  ['votre flegme devant vos élèves', 'votre flegme devant vos élèves'],
])('in a letter in « tu », « %s » is « %s »', (typed, written) => {
  expect(compose({ address: 'tu', personal: `Merci pour ${typed}.` }).text.toLowerCase()).toContain(written);
});
