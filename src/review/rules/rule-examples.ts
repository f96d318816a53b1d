/**
 * For each rule on words, sentences it catches and look-alikes it leaves alone: they are tests, and examples in docs/rules.md.
 * Apart from the rows so that they do not travel in the pane's bundle; a test keeps the table total.
 */
export interface RuleExamples {
  readonly caught: readonly string[];
  readonly allowed: readonly string[];
}

export const ruleExamples: Readonly<Record<string, RuleExamples>> = {
  'law/age': {
    caught: [
      "Un manager de trente ans encadrant quelqu'un de votre génération, cela ne marche jamais.",
      'À 58 ans, vous comprendrez que nous hésitions.',
      "You'd be reporting to a manager half your age, and frankly that never works.",
      'You could be retiring within five years, too soon for the training to pay.',
    ],
    allowed: [
      "La retraite de Bernard, notre chef d'atelier, est reportée à l'an prochain : le poste n'est donc plus à pourvoir.",
      "Le budget jeunesse de la ville a été réduit, le poste d'animateur est supprimé.",
      'The post has been withdrawn after a budget cut in our Ohio plant.',
    ],
  },
  'law/sex': {
    caught: [
      'L’équipe étant exclusivement masculine, nous pensons qu’une femme n’y serait pas à l’aise.',
      'Un homme à la crèche, les parents ne comprendraient pas.',
      'La direction veut féminiser son équipe et ne verra que des candidates.',
      'Parents expect their nanny to be a woman, so we cannot proceed with a male applicant.',
      'La patronne veut un homme pour le port des caisses.',
    ],
    allowed: [
      "La fondation aide des femmes à créer leur entreprise, et le poste de chargée de projet vient d'être pourvu.",
      'Le sexe des anges, comme on dit : nous avons longuement discuté de la frontière entre produit et design.',
      "The women's football league has chosen another agency for its website.",
      'Deux femmes dirigent déjà l’atelier et aucune autre place ne s’ouvre.',
    ],
  },
  'law/looks': {
    caught: [
      'Votre présentation physique ne correspond pas à l’image de notre enseigne.',
      "Votre look ne passerait pas en boutique, notre clientèle est exigeante sur l'allure.",
      "You don't have the right face for television.",
    ],
    allowed: [
      'Notre salon de coiffure cherche un CAP, et vous préparez encore ce diplôme.',
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Our hair salon requires an NVQ level 3.',
    ],
  },
  'law/health': {
    caught: [
      'Compte tenu de votre long arrêt maladie, nous préférons ne pas prendre de risque.',
      "Nous avons besoin de quelqu'un en pleine santé, et votre traitement nous inquiète.",
      'Given your bipolar diagnosis we would worry about consistency.',
    ],
    allowed: [
      "La transplantation est la spécialité du service, et le diplôme d'IBODE y est requis.",
      "La prise en charge des patients diabétiques est notre métier, et le diplôme d'infirmier y est obligatoire.",
      'The hospital needs the registration number before the start date, and yours will come in June.',
    ],
  },
  'law/disability': {
    caught: [
      'Un collaborateur malentendant, au standard, ce n’est pas envisageable pour nous.',
      "Nos locaux sont à l'étage, et en fauteuil vous ne pourriez pas suivre.",
      'Your hearing aids would make phone shifts a struggle, we feel.',
    ],
    allowed: [
      'Le chien guide est au cœur de notre association, qui recrute un éducateur canin diplômé.',
      "Le diplôme d'État d'infirmier est une condition légale pour cette mission, et votre équivalence est en cours.",
      'Your app for deaf users was a lovely idea; the post is in payments.',
    ],
  },
  'law/autonomy': {
    caught: [
      "Sans quelqu'un pour vous conduire et vous faire manger, vous ne pourriez pas venir.",
      'Votre perte d’autonomie ne vous permettrait pas de tenir le rythme.',
      "Your loss of independence would, we fear, end up on your colleagues' shoulders.",
    ],
    allowed: [
      'Le maintien à domicile est le cœur de notre offre, et le poste requiert le DEAES.',
      "Notre Ehpad de Saumur recrute une aide-soignante diplômée d'État, diplôme que vous préparez.",
      "You asked about carers' leave: our policy is on the website.",
    ],
  },
  'law/genes': {
    caught: [
      'Drépanocytaire, même sain porteur, vous ne pourrez pas travailler en altitude.',
      'Votre patrimoine génétique ne nous rassure pas.',
      'A hereditary heart risk is not one we want on the payroll.',
    ],
    allowed: [
      'Les données génétiques du blé sont votre spécialité, la nôtre est la vigne.',
      "Le séquençage du génome suppose d'avoir manipulé des appareils Illumina.",
      'Sequencing is now outsourced and the post is gone.',
    ],
  },
  'law/family': {
    caught: [
      "En qualité d'aidant de votre mère, vous ne pourriez pas vous consacrer entièrement à l'agence.",
      'Célibataire et sans attaches, vous pourriez repartir du jour au lendemain : nous préférons un père de famille installé.',
      'We worry that your kids would be ill every other week.',
    ],
    allowed: [
      "Le poste de conseiller en économie sociale et familiale exige le diplôme d'État.",
      "Les enfants que suit l'association ont besoin d'un éducateur diplômé.",
      'Our games are for children aged six to ten, and experience of teaching is essential.',
    ],
  },
  'law/pregnancy': {
    caught: [
      'Vous serez absente dès avril avec le bébé, nous ne pouvons pas attendre.',
      "Recontactez-nous après votre congé maternité, le poste n'attendra pas jusque-là.",
      'We cannot afford to have someone go on maternity leave so soon.',
      'Après deux congés maternité cette année, nous n’allons pas recommencer avec vous.',
    ],
    allowed: [
      'La gestation du projet a duré deux ans et son accouchement se fera sans nouveau poste.',
      'La naissance du projet remonte à 2019.',
      'Our parental leave policy is on the site, since you asked.',
      'Nous cherchions un remplaçant pour deux congés maternité, et les deux postes sont pourvus.',
    ],
  },
  'law/orientation': {
    caught: [
      'Votre compagnon, puisque vous vivez avec un homme, serait mal vu lors des soirées clients.',
      "Votre militantisme LGBT laisse penser que vous êtes concerné, et l'atelier ne s'y ferait pas.",
      'Our team is rather conservative and might not be comfortable with a gay colleague.',
    ],
    allowed: [
      'Le poste de chargé de mission LGBT+ à la mairie est repoussé après le vote du budget.',
      "Le centre LGBT de Nantes nous a confié son site, et c'est une autre agence qui l'a finalement repris.",
      'The rainbow in your logo was well drawn.',
    ],
  },
  'law/gender-identity': {
    caught: [
      "L'écart entre votre prénom d'usage et votre état civil a gêné le comité, nous préférons une personne cisgenre.",
      'Votre voix ne correspond pas à votre prénom, cela trouble les appelants.',
      'Customers may be confused by your pronouns, so front of house is out of the question.',
    ],
    allowed: [
      "La transition de l'argentique au numérique est bien racontée dans votre mémoire.",
      "La mue de l'entreprise se termine en décembre.",
      'The gender-neutral wording of your copy was excellent.',
    ],
  },
  'law/way-of-life': {
    caught: [
      'Ce que nous avons vu de vos soirées libertines ne correspond pas à la tenue de la maison.',
      'Votre mode de vie nocturne, tel qu’il apparaît sur Instagram, ne cadre pas avec nos valeurs.',
      "Your weekend party photos don't match our image.",
    ],
    allowed: [
      "Merci de votre message et bonnes fêtes de fin d'année.",
      "Nous avons beaucoup échangé avant de choisir, et c'est l'expérience de la facturation qui a compté.",
      'The lifestyle section of the paper has been cut.',
    ],
  },
  'law/home': {
    caught: [
      'Habiter chez les gens du Nord-Pas-de-Calais ne colle pas avec une clientèle azuréenne.',
      'Vous habitez trop loin de nos bureaux, la direction préfère des personnes du secteur.',
      'We tend not to hire from that estate.',
    ],
    allowed: [
      "La gestion de deux sites éloignés demande un permis et des déplacements, comme l'indiquait l'annonce.",
      'Le maintien à domicile est le cœur de notre offre, et le poste requiert le DEAES.',
      'The commute between our two sites is part of the job, as stated in the advert.',
    ],
  },
  'law/poverty': {
    caught: [
      'Votre situation de précarité ne nous rassure pas sur votre stabilité.',
      'Votre hébergement en foyer ne nous permet pas de vous confier ce poste.',
      "We need someone with their own car, and you can't afford one.",
    ],
    allowed: [
      "Le poste d'économiste spécialisé dans la pauvreté a été confié à une chercheuse.",
      'La précarité énergétique est notre métier, et il nous fallait un thermicien.',
      'The parent class and its child processes were handled neatly in your exercise.',
    ],
  },
  'law/bank': {
    caught: [
      'Votre RIB est étranger, on ne pourra pas vous payer.',
      "Votre RIB vient d'une banque des Antilles et nous préférons ne pas vous embaucher.",
      'Vous êtes payé sur un compte Nickel, la direction trouve que cela ne fait pas sérieux.',
      "You bank with Monzo, and the finance director won't hire anyone who isn't with a high-street bank.",
    ],
    allowed: [
      "La domiciliation de sociétés est une activité réglementée, et le poste exige l'agrément.",
      "La domiciliation de la société change en janvier et tous les recrutements sont suspendus d'ici là.",
      'We chose someone who has already migrated a payroll of 3,000 people.',
    ],
  },
  'law/origin': {
    caught: [
      'Est-ce que vos origines ne seraient pas un obstacle face à une clientèle âgée ? Nous avons pensé que si.',
      'Vos origines maghrébines risqueraient de mettre mal à l’aise certains de nos clients.',
      "You wouldn't blend in here, given your ethnic background.",
    ],
    allowed: [
      "Le poste couvre le Maghreb et demande une expérience de l'export.",
      "Nous mettons l'accent sur la formation, mais le poste demande une autonomie immédiate en SAP.",
      'The accent in this role is on cost control, an area where the other candidate had more to show.',
    ],
  },
  'law/nationality': {
    caught: [
      "Un Russe dans l'équipe, nos clients polonais ne l'accepteraient pas.",
      'Votre double nationalité pose question à notre direction.',
      'As an American you would not understand how we do things, so we hired a German citizen.',
      'Whatever your visa allows, they asked for Irish passport holders only.',
      'Le gérant refuse les Roumains en cuisine, je suis désolé.',
    ],
    allowed: [
      'Le droit des étrangers est au cœur du cabinet, et il fallait avoir plaidé devant la CNDA.',
      'Les étrangers du service, comme on appelle ici les consultants externes, quittent le projet en juin.',
      'We compared applications on the three criteria in the advert: driving licence, German and TIG welding.',
      'Notre équipe travaille avec des couturiers roumains et le poste demande de parler leur langue.',
    ],
  },
  'law/name': {
    caught: [
      'Il faudrait, au téléphone, vous présenter sous un nom plus facile que le vôtre, et vous avez refusé.',
      'Votre nom de famille serait difficile à porter devant nos clients.',
      'Our customers would struggle with a surname like yours.',
    ],
    allowed: [
      "Votre homonyme avait postulé le même jour, d'où la confusion dont je vous prie de m'excuser.",
      'Si vous le souhaitez, je peux vous appeler dix minutes pour vous donner un retour plus détaillé.',
      "If you'd like more detailed feedback, just reply and I'll call you this week.",
    ],
  },
  'law/language': {
    caught: [
      "Nous préférons quelqu'un qui ne parle pas une autre langue que le français à la maison.",
      "S'exprimer en wolof au vestiaire, même pendant la pause, ne passe pas chez nous.",
      "We don't want Punjabi spoken on the shop floor.",
    ],
    allowed: [
      "La langue des signes est exigée pour ce poste d'interprète.",
      "Un niveau bilingue anglais était indiqué dans l'annonce.",
      'Mandarin is spoken by our suppliers, hence the level required.',
    ],
  },
  'law/religion': {
    caught: [
      'Vos convictions ne collent pas avec une équipe très laïque : impossible de vous imaginer quitter la réunion pour prier.',
      'Le patron, très catholique, ne comprendrait pas votre athéisme.',
      'Your headscarf would not sit well with our brand image.',
      'Notre école veut une surveillante baptisée et pratiquante.',
    ],
    allowed: [
      'Votre expérience dans le secteur de la santé nous a beaucoup intéressés.',
      "Je n'ai malheureusement pas de bonne nouvelle : le poste revient à une autre personne, qui connaît déjà le secteur ferroviaire.",
      'The Church of Scotland archive project has run out of funding.',
    ],
  },
  'law/politics': {
    caught: [
      'Vos publications en faveur de la gauche radicale ne plairaient pas à notre direction.',
      'Votre engagement politique, très visible sur les réseaux, nous pose problème.',
      'Someone who canvassed for that party would not be welcome on our trading desk.',
    ],
    allowed: [
      'La vie politique locale est le domaine du journal, et le poste demande cinq ans de localier.',
      "Le bureau de vote occupe nos locaux dimanche, l'entretien est déplacé.",
      'The immigration law practice is downsizing.',
    ],
  },
  'law/union': {
    caught: [
      "Vous étiez au CSE de votre ancienne boîte et le gérant n'aime pas les gens qui revendiquent.",
      'Votre passé de délégué syndical nous fait craindre un climat tendu.',
      'Vous étiez très impliqué au syndicat chez votre ancien patron, ce sera donc non.',
      "Your days as a union rep tell us you'd be organising the floor by Christmas.",
    ],
    allowed: [
      'Le produit Dépendance de notre mutuelle recrute un actuaire.',
      'Votre expérience au sein de la mutuelle est solide, mais le poste demande de connaître la réassurance.',
      'Our employment law team deals with unions and needs a qualified solicitor.',
    ],
  },
  'law/elected-office': {
    caught: [
      'Votre mandat de conseillère municipale vous rendrait trop souvent indisponible.',
      "Vos fonctions d'élu départemental passeront toujours avant nous, et c'est pourquoi nous renonçons.",
      'Sitting on the city council would take up too much of your time.',
    ],
    allowed: [
      'Le poste de chargé de mission LGBT+ à la mairie est repoussé après le vote du budget.',
      "L'hôtel de ville rénove ses archives et le marché est attribué.",
      'Our council clients require experience of public tenders.',
    ],
  },
  'law/whistleblower': {
    caught: [
      "Vous avez dénoncé votre ancien employeur auprès de l'inspection du travail, cela nous fait hésiter.",
      'Vous avez aidé une collègue à signaler des fraudes, et la direction craint que cela ne recommence.',
      "We can't have someone who reported their last boss to the regulator.",
    ],
    allowed: [
      "Notre service de presse a besoin de cinq ans d'expérience en relations médias.",
      "merci pour votre patience, le poste est finalement annulé faute de financement de l'ARS",
      'The witness protection charity has no budget this year.',
    ],
  },
  'vague/profile': {
    caught: [
      "Ce n'est pas tout à fait ce que nous avions imaginé.",
      "Vous ne remplissez pas l'ensemble des critères attendus.",
      'Your personality is not a match for the group.',
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'vague/others': {
    caught: [
      "Nous avons eu des candidats plus en ligne avec ce que l'on cherche.",
      "Nous avons préféré d'autres profils.",
      'You were a strong candidate, but others were stronger.',
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The accent in this role is on cost control, an area where the other candidate had more to show.',
    ],
  },
  'vague/no-reason': {
    caught: [
      'Nous avons pris une autre orientation.',
      'Pour diverses raisons, nous ne pourrons pas aller plus loin ensemble.',
      'Our needs have evolved in another direction.',
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'vague/feeling': {
    caught: [
      "L'équipe ne vous a pas senti.",
      "Votre personnalité ne colle pas avec l'équipe.",
      'Something was missing.',
    ],
    allowed: [
      "Le coup de cœur du jury au concours d'affiches, c'était vous.",
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'cold/verdict': {
    caught: [
      'Votre candidature a été éliminée au premier tri.',
      "Si vous n'avez pas de nouvelles, c'est que c'est non.",
      'Your application has been discarded.',
    ],
    allowed: [
      "Malheureusement, la réponse est non : le poste exige l'habilitation ATEX niveau 2.",
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'The answer is no this time, and the reason is simple: no C++ in production yet.',
    ],
  },
  'cold/no-reply': {
    caught: [
      "Nous n'avons pas à motiver notre refus.",
      'Il est inutile de prendre contact avec nos services.',
      'Kindly refrain from chasing.',
    ],
    allowed: [
      'Inutile de renvoyer vos diplômes, nous les avons bien reçus.',
      "Nous ne répondrons à l'appel d'offres qu'en janvier.",
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'cold/scorn': {
    caught: ["Vous n'êtes pas du tout au niveau.", 'Vous ne nous intéressez pas.', 'You are nowhere near the level.'],
    allowed: [
      'Vos prétentions salariales dépassent notre grille de 6 000 euros.',
      "Votre niveau d'allemand, B1, ne suffit pas pour tenir la hotline bavaroise que décrit l'annonce.",
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'false-empathy/heart': {
    caught: [
      'Nous avons beaucoup pleuré en prenant cette décision.',
      "C'est un déchirement pour toute l'équipe.",
      'We cried when we took this decision.',
    ],
    allowed: [
      "Vous n'avez pas démérité : il y avait une seule place et deux très bons dossiers, départagés par l'épreuve écrite.",
      "Je suis sincèrement désolée d'avoir laissé passer trois semaines.",
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'false-empathy/know-how-you-feel': {
    caught: [
      'Nous imaginons votre peine et elle est la nôtre.',
      "Nous savons à quel point c'est dur, nous sommes tous passés par là.",
      'Keep smiling, the right job is just round the corner!',
    ],
    allowed: [
      'Bon courage pour vos examens de juin.',
      'Je comprends que cette réponse soit décevante.',
      'I would understand if you were disappointed, and I am happy to talk.',
    ],
  },
  'false-empathy/promise': {
    caught: [
      "Ce n'est que partie remise, c'est juré.",
      'Votre candidature est en haut de la pile pour la prochaine fois, promis.',
      'Your CV sits at the very top of our pile for next time, promise.',
    ],
    allowed: [
      'Vous êtes la bienvenue à notre journée portes ouvertes du 12 mai.',
      'Vous serez le bienvenu à notre journée portes ouvertes du 8 février.',
      'The old guard of our codebase is written in Perl, which the other person has maintained for years.',
    ],
  },
  'false-empathy/flattery': {
    caught: [
      'Vous êtes une personne merveilleuse et le monde entier devrait vous embaucher.',
      "Vous allez rebondir en un clin d'œil, un profil comme le vôtre ne reste pas longtemps sur le marché.",
      'Everything happens for a reason, and we are sure your dream job is waiting.',
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'vague/manner': {
    caught: [
      "Cela ne s'est pas joué à grand-chose, mais ce n'est pas vous.",
      "Nous sommes partis sur quelqu'un d'autre, tout simplement.",
      "It's just not going to work out.",
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'cold/manner': {
    caught: [
      'Votre CV est allé directement à la corbeille.',
      'Ne perdez pas votre temps à nous écrire.',
      "We don't owe you an explanation.",
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'false-empathy/manner': {
    caught: [
      'Nous sommes aussi tristes que vous.',
      'Soyez sûr que nous vous appellerons dès demain si quelque chose se libère.',
      'We are as sad as you are.',
    ],
    allowed: [
      "La bonne tenue des mœurs romaines, sujet de votre thèse, s'éloigne de notre collection de jeunesse.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'The job needs a level of welding you do not have yet.',
    ],
  },
  'hole/template': {
    caught: [
      'Merci d’avoir postulé au poste de {{poste}}.',
      'Bonjour {prenom},',
      'Thank you for applying for the {{job_title}} role.',
    ],
    allowed: [
      "L'étranger représente 60 % de nos ventes, d'où l'exigence d'un anglais professionnel.",
      'Le salaire que vous demandez dépasse de 15 % notre grille.',
      'Thank you for your application for the Data Engineer (m/f/d) position.',
    ],
  },
  'hole/brackets': {
    caught: [
      'Dear «Title» «Surname», the post is filled.',
      'Bonjour [Prénom], merci pour votre candidature.',
      'Cher «Prénom», nous vous remercions de votre intérêt pour notre société.',
      'Dear [First Name],',
    ],
    allowed: [
      "L'étranger représente 60 % de nos ventes, d'où l'exigence d'un anglais professionnel.",
      'Le salaire que vous demandez dépasse de 15 % notre grille.',
      'Thank you for your application for the Data Engineer (m/f/d) position.',
    ],
  },
  'hole/filler': {
    caught: [
      'Nous avons bien reçu votre candidature du XX/XX/2026.',
      'Nous avons échangé avec vous le __/__/____ à propos du poste.',
      'Hi XXXX, thanks for your time last week.',
    ],
    allowed: [
      "L'étranger représente 60 % de nos ventes, d'où l'exigence d'un anglais professionnel.",
      'Le salaire que vous demandez dépasse de 15 % notre grille.',
      'Thank you for your application for the Data Engineer (m/f/d) position.',
    ],
  },
  'hole/choice': {
    caught: [
      'M./Mme Lefort, merci de votre visite à l’atelier.',
      'Votre profil [est / n’est pas] retenu pour la suite.',
      'We felt he/she needed two more years of practice.',
    ],
    allowed: [
      'Dear Sir/Madam, thank you for writing to the yard.',
      'Le poste de peintre (H/F) est pourvu.',
      'La grille notait chaque pièce conforme ou non conforme.',
    ],
  },
  'hole/note': {
    caught: [
      'Feedback: n/a – ask Ana, she has the notes',
      'Motif : à compléter.',
      '« Insérer ici un point positif » et nous vous en remercions.',
      'Reason: TBD',
    ],
    allowed: [
      "L'étranger représente 60 % de nos ventes, d'où l'exigence d'un anglais professionnel.",
      'Le salaire que vous demandez dépasse de 15 % notre grille.',
      'Thank you for your application for the Data Engineer (m/f/d) position.',
    ],
  },
  'hole/leftover': {
    caught: [
      'Thank you for applying to the job title position at our Reno site.',
      'NB: check with Nora before this goes out.',
    ],
    allowed: [
      'Votre exposé sur les gabarits de lettres était clair.',
      'Merci d’avoir suivi le modèle de dossier que nous vous avions envoyé.',
    ],
  },
  'hole/other-letter': {
    caught: [
      'Madame,\nVotre dossier a été examiné.\nJe vous prie d’agréer, Monsieur, mes salutations.',
      'Here at Redmoor we read everything, and all of us at Bluefen wish you well.',
      'Votre candidature au poste de comptable a été lue. Pour ce poste de chef de chantier, nous avons choisi une autre personne.',
      'Madame, Monsieur, we have read your application with care.',
    ],
    allowed: [
      'Madame, Monsieur,\nLe poste est pourvu. Veuillez agréer, Madame, Monsieur, nos salutations.',
      'Chez Novadis, filiale de Kaliance, nous lisons tout. L’équipe de Kaliance vous remercie.',
      'Votre candidature au poste de comptable n’est pas retenue. Le poste de gestionnaire de paie vous intéresserait-il ?',
      'Bonjour Marc, vous avez postulé au poste de Head of Data. Best, Anna',
    ],
  },
  'hole/other-name': {
    caught: [
      'Bonjour Mehdi,\nLe poste est pourvu. Encore merci Sandrine et à bientôt.',
      'Hi Priya,\nWe chose another person. Good luck with the move, Daniel!',
      'Bonjour Anouk,\nNous avons retenu une autre personne. Bonne continuation, Thomas.',
      'Bonjour M. Garnier,\nLe poste est pourvu. Nous vous souhaitons une bonne continuation M. Perrot.',
      'Bonjour Mme Lecoq,\nLe poste est pourvu. Veuillez agréer, Madame Barbier, nos salutations.',
    ],
    allowed: [
      'Bonjour Mehdi,\nLe poste est pourvu. Encore merci Mehdi et à bientôt.',
      'Bonjour Alexandre,\nLe poste est pourvu. Bonne continuation, Alex.',
      'Hi Priya,\nThank you for meeting Daniel. The post is filled.',
      'Bonjour Mehdi,\nLe poste est pourvu. Merci encore, et à bientôt.\nSandrine',
      'Bonjour Mehdi,\nLe poste est pourvu. Merci encore et à bientôt, Cordialement.',
      'Bonjour M. Diallo,\nLe poste est pourvu. Bonne continuation Amadou, et à bientôt.',
    ],
  },
};
