import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterLanguage, LetterRequest, ReasonId, RenderedLetter } from '../../src/letter/request';

/** Every wording of the reason, with nothing around it. */
function reasons(detail: string, language: LetterLanguage, reason: ReasonId, more: Partial<LetterRequest> = {}) {
  return [0, 1, 2].map((turn): RenderedLetter =>
    composeLetter(
      {
        scenario: 'after-cv',
        opening: 'none',
        now: '2026-04-16T10:00:00+02:00',
        sender: { firstName: 'Camille', lastName: 'Perrin' },
        position: 'Comptable',
        seed: 'typed',
        ...more,
        language,
        reason,
        detail,
        rewordings: { reason: turn },
        without: ['greeting', 'thanks', 'decision', 'opening', 'wishes', 'close'],
      },
      builtInLibrary,
    ),
  );
}

describe('a precision is woven by what it is', () => {
  test.each<[detail: string, written: string | RegExp, reason?: ReasonId]>([
    // A sentence about somebody else, whatever its verb.
    ['un autre candidat parlait mandarin', '\u00a0: un autre candidat parlait mandarin.'],
    ['certains connaissaient déjà la maison', '\u00a0: certains connaissaient déjà la maison.'],
    ['deux personnes avaient le CAP', '\u00a0: deux personnes avaient le CAP.'],
    ['le client exige une certification', '\u00a0: le client exige une certification.'],
    ['plus de 200 candidatures', '\u00a0: nous avons reçu plus de 200 candidatures.'],
    ['candidat interne retenu', 'le poste a été pourvu en interne'],
    // People in the plural are one person.
    ['des candidats plus opérationnels', 'je cherchais une personne plus opérationnelle.'],
    ['profils issus du secteur bancaire', 'je cherchais une personne issue du secteur bancaire.'],
    ['Habituée aux environnements multi-sites', 'je cherchais une personne habituée aux environnements multi-sites.'],
    ['Bilingue anglais', 'je cherchais une personne bilingue en anglais.'],
    // A note about the candidate says what the post asks for.
    ['ne connaît pas le secteur', 'la connaissance du secteur'],
    ['ne maîtrise pas Figma', 'la maîtrise de Figma'],
    ['n’a jamais travaillé en EHPAD', 'une personne ayant déjà travaillé en EHPAD'],
    ['aucune notion de comptabilité', 'des notions de comptabilité'],
    // What is run is no circumstance of the house.
    [
      'la capacité à tenir un budget de 3 M€',
      /demande (?:avant tout )?la capacité|compté pour ce poste, c’est la capacité/u,
    ],
    ['piloter un budget de 2 M€', 'demande de piloter un budget'],
    // Lengths, in figures or in letters.
    ['au moins trois ans dans l’édition', 'au moins trois ans d’expérience dans l’édition', 'experience'],
    ['2 ans minimum', 'au moins 2 ans d’expérience', 'experience'],
    ['dix ans de métier', /(?:demande|il faut) dix ans de métier/u, 'experience'],
    ['deux saisons en station', 'deux saisons d’expérience en station', 'experience'],
    ['ne pas craindre le froid', 'demande de ne pas craindre le froid'],
    ['capacité à travailler en équipe', 'la capacité à travailler en équipe'],
    // Settings.
    ['bureau d’études', 'une expérience en bureau d’études', 'experience'],
    ['petite enfance', 'une expérience de la petite enfance', 'experience'],
    ['expérience SAP S/4HANA', 'une expérience de SAP S/4HANA', 'experience'],
    // Articles that are sure.
    ['soins palliatifs', ' les soins palliatifs, '],
    ['motion design', ' le motion design, '],
    ['supply chain', ' la supply chain, '],
    ['growth hacking', ' le growth hacking, '],
    ['CFAO', ' la CFAO, '],
    ['FIMO + carte conducteur', /(?:demande|faut) la FIMO et la carte conducteur/u],
    ['permis B exigé et véhicule', /(?:demande|faut) le permis B et un véhicule/u],
    ['maîtrise de QGIS et Python', /compté pour ce poste, c’est la maîtrise|demande (?:avant tout )?la maîtrise/u],
    // What is not sure is quoted, and what is English is not half put into French.
    ['accueil, zbleuh et classement', '\u00a0: «\u202faccueil, zbleuh et classement\u202f».'],
    ['Hands-on experience on Workday', '\u00a0: «\u202fHands-on experience on Workday\u202f».'],
    // Signs and capitals.
    ['gestion de chantiers > 2 M€', 'la gestion de chantiers de plus de 2'],
    ['CONDUITE DE LIGNE AUTOMATISEE', 'la conduite de ligne automatisée'],
    ['FastAPI, pas Django', /FastAPI(?!.*Django)/u, 'technology-stack'],
    ['React Native', ' React Native', 'technology-stack'],
    // People the work is for.
    ['expérience auprès de personnes âgées', 'une expérience auprès de personnes âgées'],
    ['suivi de grossesse', 'le suivi de grossesse'],
    ['droit des étrangers', 'le droit des étrangers'],
    // A field.
    ['Formation', 'ne portent pas sur la formation,', 'no-opening-in-field'],
    ['médias', 'ne portent pas sur les médias,', 'no-opening-in-field'],
    ['pas de poste en compta en ce moment', 'ne portent pas sur la comptabilité,', 'no-opening-in-field'],
    ['nos effectifs sont au complet', 'à vous proposer en ce moment\u00a0: nos effectifs', 'no-opening-in-field'],
    // A verb that asks has no subject, and is no word of the letter.
    ['besoin d’un comptable capable de tenir la liasse', 'je cherchais un comptable capable de tenir la liasse.'],
    ['recherche d’un profil bilingue anglais-espagnol', 'je cherchais un profil bilingue anglais-espagnol.'],
    ['recherche de fuites', ' la recherche de fuites, '],
    ['exige une habilitation nucléaire', /(?:demande|faut) une habilitation nucléaire[,.]/u],
    ['anglais courant indispensable (réunions avec Londres)', ' un anglais courant (réunions avec Londres)'],
    ['plutôt du Go que du Python', ' Go, ', 'technology-stack'],
    ['outils : Jira, Confluence', ' Jira et Confluence, ', 'technology-stack'],
    ['automates Siemens', ' les automates Siemens, ', 'technology-stack'],
    ['le poste demande de se déplacer', '\u00a0: le poste demande de se déplacer.'],
    ['le client demande du présentiel', '\u00a0: le client demande du présentiel.'],
    // What is too little is what is asked for, whole.
    ['expérience trop courte', 'demande davantage d’expérience'],
    ['expérience un peu légère en vente', 'demande davantage d’expérience en vente'],
    ['niveau insuffisant en SQL', 'demande un meilleur niveau en SQL'],
    ['pas dispo avant septembre', 'une personne disponible avant septembre.'],
    ['pas de portfolio', ' un portfolio'],
    ['prétentions salariales au-dessus de notre grille', 'la rémunération attendue dépasse le budget du poste.'],
    ['5 ans mini sur poste similaire', 'au moins 5 ans d’expérience sur un poste similaire', 'experience'],
    ['permis moto et expérience livraison', ' le permis moto et une expérience en livraison'],
    ['accueil physique et téléphonique', ' l’accueil physique et téléphonique, '],
    ['maîtrise de la CAO, notamment Catia', ' la maîtrise de la CAO, notamment Catia'],
    ['équipe au complet', 'en ce moment\u00a0: notre équipe est au complet.', 'no-opening-in-field'],
    // What is denied is what was to be done, or held.
    ['jamais travaillé en 3x8', 'je cherchais une personne ayant déjà travaillé en 3x8.'],
    ['pas encore managé d’équipe', 'je cherchais une personne ayant déjà managé une équipe.'],
    ['pas encore formé au logiciel', 'je cherchais une personne déjà formée au logiciel.'],
    ['il manque le CACES 3', /(?:demande|faut) le CACES 3[,.]/u],
    ['il manque de la rigueur', 'demande davantage de rigueur'],
    ['seulement 2 ans d’expérience', 'demande davantage d’expérience', 'experience'],
    ['profil débutant alors qu’on cherche un confirmé', 'demande davantage d’expérience', 'experience'],
    ['moins de 2 ans d’xp', 'demande davantage d’expérience', 'experience'],
    ['sait travailler en autonomie', 'demande de savoir travailler en autonomie'],
    ['être véhiculé(e)', /(?:demande|faut) le permis B et un véhicule[,.]/u],
    ['compétences rédactionnelles insuffisantes', 'demande davantage de compétences rédactionnelles'],
    ['passé en cuisine étoilée', 'je cherchais une personne passée en cuisine étoilée.'],
    ['quelqu’un du métier', 'je cherchais quelqu’un du métier.'],
    // A quality is not practised, and what is done at people’s homes is no address.
    ['réactivité', /demande (?:avant tout )?la réactivité|compté pour ce poste, c’est la réactivité(?!.*pratique)/u],
    ['dépannage à domicile', ' le dépannage à domicile'],
    ['sensibilité au handicap', ' la sensibilité au handicap'],
    ['présence 4 jours/semaine', ' une présence 4 jours par semaine'],
    ['certificat de capacité taxi', ' le certificat de capacité taxi'],
    ['outils Google Ads / Meta Ads', ' les outils Google Ads et Meta Ads', 'technology-stack'],
    ['automates (Siemens, Schneider)', ' les automates (Siemens et Schneider)', 'technology-stack'],
    ['plutôt du back que du front', ' le back', 'technology-stack'],
    ['pas de recrutement prévu en paie', 'ne portent pas sur la paie,', 'no-opening-in-field'],
    ['budget non reconduit', 'le budget n’a pas été reconduit', 'position-withdrawn'],
    ['l’ancienne salariée revient finalement', '\u00a0: l’ancienne salariée revient finalement.', 'position-withdrawn'],
    // Adjectives before their noun.
    ['très bonne orthographe', ' une très bonne orthographe'],
    ['très bon niveau d’anglais', ' un très bon niveau d’anglais'],
    ['double compétence technique et commerciale', ' une double compétence technique et commerciale'],
    ['1ère expérience en crèche exigée', ' une première expérience en crèche'],
    ['anglais lu écrit parlé', ' l’anglais à l’écrit comme à l’oral'],
    // One thing to do, one length, and two things.
    ['travail le week-end et en soirée', /demande de travailler le week-end et en soirée(?!.*ces points)/u],
    ['deux ans d’alternance dans le domaine', /deux ans d’alternance dans le domaine(?!.*ces points)/u, 'experience'],
    ['8 ans dont 3 en direction de projet', '8 ans d’expérience dont 3 en direction de projet', 'experience'],
    ['traite des vaches et conduite du tracteur', ' la traite des vaches et la conduite du tracteur'],
    ['encadrement d’équipe de + de 10 pers', 'l’encadrement d’équipe de plus de 10 personnes'],
    ['Python côté data (pandas, Airflow)', /Python côté data \(pandas, Airflow\)(?!.*ces points)/u, 'technology-stack'],
    ['port de charges lourdes', /demande (?:avant tout )?le port|compté pour ce poste, c’est le port/u],
    ['React Native plutôt que Flutter', /React Native(?!.*Flutter)/u, 'technology-stack'],
    ['compta ana', ' la comptabilité analytique'],
    ['coupe hommes', ' la coupe hommes'],
    ['autre candidature retenue en interne', 'le poste a été pourvu en interne'],
    [
      'postes de saisonniers tous pourvus',
      '\u00a0: nos postes de saisonniers sont tous pourvus.',
      'no-opening-in-field',
    ],
    ['pas de poste en RH avant mai', '\u00a0: nous n’avons pas de poste en RH avant mai.', 'no-opening-in-field'],
    // What befell the post.
    ['fermeture du magasin', /(?:de|à) la fermeture du magasin/u, 'position-withdrawn'],
    ['départ du manager', /(?:du|au) départ du manager/u, 'position-withdrawn'],
    ['subvention refusée', 'la subvention a été refusée', 'position-withdrawn'],
    ['appel d’offres perdu', 'l’appel d’offres a été perdu', 'position-withdrawn'],
  ])('« %s » → « %s »', (detail, written, reason = 'required-skills') => {
    for (const { text, unplaced } of reasons(detail, 'fr', reason)) {
      expect(text).toMatch(written);
      expect(unplaced).toEqual([]);
    }
  });

  test.each<[detail: string, written: string | RegExp, reason?: ReasonId]>([
    ['the other candidate knew the area', 'this: the other candidate knew the area.'],
    ['another applicant spoke Welsh', 'this: another applicant spoke Welsh.'],
    ['the panel preferred someone local to the trade', 'this: the panel preferred'],
    ['candidates experienced in payroll', 'looking for someone experienced in payroll.'],
    ['others with more experience', 'looking for someone with more experience.'],
    ['Must have a clean driving licence.', /(?:calls for|someone with) a clean driving licence/u],
    ['must be able to work weekends', 'someone who can work weekends'],
    ['must speak Welsh', 'someone who can speak Welsh'],
    ['German essential', ' German'],
    ['to have closed month-end accounts alone', 'looking for someone who has closed month-end accounts alone.'],
    ['having run a kitchen', 'looking for someone who has run a kitchen.'],
    ['has never worked with pharma', 'someone who has worked with pharma.'],
    ['did not know the market', 'knowledge of the market'],
    ['has no team lead experience', ' team lead experience'],
    ['a budget of £2m', / a budget of £2m[,.]/u],
    ['at least three years on a ward', 'at least three years’ experience on a ward'],
    ['2 years minimum', 'at least 2 years’ experience'],
    ['German speaker', 'looking for a German speaker.'],
    ['CIPD level 5', /(?:calls for|someone with) CIPD level 5/u],
    ['experience with older people', 'experience with older people'],
    ['needs SIA licence', /(?:calls for|someone with) an SIA licence/u],
    ['looking for someone more hands-on', 'looking for someone more hands-on.'],
    ['being able to work weekends', ' the ability to work weekends'],
    ['being flexible on shifts', 'looking for someone who is flexible on shifts.'],
    ['ability to lift 20kg', ' the ability to lift 20kg'],
    ['food hygiene level 2', /(?:calls for|someone with) food hygiene level 2/u],
    ['NVQ level 3 in childcare', /(?:calls for|someone with) an NVQ level 3 in childcare/u],
    ['5 years PQE', ' 5 years’ PQE'],
    ['expected salary over budget', 'the salary you are looking for is above what the role offers.'],
    ['more senior candidates applied', 'this: more senior candidates applied.'],
    ['knows how to use a till', 'we need someone who can use a till'],
    ['clean DBS', ' a clean DBS'],
    ['safeguarding training', / safeguarding training/u],
    ['existing relationships with suppliers', /(?:on|was) existing relationships with suppliers/u],
    ['closer match on sector', 'calls for a closer match on sector'],
    ['more consultative selling', 'calls for more consultative selling'],
    ['coming from a bigger agency', 'looking for someone coming from a bigger agency.'],
    ['funding not renewed', 'this: the funding was not renewed.', 'position-withdrawn'],
    ['role merged with another', 'this: the role has been merged with another.', 'position-withdrawn'],
    ['we’re an AWS shop', 'this: we’re an AWS shop.', 'technology-stack'],
    ['lacking hands-on Excel skills', / hands-on Excel skills/u],
    ['forklift certified', 'looking for someone who is forklift certified.'],
    ['Food Hygiene Level 2', /(?:call|calls for|someone with) Food Hygiene Level 2/u],
    ['CDL Class A', /(?:calls for|someone with) CDL Class A/u],
    ['deeper network among local schools', 'calls for a deeper network among local schools'],
    ['5 years post-qualification', '5 years’ post-qualification experience', 'experience'],
    ['no openings in HR until Q3', 'at the moment: we have no openings in HR until Q3.', 'no-opening-in-field'],
    ['not hiring in finance right now', 'We are not hiring for finance at the moment,', 'no-opening-in-field'],
    ['client cancelled project', 'this: the client cancelled the project.', 'position-withdrawn'],
    ['role filled internally', 'this: the role has been filled internally.', 'position-withdrawn'],
    ['lost the contract', 'this: we lost the contract.', 'position-withdrawn'],
    ['store closing', 'this: the store is closing.', 'position-withdrawn'],
  ])('“%s” → “%s”', (detail, written, reason = 'required-skills') => {
    for (const { text, unplaced } of reasons(detail, 'en', reason)) {
      expect(text).toMatch(written);
      expect(unplaced).toEqual([]);
    }
  });

  test.each<[LetterLanguage, string]>([
    ['fr', 'pas libre avant janvier'],
    ['fr', 'n’a pas su répondre aux questions techniques'],
    ['fr', 'test technique non concluant'],
    ['fr', 'CV peu lisible'],
    ['fr', 'disponible à 3 jours par semaine seulement'],
    ['en', 'poor attitude'],
    ['en', 'struggled with the questions'],
  ])('a reproach is left out, and it is said so: %s, « %s »', (language, detail) => {
    for (const { text, unplaced } of reasons(detail, language, 'required-skills')) {
      expect(text).not.toContain(detail);
      expect(unplaced).toEqual(['detail']);
    }
  });

  test('a person’s health or origin is no public of the work', () => {
    for (const detail of ['enceinte', 'suivi par un homme', 'trop âgée pour l’équipe', 'étrangère', 'votre handicap'])
      expect(reasons(detail, 'fr', 'required-skills')[0]?.unplaced).toEqual(['detail']);
  });

  test.each<[LetterLanguage, string]>([
    ['fr', 'profils locaux privilégiés'],
    ['fr', 'candidat plus proche géographiquement'],
    ['fr', 'quelqu’un du coin'],
    ['en', 'local candidates preferred'],
    ['en', 'someone closer to the site'],
  ])('where somebody lives is no reason: %s, « %s »', (language, detail) => {
    expect(reasons(detail, language, 'closer-profile')[0]?.unplaced).toEqual(['detail']);
  });

  test('a possessive follows the letter’s own address', () => {
    const [letter] = reasons('votre expérience porte sur le particulier', 'fr', 'experience', { address: 'tu' });
    expect(letter?.text).toContain('\u00a0: ton expérience porte sur le particulier.');
  });
});

