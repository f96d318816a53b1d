import { builtInLibrary } from '#built-in-library';
import { composeLetter, LetterNotFoundError } from '../../src/letter/compose-letter';
import type { LetterLibrary } from '../../src/letter/letter-library';
import { TemplateLimitError } from '../../src/letter/rendering/render-template';
import { scenarioIds, type LetterRequest, type ScenarioId } from '../../src/letter/request';
import { growthOf, linearAtMost } from '../growth';

const base: LetterRequest = {
  language: 'fr',
  scenario: 'after-cv',
  opening: 'none',
  firstName: 'Maëlle',
  position: 'Développeuse Python',
  now: '2026-04-16T10:00:00+02:00',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
  seed: 'conversation',
};

function unseeded(firstName: string): LetterRequest {
  const { language, scenario, opening, position, now, sender } = base;
  return { language, scenario, opening, ...(position !== undefined && { position }), firstName, now, sender };
}

const compose = (change: Partial<LetterRequest> = {}): ReturnType<typeof composeLetter> =>
  composeLetter({ ...base, ...change }, builtInLibrary);

describe('the facts a letter still needs', () => {
  test.each<[ScenarioId, string[]]>([
    ['after-cv', ['firstName', 'position']],
    ['after-interview', ['firstName', 'position', 'reason', 'personal']],
    ['promising', ['firstName', 'position']],
    ['spontaneous', ['firstName']],
    ['finalist', ['firstName', 'position', 'reason', 'personal']],
    ['position-closed', ['firstName', 'position']],
    ['internship', ['firstName']],
    ['freelance', ['firstName']],
  ])('%s', (scenario, facts) => {
    const { missing, text } = composeLetter(
      { language: 'fr', scenario, opening: 'none', now: base.now, sender: base.sender },
      builtInLibrary,
    );
    expect(missing).toEqual(facts);
    expect(text).toMatch(/^Bonjour,\n/);
  });

  test('a name of spaces is no name', () => {
    expect(compose({ firstName: ' \u200b ' }).missing).toEqual(['firstName']);
  });

  test.each(['null', '{{firstName}}', '[Prénom]', '<Prénom>', '?', '---', ','])(
    'a hole left in a fact is asked for: « %s »',
    (hole) => {
      const { missing, text, subject } = compose({
        firstName: hole,
        position: hole,
        detail: hole,
        reason: 'experience',
      });
      expect(missing).toEqual(['firstName', 'position']);
      expect(`${subject}\n${text}`).not.toContain(hole === ',' ? ',,' : hole);
    },
  );

  test('an opening asks for what it promises', () => {
    expect(compose({ opening: 'contact-at-date' }).missing).toEqual(['openingDate']);
    expect(compose({ opening: 'contact-for-skill' }).missing).toEqual(['openingDetail']);
    expect(compose({ opening: 'contact-for-skill', without: ['opening'] }).missing).toEqual([]);
  });

  test('an opening at a date after the two years for which data are kept asks for another', () => {
    const { missing } = compose({ opening: 'contact-at-date', openingDate: '2041-01-01' });
    expect(missing).toEqual(['openingDate']);
  });

  test.each([
    ['Stagiaire juridique', 'after-cv', 'e stage demande'],
    ['Chargée de projet en alternance', 'after-cv', 'ette alternance demande'],
    ['Stagiaire juridique', 'spontaneous', 'postes ouverts demandent'],
  ] as const)('« %s » (%s) is told by its kind of contract: « %s »', (position, scenario, written) => {
    const request = { position, scenario, reason: 'required-skills', detail: 'une grande rigueur' } as const;
    expect([0, 1, 2].map((turn) => compose({ ...request, rewordings: { reason: turn } }).text).join(' ')).toContain(
      written,
    );
  });

  test('an interview date is wanted after an interview, and never blocks', () => {
    const { missing, wanted } = compose({ scenario: 'after-interview', reason: 'experience', personal: 'Merci.' });
    expect(missing).toEqual([]);
    expect(wanted).toEqual(['interviewDate']);
  });
});

