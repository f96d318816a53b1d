import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import { openingIds, reasonIds, scenarioIds, type LetterLanguage, type LetterRequest } from '../../src/letter/request';
import { findDefects } from './find-defects';

/** Facts as mails and hurried recruiters give them. */
const facts = {
  fr: {
    position: [
      'de développeur',
      'd’Assistant de direction',
      'Le Responsable du site',
      'un assistant commercial',
      'l’Animateur QHSE',
      '« Data Engineer »',
      '"Chef de projet"',
      '- Data Engineer.',
      'Poste : Comptable',
      'Offre : poste de comptable (H/F)',
      'Réf. 1234 - Data Engineer',
      'Data Engineer H/F - Paris',
      'Stage - Développeur web',
      '.NET Developer',
      'Chef de projet : digital',
      'Responsable de la conduite du changement et de la transformation numérique des services de la direction',
    ],
    detail: [
      'Le poste demande une pratique quotidienne de SAP.',
      'Nous recherchons une personne avec 5 ans d’expérience',
      'parce que le poste est basé à Lyon',
      'encadrer une équipe',
      'en management',
      '5 ans d’expérience',
      'React, TypeScript et GraphQL',
      'de Kubernetes',
      'l’encadrement d’une équipe',
      'plus d’expérience en B2B',
      'le budget a été gelé',
    ],
    openingDetail: [
      'un poste de chef de projet',
      'Chef de projet junior.',
      'cybersécurité',
      'plus junior',
      'de développeur',
    ],
    personal: [
      'votre maîtrise de Python',
      'iOS n’a plus de secret pour vous',
      'bravo pour "le blog"',
      'Quel bel exposé (vraiment)',
    ],
  },
  en: {
    position: [
      'the Site Manager',
      'a Product Owner',
      '"Data Engineer"',
      'Engineering Manager position',
      'Position of accountant',
      'Backend Developer (m/f/d)',
      '- senior backend developer.',
      'Job title: Office Manager',
    ],
    detail: [
      'to have led a team',
      'We need a bilingual profile',
      'in management',
      'leading a team',
      'React, TypeScript and GraphQL',
      'The budget was frozen.',
      'at least 5 years of experience',
    ],
    openingDetail: ['a project manager role', 'in management', 'around data', 'Kubernetes'],
    personal: ['your Python skills', 'iOS holds no secrets for you', 'well done on "the blog"'],
  },
} as const;

function* oddRequests(language: LetterLanguage): Generator<LetterRequest> {
  const odd = facts[language];
  let turn = 0;
  for (const scenario of scenarioIds)
    for (const opening of openingIds)
      for (const reason of reasonIds)
        for (const position of odd.position) {
          const pick = (list: readonly string[]): string => list[turn % list.length] ?? '';
          turn++;
          yield {
            language,
            scenario,
            opening,
            reason,
            position,
            detail: pick(odd.detail),
            openingDetail: pick(odd.openingDetail),
            personal: pick(odd.personal),
            firstName: 'Anne',
            now: '2026-04-16T10:00:00+02:00',
            sender: { firstName: 'Camille', lastName: 'Perrin' },
            seed: `odd-${turn}`,
          };
        }
}

test.each(['fr', 'en'] as const)('in %s, facts of any shape give a clean letter', (language) => {
  const failures = new Map<string, string>();
  for (const request of oddRequests(language)) {
    const letter = composeLetter(request, builtInLibrary);
    const found = [
      ...findDefects(letter, request),
      ...(/\b(de de|du du|the the|a the|the a|position position|poste de poste|un poste autour d’un poste)\b|--|: [A-Z][a-z]+ [a-z]+ .*:.*:/i.exec(
        `${letter.subject}\n${letter.text}`,
      ) ?? []),
    ];
    for (const defect of found) if (failures.size < 10) failures.set(defect, `${defect} ← ${JSON.stringify(request)}`);
  }
  expect([...failures.values()]).toEqual([]);
});