describe('the words of an opening and a name', () => {
  const compose = (more: Partial<LetterRequest>): RenderedLetter =>
    composeLetter(
      {
        language: 'fr',
        scenario: 'after-cv',
        opening: 'contact-for-skill',
        now: '2026-04-16T10:00:00+02:00',
        sender: { firstName: 'Camille', lastName: 'Perrin' },
        seed: 'typed',
        ...more,
      },
      builtInLibrary,
    );

  test.each([
    ['Missions courtes', 'un poste pour des missions courtes'],
    ['mission de conseil', 'un poste pour une mission de conseil'],
    ['un CDI', 'un poste en CDI'],
    ['RGPD', 'un poste autour du RGPD'],
    ['réseaux sociaux', 'un poste autour des réseaux sociaux'],
    ['IA générative', 'un poste autour de l’IA générative'],
    ['réponse aux appels d’offres', 'un poste autour de la réponse aux appels d’offres'],
    ['ton expérience en data', 'un poste autour de votre expérience en data'],
    ['commercial terrain dans le Sud', 'un poste de commercial terrain dans le Sud'],
    ['alternance en communication', 'un poste d’alternance en communication'],
  ])('« %s » → « %s »', (openingDetail, written) => {
    expect(compose({ openingDetail }).text).toContain(written);
  });

  test.each([
    ['more junior roles', 'a role that is more junior'],
    ['a part-time bookkeeper role', 'a role as a part-time bookkeeper'],
    ['HR advisor', 'a role as an HR advisor'],
    ['poster campaigns', 'a role involving poster campaigns'],
  ])('“%s” → “%s”', (openingDetail, written) => {
    expect(compose({ language: 'en', openingDetail }).text).toContain(written);
  });

  test('possessives follow the letter’s own address', () => {
    const { text } = compose({
      address: 'tu',
      openingDetail: 'vos compétences en cybersécurité',
      personal: 'Votre exposé était clair.',
    });
    expect(text).toContain('tes compétences en cybersécurité');
    expect(text).toContain('Ton exposé était clair.');
  });

  test.each([
    ['MARIE CLAIRE', 'Bonjour Marie Claire,'],
    ['jean-paul', 'Bonjour Jean-Paul,'],
    ['Anne-Sophie (stagiaire)', 'Bonjour Anne-Sophie,'],
    ['McKenzie', 'Bonjour McKenzie,'],
    ['M.', 'Bonjour,'],
  ])('the name « %s » is greeted « %s »', (firstName, greeting) => {
    expect(compose({ firstName }).text.startsWith(greeting)).toBe(true);
  });

  test.each([
    ['LE HAVRE - Agent portuaire', 'au poste d’Agent portuaire'],
    ['Un(e) comptable', 'au poste de comptable'],
    ['Offre d’emploi Plombier', 'au poste de Plombier'],
    ['Recherche serveuse', 'au poste de serveuse'],
    ['Recherche et développement', 'au poste de Recherche et développement'],
    ['Chauffeur-livreur (H/F) à Lyon', 'au poste de Chauffeur-livreur'],
  ])('the post « %s » is « %s »', (position, written) => {
    expect(compose({ position }).subject).toBe(`Votre candidature ${written}`);
  });

  test.each([
    ['Technicien de maintenance CVC', 'une mission de technicien de maintenance CVC'],
    ['Serveur / Serveuse', 'une mission de serveur / serveuse'],
    ['Plombier chauffagiste', 'une mission de plombier chauffagiste'],
    ['Agent d’entretien', 'une mission d’agent d’entretien'],
  ])('the assignment of « %s » is « %s »', (position, written) => {
    expect(compose({ scenario: 'freelance', position }).text).toContain(written);
  });
});