describe('a date that cannot be', () => {
  test('an interview to come is not thanked for', () => {
    const request = { scenario: 'after-interview', reason: 'experience', personal: 'Merci.' } as const;
    const { text, wanted } = compose({ ...request, interviewDate: '2026-05-12' });
    expect(text).not.toContain('12');
    expect(wanted).toEqual(['interviewDate']);
  });

  test('an interview on a day that does not exist is not written', () => {
    const { text, wanted } = compose({
      scenario: 'after-interview',
      reason: 'experience',
      personal: 'Merci.',
      interviewDate: '2025-02-31',
    });
    expect(text).not.toMatch(/31|2025|NaN|mars/);
    expect(wanted).toEqual(['interviewDate']);
  });

  test('contact is not taken again in the past', () => {
    const { text, missing } = compose({ opening: 'contact-at-date', openingDate: '2026-03-02' });
    expect(text).not.toContain('mars');
    expect(missing).toEqual(['openingDate']);
  });
});

describe('wordings', () => {
  test('one conversation always gives one text', () => {
    expect(compose()).toEqual(compose());
  });

  test('conversations share out the wordings', () => {
    const texts = new Set(Array.from({ length: 60 }, (_, index) => compose({ seed: `c${index}` }).text));
    expect(texts.size).toBeGreaterThan(25);
  });

  test('without a seed, two candidates of one post do not get clones by the order of chance alone', () => {
    const names = ['Ana', 'Bilal', 'Chloé', 'Driss', 'Emma', 'Farid', 'Gaëlle', 'Hugo'];
    const texts = names.map((firstName) => {
      return composeLetter(unseeded(firstName), builtInLibrary).text.replace(firstName, '');
    });
    expect(new Set(texts).size).toBeGreaterThan(5);
  });

  test('another wording of one part changes that part alone, and comes round', () => {
    const paragraphs = (turn: number): string[] => compose({ rewordings: { wishes: turn } }).text.split('\n\n');
    const count = compose().wordings.wishes ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(new Set(Array.from({ length: count }, (_, turn) => paragraphs(turn).at(-2))).size).toBe(count);
    expect(paragraphs(count)).toEqual(paragraphs(0));
    expect(paragraphs(1).toSpliced(-2, 1)).toEqual(paragraphs(0).toSpliced(-2, 1));
  });

  test('a part that is removed is gone, and is no longer listed', () => {
    const late = { receivedDate: '2026-03-01' } as const;
    expect(Object.keys(compose(late).wordings)).toContain('apology');
    const without = compose({ ...late, without: ['apology'] });
    expect(Object.keys(without.wordings)).not.toContain('apology');
    expect(without.text).not.toMatch(/patience|excuse/);
  });
});

describe('lateness', () => {
  const apology = (change: Partial<LetterRequest>): string =>
    /excuses?|patience/.exec(compose({ rewordings: { apology: 0 }, ...change }).text)?.[0] ?? '';

  test.each([
    ['13 days after', '2026-04-03', 0],
    ['14 days after', '2026-04-02', 1],
    ['29 days after', '2026-03-18', 1],
    ['30 days after', '2026-03-17', 1],
  ])('%s, the letter apologises: %s → %i', (_, receivedDate, count) => {
    expect(apology({ receivedDate }) === '' ? 0 : 1).toBe(count);
  });

  test('from 30 days the apology is plain', () => {
    for (let turn = 0; turn < 3; turn++)
      expect(compose({ receivedDate: '2026-03-17', rewordings: { apology: turn } }).text).toMatch(/excuse/);
  });

  test('an interview since then starts the wait anew, and a long process is thanked for', () => {
    const request = { scenario: 'after-interview', receivedDate: '2026-03-01', interviewDate: '2026-04-10' } as const;
    expect(compose(request).text).toMatch(/patience/);
    expect(compose({ ...request, receivedDate: '2026-04-01' }).text).not.toMatch(/patience|excuse/);
  });

  test('a date to come is no lateness', () => {
    expect(apology({ receivedDate: '2027-01-01' })).toBe('');
  });
});