describe('a post is named without what surrounds it', () => {
  const subject = (language: LetterLanguage, position: string): string =>
    composeLetter(
      {
        language,
        scenario: 'after-cv',
        opening: 'none',
        position,
        now: '2026-04-16',
        sender: { firstName: '', lastName: '' },
      },
      builtInLibrary,
    ).subject;

  test.each([
    ['de développeur', 'au poste de développeur'],
    ['d’Assistant de direction', 'au poste d’Assistant de direction'],
    ['Le Responsable du site', 'au poste de Responsable du site'],
    ['un assistant commercial', 'au poste d’assistant commercial'],
    ['« Data Engineer »', 'au poste de Data Engineer'],
    ['- Data Engineer.', 'au poste de Data Engineer'],
    ['Poste : Comptable', 'au poste de Comptable'],
    ['Offre : poste de comptable (H/F)', 'au poste de comptable'],
    ['Réf. 1234 - Data Engineer', 'au poste de Data Engineer'],
    ['Data Engineer (réf. AB-12)', 'au poste de Data Engineer'],
    ['Data Engineer H/F - Paris', 'au poste de Data Engineer - Paris'],
    ['Candidature au poste de Comptable', 'au poste de Comptable'],
    ['Stage - Développeur web', 'pour le stage «\u202fDéveloppeur web\u202f»'],
    ['stage en marketing', 'pour le stage en marketing'],
    ['alternance assistant RH', 'pour l’alternance d’assistant RH'],
    ['Ref 2024-113 Acheteur', 'au poste d’Acheteur'],
    ['votre offre de serveur', 'au poste de serveur'],
    ['CDI Vendeur', 'au poste de Vendeur'],
    ['DÉVELOPPEUR PHP', 'au poste de Développeur PHP'],
    ['CHEF DE PROJET SI', 'au poste de Chef de projet SI'],
    ['RSSI', 'au poste de RSSI'],
    ['Ingénieur C++', 'au poste d’Ingénieur C++'],
    ['Chargé(e) de paie', 'au poste de Chargé(e) de paie'],
    ['Technicien R&D', 'au poste de Technicien R&D'],
    ['Développeur "full stack"', 'au poste de Développeur «\u202ffull stack\u202f»'],
    ['Offre', 'au poste d’Offre'],
    ['Lead Dev', 'au poste de Lead Dev'],
    ['Designer UX/UI', 'au poste de Designer UX/UI'],
    ['Chef de mission', 'au poste de Chef de mission'],
  ])('« %s » gives « %s »', (position, written) => {
    expect(subject('fr', position)).toBe(`Votre candidature ${written}`);
  });

  test.each([
    ['the Site Manager', 'Site Manager'],
    ['a Product Owner', 'Product Owner'],
    ['Position of accountant', 'accountant'],
    ['Engineering Manager position', 'Engineering Manager'],
    ['Backend Developer (m/f/d)', 'Backend Developer'],
    ['Head of Data', 'Head of Data'],
    ['A/B Testing Analyst', 'A/B Testing Analyst'],
    ['ACCOUNT MANAGER', 'Account Manager'],
  ])('“%s” gives “%s”', (position, written) => {
    expect(subject('en', position)).toBe(`Your application for the ${written} position`);
  });
});

describe('the recruiter’s own words become a sentence', () => {
  const personal = (words: string, language: LetterLanguage = 'fr', team?: string): string | undefined =>
    composeLetter(
      {
        language,
        scenario: 'after-cv',
        opening: 'none',
        personal: words,
        now: '2026-04-16',
        sender: { firstName: '', lastName: '', ...(team !== undefined && { team }) },
        without: ['greeting', 'thanks', 'decision', 'reason', 'opening', 'wishes', 'close'],
      },
      builtInLibrary,
    ).text;

  test.each([
    ['votre maîtrise de Python', 'J’ai particulièrement apprécié votre maîtrise de Python.'],
    ['La clarté de vos réponses.', 'J’ai particulièrement apprécié la clarté de vos réponses.'],
    ['votre expérience chez Acme', 'J’ai particulièrement apprécié votre expérience chez Acme.'],
    [
      'votre façon d’expliquer un incident sans jargon',
      'J’ai particulièrement apprécié votre façon d’expliquer un incident sans jargon.',
    ],
    ['La qualité de vos tests automatisés', 'J’ai particulièrement apprécié la qualité de vos tests automatisés.'],
    ['votre calme face aux questions', 'J’ai particulièrement apprécié votre calme face aux questions.'],
    ['votre capacité à vous adapter', 'J’ai particulièrement apprécié votre capacité à vous adapter.'],
    ['votre rigueur force le respect', 'Votre rigueur force le respect.'],
    ['votre article explique la démarche', 'Votre article explique la démarche.'],
    ['vos tests automatisés nous ont plu', 'Vos tests automatisés nous ont plu.'],
    ['ton enthousiasme', 'J’ai particulièrement apprécié ton enthousiasme.'],
    ['votre projet impressionne', 'Votre projet impressionne.'],
    ['votre projet de supervision impressionne', 'Votre projet de supervision impressionne.'],
    ['Votre projet nous a marqués', 'Votre projet nous a marqués.'],
    ['iOS n’a plus de secret pour vous', 'iOS n’a plus de secret pour vous.'],
    ['Quel bel exposé (vraiment)', 'Quel bel exposé (vraiment).'],
    ['Merci :)', 'Merci :)'],
    ['Bravo 👏', 'Bravo 👏'],
    ['bravo pour "le blog"', 'Bravo pour «\u202fle blog\u202f».'],
    ['Vous avez dit : « Osons ! »', 'Vous avez dit\u00a0: «\u202fOsons\u202f!\u202f»'],
  ])('« %s » → « %s »', (words, sentence) => {
    expect(personal(words)).toBe(sentence);
  });

  test('a team says « nous », and English says it too', () => {
    expect(personal('votre rigueur', 'fr', 'RH')).toBe('Nous avons particulièrement apprécié votre rigueur.');
    expect(personal('your Python skills', 'en')).toBe('I particularly appreciated your Python skills.');
    expect(personal('your way of explaining an incident without jargon', 'en')).toBe(
      'I particularly appreciated your way of explaining an incident without jargon.',
    );
    expect(personal('the technical depth of your answers', 'en')).toBe(
      'I particularly appreciated the technical depth of your answers.',
    );
    expect(personal('your project stood out', 'en')).toBe('Your project stood out.');
  });
});