describe('what the recruiter and the candidate write', () => {
  test('a name stands as the candidate writes it, set as the letter is', () => {
    expect(compose({ firstName: "N'Golo" }).text).toMatch(/^Bonjour N’Golo,/);
    expect(compose({ firstName: 'Zoé 🌸' }).text).toMatch(/^Bonjour Zoé,/);
    expect(compose({ firstName: 'Jean-Éloi ' }).text).toMatch(/^Bonjour Jean-Éloi,/);
    expect(compose({ firstName: 'Maëlle,' }).text).toMatch(/^Bonjour Maëlle,\n/);
    expect(compose({ firstName: 'Marie\ud800 D.' }).text).toMatch(/^Bonjour Marie D.,\n/);
  });

  test.each([
    ['Développeur Python (H/F)', 'au poste de Développeur Python'],
    ['Ingénieur DevOps - F/H', 'au poste d’Ingénieur DevOps'],
    ['Poste de Data Engineer', 'au poste de Data Engineer'],
    ['Ingénieur R&D', 'au poste d’Ingénieur R&D'],
    ['.NET Developer', 'au poste de .NET Developer'],
    ["Chef de projet maîtrise d'œuvre", 'au poste de Chef de projet maîtrise d’œuvre'],
  ])('the post « %s » is written « %s »', (position, written) => {
    expect(compose({ position }).subject).toBe(`Votre candidature ${written}`);
  });

  test.each([
    'une expérience plus poussée de Kubernetes',
    'la maîtrise de Go',
    'Kubernetes',
    'un niveau d’anglais courant',
    'des compétences en C++ et en Rust',
    'Une pratique quotidienne de Terraform.',
    'maîtrise de Go',
    'Anglais courant',
    'davantage de pratique en production',
    'expérience de l’encadrement',
    'vous n’avez pas encore encadré d’équipe',
  ])('the precision « %s » stands whole in every wording of every reason about what is asked', (detail) => {
    for (const reason of ['required-skills', 'technology-stack', 'experience', 'closer-profile'] as const)
      for (let turn = 0; turn < 6; turn++) {
        const { text } = compose({ reason, detail, rewordings: { reason: turn } });
        expect(text).toContain(detail.replace(/^(?:Une|Anglais)/, (word) => word.toLowerCase()).replace(/\.$/, ''));
        expect(text).not.toMatch(/(?:avant tout|sur) (?:manque|vous|maîtrise|anglais|expérience)|\.\./);
      }
  });

  test.each([
    'la cybersécurité industrielle',
    'Cobol',
    'traduction juridique',
    'une expérience plus poussée de Kubernetes',
    'le projet est reporté',
    'maîtrise de Go',
    'vous n’avez pas encore encadré d’équipe',
    'savoir lire un bilan',
    'RH',
  ])('« %s » has its place where there is no need in a field', (detail) => {
    for (const scenario of ['spontaneous', 'after-cv', 'position-closed'] as const)
      for (let turn = 0; turn < 2; turn++)
        expect(
          compose({ scenario, reason: 'no-opening-in-field', detail, rewordings: { reason: turn } }).text,
        ).toContain(detail);
  });

  test.each([
    ['manque de pratique de Figma', 'demande davantage de pratique de Figma'],
    ['pas assez d’expérience en management', 'demande davantage d’expérience en management'],
    ['trop junior', 'demande davantage d’expérience'],
    ['Expérience insuffisante en Go', 'demande davantage d’expérience en Go'],
    ['absence de permis B', 'permis B'],
  ])('the lack « %s » becomes what the post asks for', (detail, written) => {
    for (let turn = 0; turn < 2; turn++) {
      const { text, unplaced } = compose({ reason: 'required-skills', detail, rewordings: { reason: turn } });
      expect(text).toContain(written);
      expect(unplaced).toEqual([]);
    }
  });

  test.each([
    ['required-skills', 'pas assez dynamique'],
    ['experience', 'surqualifié'],
    ['required-skills', 'jeune et dynamique'],
    ['required-skills', 'habite dans le 35'],
    ['required-skills', 'anglais langue maternelle'],
    ['position-withdrawn', 'une expérience plus poussée de Kubernetes'],
  ] as const)('for %s, the precision « %s » is left out, and it is said so', (reason, detail) => {
    const letter = compose({ reason, detail });
    expect(letter.text).not.toContain(detail);
    expect(letter.unplaced).toEqual(['detail']);
    expect(letter.wanted).toContain('detail');
    expect(letter.missing).toEqual([]);
  });

  test.each([
    ['l’allemand niveau C1 (pas validé au test)', 'l’allemand niveau C1', 'validé'],
    ['Kubernetes (à creuser)', 'Kubernetes', 'creuser'],
    ['un framework moderne (React, Vue)', 'un framework moderne (React, Vue)', 'creuser'],
  ])('of « %s », a note taken about the person is not repeated', (detail, kept, note) => {
    for (let turn = 0; turn < 2; turn++) {
      const { text } = compose({ reason: 'required-skills', detail, rewordings: { reason: turn } });
      expect(text).toContain(kept);
      expect(text).not.toContain(note);
    }
  });

  test('a precision without a reason is the opening’s, when it names a field', () => {
    const { text, missing, unplaced } = compose({ opening: 'contact-for-skill', detail: 'la cybersécurité' });
    expect(text).toContain('un poste autour de la cybersécurité');
    expect([missing, unplaced]).toEqual([[], []]);
    expect(compose({ detail: 'la cybersécurité' }).unplaced).toEqual(['detail']);
  });

  test.each([
    ['anglais courant', 'un anglais courant'],
    ['Permis CACES 3.', / (?:le|au) permis CACES 3[,. ]/u],
    ['Compétences en SEO', 'des compétences en SEO'],
    ['diplôme d’État IBODE', / (?:le|au) diplôme d’État IBODE/u],
    ['Gestion de la paie', 'la gestion de la paie'],
    ['bonne maîtrise d’Excel', 'une bonne maîtrise d’Excel'],
    ['solides bases en chimie', 'de solides bases en chimie'],
    ['SQL avancé, dbt', 'SQL avancé et dbt'],
    ['RH', ' les RH, '],
    ['manager', 'dans le choix\u00a0: «\u202fmanager\u202f».'],
    ['5 ans d’XP mini', 'au moins 5 ans d’expérience'],
    ['exp. en brasserie, min. 2 ans', 'au moins 2 ans d’expérience en brasserie'],
    ['2-3 ans exp.', '2 à 3 ans d’expérience'],
    ['CAP boulangerie et maîtrise du tour', 'un CAP boulangerie et la maîtrise du tour'],
    ['maîtrise du contentieux et des IRP', 'la maîtrise du contentieux et des IRP'],
    ['DE infirmier + exp. gériatrie', 'le diplôme d’État d’infirmier et une expérience en gériatrie'],
    ['maitrise excel', 'la maîtrise d’Excel'],
    ['exp en EHPAD', 'une expérience en EHPAD'],
    ['compta et paie', 'la comptabilité et la paie'],
    ['k8s, terraform & prometheus', 'Kubernetes, Terraform et Prometheus'],
    ['anglais pas assez bon', 'un meilleur niveau d’anglais'],
    ['plus à l’aise avec la clientèle pro', 'une personne plus à l’aise avec la clientèle pro'],
    ['plus expérimenté', 'une personne plus expérimentée'],
    ['titulaire du permis C', 'une personne titulaire du permis C'],
    ['Figma et design tokens', 'Figma et les design tokens'],
    ['« scale-up B2B »', 'une expérience en scale-up B2B'],
    ['Excel (TCD) et rigueur', 'la pratique d’Excel (TCD) et la rigueur'],
    ['expérience de 8 ans', '8 ans d’expérience'],
    ['TJM trop élevé', 'le tarif dépasse le budget prévu'],
    ['sens du service', 'sens du service'],
  ])('the precision « %s » stands in a sentence as « %s »', (detail, written) => {
    for (let turn = 0; turn < 2; turn++)
      expect(compose({ reason: 'required-skills', detail, rewordings: { reason: turn } }).text).toMatch(written);
  });

  test.each([
    ['min. 2 yrs experience in Xero', 'at least 2 years’ experience in Xero'],
    ['5+ yrs exp', 'at least 5 years’ experience'],
    ['CPC & digital tacho card', 'a digital tacho card'],
    ['not enough fine dining exp', 'more fine dining experience'],
    ['2nd year law student', 'looking for a 2nd-year law student'],
    ['more commercial', 'looking for someone more commercial'],
    ['fluent in French', 'looking for someone fluent in French'],
    ['full UK driving licence', 'a full UK driving licence'],
    ['more experience', 'calls for more experience'],
  ])('the English precision “%s” stands in a sentence as “%s”', (detail, written) => {
    for (let turn = 0; turn < 2; turn++)
      expect(
        compose({ language: 'en', reason: 'required-skills', detail, rewordings: { reason: turn } }).text,
      ).toContain(written);
  });

  test.each([
    ['pas de budget', 'nous n’avons pas obtenu le budget'],
    ['budget coupé', 'le budget a été coupé'],
    ['budget gelé jusqu’en avril', 'le budget est gelé jusqu’en avril'],
    ['client parti', 'nous avons perdu le client'],
    ['mission annulée par le client', 'la mission a été annulée par le client'],
  ])('what happened to a post is told in a sentence: « %s »', (detail, written) => {
    for (let turn = 0; turn < 2; turn++)
      expect(compose({ reason: 'position-withdrawn', detail, rewordings: { reason: turn } }).text).toContain(written);
  });

  test('a note about somebody is not said to them, and is asked for again', () => {
    for (const personal of ['Elle a de l’humour', 'Son portfolio est top', 'motivé et souriant']) {
      const letter = compose({ scenario: 'after-interview', reason: 'experience', personal });
      expect(letter.text).not.toContain(personal);
      expect([letter.missing, letter.unplaced]).toEqual([['personal'], ['personal']]);
    }
  });

  test('a post filled from inside is not said to be withdrawn', () => {
    for (let turn = 0; turn < 2; turn++) {
      const { text } = compose({
        scenario: 'position-closed',
        reason: 'position-withdrawn',
        detail: 'pourvu en interne',
        rewordings: { decision: turn, reason: turn },
      });
      expect(text).toContain('n’est plus à pourvoir');
      expect(text).not.toContain('retiré');
    }
  });

  test('two requirements are « ces points », one is « ce point »', () => {
    const points = ['Python et SQL', 'un CAP et le permis B', 'la paie', 'Go'].map((detail) =>
      [0, 1, 2]
        .map((turn) => compose({ reason: 'closer-profile', detail, rewordings: { reason: turn } }).text)
        .some((text) => text.includes('sur ces points')),
    );
    expect(points).toEqual([true, true, false, false]);
  });

  test.each([
    ['le budget a été gelé', true],
    ['une réorganisation du service', true],
    ['le poste est pourvu en interne', true],
    ['Kubernetes', false],
    ['une expérience plus poussée de la gestion de projets', false],
  ])('a withdrawn post tells what happened to it, and no skill: « %s » %s', (detail, shown) => {
    for (let turn = 0; turn < 3; turn++)
      expect(
        compose({ reason: 'position-withdrawn', detail, rewordings: { reason: turn } }).text.includes(detail),
      ).toBe(shown);
  });

  test('a precision is not announced with its own words', () => {
    const details = ['une expérience plus poussée de Kubernetes', 'des compétences en C++', 'expérience de Go'];
    for (const reason of ['required-skills', 'technology-stack', 'experience', 'closer-profile'] as const)
      for (const detail of details)
        for (let turn = 0; turn < 4; turn++) {
          const { text } = compose({ reason, detail, rewordings: { reason: turn }, without: ['wishes', 'opening'] });
          expect(text.match(/expérience|compétences/g)).toHaveLength(1);
        }
  });

  test.each([
    ['Pentester', 'Votre candidature à l’offre «\u202fPentester\u202f»'],
    ['Stage Développement web', 'Votre candidature pour le stage «\u202fDéveloppement web\u202f»'],
    ['', 'Votre candidature'],
  ])('asking for an internship « %s » is no application to a post', (position, subject) => {
    for (let turn = 0; turn < 2; turn++) {
      const letter = compose({ scenario: 'internship', position, rewordings: { thanks: turn, decision: turn } });
      expect(letter.subject).toBe(subject);
      expect(letter.text).not.toMatch(/au poste|du poste/);
    }
  });

  test('a personal sentence gets its capital, its full stop and its typography', () => {
    expect(compose({ personal: "j'ai aimé l'exposé" }).text).toContain(' J’ai aimé l’exposé.\n\n');
    expect(compose({ personal: 'Bravo !' }).text).toContain(' Bravo\u202f!\n\n');
  });

  test('nothing they write becomes markup', () => {
    const hostile = '<img src=x onerror=alert(1)> [x](https://y.example) **z** {{firstName}}';
    const { html } = compose({
      firstName: hostile,
      position: hostile,
      personal: hostile,
      reason: 'experience',
      detail: hostile,
    });
    expect(html).not.toMatch(/<(?!\/?p>)/);
    expect(html).toContain('{{firstName}}');
  });

  test('a name, a post or a sentence of any length still gives a letter, and soon', () => {
    const write = (long: string) =>
      compose({ firstName: long, position: long, personal: long, reason: 'experience', detail: long });
    const words = (count: number) => "l'« a » : b ! ".repeat(count);
    expect(write(words(30_000)).text.length).toBeLessThan(15_000);
    expect(growthOf(30_000, words, write)).toBeLessThan(linearAtMost);
  });
});

describe('what a letter owes in every scenario', () => {
  test.each(scenarioIds)('%s thanks for an interview, with its date', (scenario) => {
    for (let turn = 0; turn < 3; turn++)
      expect(compose({ scenario, interviewDate: '2026-04-09', rewordings: { thanks: turn } }).text).toMatch(
        /\n\nMerci[^\n]*9\u00a0avril/,
      );
  });

  test.each(scenarioIds)('%s does not decide against anybody for a post that was withdrawn', (scenario) => {
    for (let turn = 0; turn < 3; turn++) {
      const { text } = compose({ scenario, reason: 'position-withdrawn', rewordings: { decision: turn } });
      expect(text).toMatch(/retiré|renoncer à pourvoir ce poste/);
      expect(text).not.toMatch(/décidé|choisi|clairement/);
    }
  });

  test.each(scenarioIds.filter((scenario) => scenario !== 'spontaneous'))(
    '%s says something without a reason',
    (scenario) => {
      expect(compose({ scenario }).wordings.reason).toBeGreaterThan(0);
      expect(compose({ scenario, without: ['reason'] }).wordings.reason).toBeUndefined();
    },
  );

  test.each(['contact-for-skill', 'contact-at-date'] as const)('%s keeps data, and asks first', (opening) => {
    const facts = { opening, openingDetail: 'Go', openingDate: '2026-09-01' } as const;
    for (let turn = 0; turn < 2; turn++) {
      const text = compose({ ...facts, rewordings: { opening: turn } }).text.replaceAll(/[\u00a0\u202f]/g, ' ');
      expect(text).toMatch(/deux ans au plus après notre dernier échange.*« oui »/);
      expect(text).toMatch(/suppression.*Sans réponse/);
    }
  });
});

describe('the talent pool carries its data-protection sentence', () => {
  const pool = (dataProtection: 'consent' | 'inform', turn: number): string =>
    composeLetter(
      { ...base, opening: 'talent-pool', rewordings: { opening: turn } },
      { ...builtInLibrary, settings: { ...builtInLibrary.settings, dataProtection } },
    ).text;

  test.each([0, 1])('asking for a yes, wording %i', (turn) => {
    expect(pool('consent', turn)).toMatch(/«\u202foui\u202f»/);
  });

  test.each([0, 1])('informing of the right to object, wording %i', (turn) => {
    expect(pool('inform', turn)).toMatch(/opposer/);
    expect(pool('inform', turn)).not.toMatch(/«\u202foui\u202f»/);
  });

  test.each(['consent', 'inform'] as const)('%s names the purpose, the two years and how to be erased', (choice) => {
    for (const turn of [0, 1]) {
      const text = pool(choice, turn).replaceAll('\u00a0', ' ');
      expect(text).toMatch(/vous recontacter si un poste/);
      expect(text).toMatch(/deux ans au plus après notre dernier échange/);
      expect(text).toMatch(/suppr/);
    }
  });

  test('the built-in setting is to ask', () => {
    expect(builtInLibrary.settings.dataProtection).toBe('consent');
  });
});

describe('a library that lacks a text, or runs away', () => {
  test('a scenario it does not have is named', () => {
    const empty: LetterLibrary = {
      ...builtInLibrary,
      languages: { ...builtInLibrary.languages, fr: { ...builtInLibrary.languages.fr, letters: [] } },
    };
    expect(() => composeLetter(base, empty)).toThrow(LetterNotFoundError);
    expect(() => composeLetter(base, empty)).toThrow('no letter for the scenario “after-cv” in “fr”');
  });

  test('a partial that includes itself stops', () => {
    const { fr } = builtInLibrary.languages;
    const circular: LetterLibrary = {
      ...builtInLibrary,
      languages: {
        ...builtInLibrary.languages,
        fr: { ...fr, partials: { ...fr.partials, greeting: [{ kind: 'include', name: 'greeting' }] } },
      },
    };
    expect(() => composeLetter(base, circular)).toThrow(TemplateLimitError);
  });
});
