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
      "Vous avez l'âge d'être le père de votre futur manager, et cela le gênerait.",
      "Il nous faut quelqu'un de plus mûr pour rassurer les actionnaires, vous faites trop gamin.",
      "The team is mostly in their twenties and we weren't sure you would fit in.",
    ],
    allowed: [
      "La retraite de Bernard, notre chef d'atelier, est reportée à l'an prochain : le poste n'est donc plus à pourvoir.",
      "Le budget jeunesse de la ville a été réduit, le poste d'animateur est supprimé.",
      'The old monolith is being retired this year, and we need COBOL skills to do it safely.',
    ],
  },
  'law/sex': {
    caught: [
      'L’équipe étant exclusivement masculine, nous pensons qu’une femme n’y serait pas à l’aise.',
      'Nos clients du BTP ne sont pas prêts à avoir une femme comme interlocutrice.',
      'Parents expect their nanny to be a woman, so we cannot proceed with a male applicant.',
    ],
    allowed: [
      "La fondation aide des femmes à créer leur entreprise, et le poste de chargée de projet vient d'être pourvu.",
      'Le sexe des anges, comme on dit : nous avons longuement discuté de la frontière entre produit et design.',
      "Our men's shoe line is being discontinued, and the buyer's job with it.",
    ],
  },
  'law/looks': {
    caught: [
      "Votre look ne passerait pas en boutique, notre clientèle est exigeante sur l'allure.",
      'votre surpoids serait un frein dans les deplacements sur site',
      "You don't have the right face for television.",
    ],
    allowed: [
      'Notre salon de coiffure cherche un CAP, et vous préparez encore ce diplôme.',
      'Le visage de la marque change et la campagne est repoussée.',
      'Our hair salon requires an NVQ level 3.',
    ],
  },
  'law/health': {
    caught: [
      'Compte tenu de votre long arrêt maladie, nous préférons ne pas prendre de risque.',
      "Nous avons besoin de quelqu'un en pleine santé, et votre traitement nous inquiète.",
      "We'd be nervous every time you had one of your migraines.",
    ],
    allowed: [
      "La prise en charge des patients diabétiques est notre métier, et le diplôme d'infirmier y est obligatoire.",
      'Un médecin du travail diplômé est ce que le service de santé interentreprises recherche, vous êtes généraliste.',
      'Our clients are hospitals and ask for experience with patient records.',
    ],
  },
  'law/disability': {
    caught: [
      'Un collaborateur malentendant, au standard, ce n’est pas envisageable pour nous.',
      'Nous ne savons pas gérer un salarié autiste.',
      'Somebody on the spectrum would find our banter hard.',
    ],
    allowed: [
      "Le diplôme d'État d'infirmier est une condition légale pour cette mission, et votre équivalence est en cours.",
      "Nous avons préféré une personne ayant travaillé avec des publics en situation de handicap, car c'est le cœur du poste.",
      'Your app for deaf users was a lovely idea; the post is in payments.',
    ],
  },
  'law/autonomy': {
    caught: [
      'Votre perte d’autonomie ne vous permettrait pas de tenir le rythme.',
      'Vous ne pouvez plus vous déplacer seul, ce qui complique tout pour nous.',
      "You need somebody to help you dress, so early shifts won't work.",
    ],
    allowed: [
      'Le maintien à domicile est le cœur de notre offre, et le poste requiert le DEAES.',
      "Un service d'aide à domicile est notre client et cherche un chef de projet.",
      "You asked about carers' leave: our policy is on the website.",
    ],
  },
  'law/genes': {
    caught: [
      'Un test vous annonce porteur du gène, nous préférons anticiper.',
      'Drépanocytaire, même sain porteur, vous ne pourrez pas travailler en altitude.',
      'A hereditary heart risk is not one we want on the payroll.',
    ],
    allowed: [
      "Le gène du pull, comme dit notre styliste, se transmet mal, et la maille demande dix ans d'atelier.",
      'Les données génétiques du blé sont votre spécialité, la nôtre est la vigne.',
      'The family of products you would have managed is being discontinued.',
    ],
  },
  'law/family': {
    caught: [
      "En qualité d'aidant de votre mère, vous ne pourriez pas vous consacrer entièrement à l'agence.",
      'Votre mari travaillant chez un concurrent, nous ne souhaitons pas aller plus loin.',
      "You've got a lot on your plate at home with your mother's dementia.",
    ],
    allowed: [
      "Le poste de conseiller en économie sociale et familiale exige le diplôme d'État.",
      "Nos jeux s'adressent aux enfants de six à dix ans et demandent une expérience de la pédagogie.",
      'We compared applications on the three criteria in the advert: driving licence, German and TIG welding.',
    ],
  },
  'law/pregnancy': {
    caught: [
      'Vous serez absente dès avril avec le bébé, nous ne pouvons pas attendre.',
      'VOUS ETES ENCEINTE ET NOUS NE POUVONS PAS ATTENDRE.',
      "We need someone who won't be going on maternity leave any time soon.",
    ],
    allowed: [
      "Une maternité privée cherche une cadre de santé, votre CV pourrait l'intéresser.",
      'La gestation du projet a duré deux ans et son accouchement se fera sans nouveau poste.',
      'The race condition you found in our test was real, and we have fixed it.',
    ],
  },
  'law/orientation': {
    caught: [
      'Votre compagnon, puisque vous vivez avec un homme, serait mal vu lors des soirées clients.',
      "Nous voulons quelqu'un dont les préférences ne fassent pas débat.",
      "Your partner being the same sex as you would be awkward at the trustees' dinner.",
    ],
    allowed: [
      "Le centre LGBT de Nantes nous a confié son site, et c'est une autre agence qui l'a finalement repris.",
      "L'orientation client est une valeur de l'équipe.",
      'The Pride network at our company organised the hackathon you attended.',
    ],
  },
  'law/gender-identity': {
    caught: [
      'Votre voix ne correspond pas à votre prénom, cela trouble les appelants.',
      "L'écart entre votre prénom d'usage et votre état civil a gêné le comité, nous préférons une personne cisgenre.",
      'Customers may be confused by your pronouns, so front of house is out of the question.',
    ],
    allowed: [
      "La transition de l'argentique au numérique est bien racontée dans votre mémoire.",
      'Le prénom de la recruteuse est Awa, vous pouvez lui écrire directement.',
      'Your move from teaching to coding is a courageous transition.',
    ],
  },
  'law/way-of-life': {
    caught: [
      'Votre mode de vie nocturne, tel qu’il apparaît sur Instagram, ne cadre pas avec nos valeurs.',
      'Une collègue vous a aperçue sur un site de rencontres échangistes, vous comprendrez notre réserve.',
      "Your weekend party photos don't match our image.",
    ],
    allowed: [
      "Nous avons beaucoup échangé avant de choisir, et c'est l'expérience de la facturation qui a compté.",
      'Le style de vie scandinave inspire notre collection, et le poste de styliste est pourvu.',
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
      "Notre moyen de paiement s'adresse aux ménages modestes, et nous avions besoin d'un juriste du crédit.",
      'Your thesis on poverty in rural France was excellent, and the institute has no budget this year.',
    ],
  },
  'law/bank': {
    caught: [
      'Votre RIB est étranger, on ne pourra pas vous payer.',
      "Votre compte est ouvert dans une néobanque lituanienne, la paie n'acceptera pas votre embauche.",
      "You bank with a prepaid card provider, which our finance team won't accept.",
    ],
    allowed: [
      "La domiciliation de sociétés est une activité réglementée, et le poste exige l'agrément.",
      "Vous trouverez ci-joint le formulaire de remboursement, merci d'y ajouter votre RIB.",
      'We are not taking your application further, as the advert asked for payroll experience across several countries.',
    ],
  },
  'law/origin': {
    caught: [
      'Avec vos allers-retours au pays chaque été, nous redoutons de ne pas vous voir revenir.',
      'nos clients n’aime pas trop les arabes on préfere pas',
      'your ethnic backgruond would make it hard to blend in with the regulars',
    ],
    allowed: [
      "Le poste couvre le Maghreb et demande une expérience de l'export.",
      "Nous mettons l'accent sur la formation, mais le poste demande une autonomie immédiate en SAP.",
      'The race to launch left us no time to reply sooner, and we apologise.',
    ],
  },
  'law/nationality': {
    caught: [
      "Un Russe dans l'équipe, nos clients polonais ne l'accepteraient pas.",
      'Votre double nationalité pose question à notre direction.',
      'Our director prefers to hire British nationals only.',
    ],
    allowed: [
      'Le droit des étrangers est au cœur du cabinet, et il fallait avoir plaidé devant la CNDA.',
      "Le titre de séjour de votre associé n'est pas notre affaire, l'appel d'offres se juge sur la note technique.",
      'Our charity helps refugees obtain citizenship and needs a qualified solicitor.',
    ],
  },
  'law/name': {
    caught: [
      'Votre nom de famille serait difficile à porter devant nos clients.',
      'Il faudrait, au téléphone, vous présenter sous un nom plus facile que le vôtre, et vous avez refusé.',
      'Our customers would struggle with a surname like yours.',
    ],
    allowed: [
      "Votre homonyme avait postulé le même jour, d'où la confusion dont je vous prie de m'excuser.",
      'Si vous le souhaitez, je peux vous appeler dix minutes pour vous donner un retour plus détaillé.',
      'The surname field was missing from the form, our apologies.',
    ],
  },
  'law/language': {
    caught: [
      "Nous préférons quelqu'un qui ne parle pas une autre langue que le français à la maison.",
      'Parler arabe au téléphone pendant les pauses ne serait pas toléré.',
      "We don't want Punjabi spoken on the shop floor.",
    ],
    allowed: [
      "Le basque est requis pour l'antenne locale, et vous l'apprenez seulement.",
      "Un niveau bilingue anglais était indiqué dans l'annonce.",
      'The role needs Spanish to work with suppliers in Bilbao.',
    ],
  },
  'law/religion': {
    caught: [
      'Vos convictions ne collent pas avec une équipe très laïque : impossible de vous imaginer quitter la réunion pour prier.',
      'Le patron, très catholique, ne comprendrait pas votre athéisme.',
      'Your headscarf would not sit well with our brand image.',
    ],
    allowed: [
      'Votre expérience dans le secteur de la santé nous a beaucoup intéressés.',
      'Le réseau des écoles catholiques nous a confié la refonte de son site, et la mission est pourvue.',
      'The church restoration project needs a stonemason with an NVQ.',
    ],
  },
  'law/politics': {
    caught: [
      "Nos clients agriculteurs n'accepteront pas un écologiste militant.",
      'Vos publications en faveur de la gauche radicale ne plairaient pas à notre direction.',
      'Someone who canvassed for that party would not be welcome on our trading desk.',
    ],
    allowed: [
      'La vie politique locale est le domaine du journal, et le poste demande cinq ans de localier.',
      "Vous connaissez mieux que moi la gauche et la droite d'un bilan, mais il faut ici de la consolidation IFRS.",
      'We hope to be in touch in September, when the budget is voted.',
    ],
  },
  'law/union': {
    caught: [
      'Votre passé de délégué syndical nous fait craindre un climat tendu.',
      'Nous préférons éviter les profils syndiqués.',
      "Your days as a union rep tell us you'd be organising the floor by Christmas.",
    ],
    allowed: [
      'Votre expérience au sein de la mutuelle est solide, mais le poste demande de connaître la réassurance.',
      'Votre expérience des élections professionnelles et du dialogue social est précieuse, mais le poste porte sur la paie.',
      'Our employment law team deals with unions and needs a qualified solicitor.',
    ],
  },
  'law/elected-office': {
    caught: [
      'Votre mandat de conseillère municipale vous rendrait trop souvent indisponible.',
      'Vous briguez un second mandat et nous préférons ne pas nous engager.',
      'Your seat on the parish council is a conflict we can do without.',
    ],
    allowed: [
      'Le conseil municipal a voté la fermeture de la piscine, et les postes de maître-nageur sont supprimés.',
      'Nous avons reçu mandat de notre client pour clore ce recrutement.',
      'The council has withdrawn the contract.',
    ],
  },
  'law/whistleblower': {
    caught: [
      'Votre statut de lanceur d’alerte inquiète le comité de direction.',
      "Vous avez dénoncé votre ancien employeur auprès de l'inspection du travail, cela nous fait hésiter.",
      'You gave evidence against your manager at the inquiry.',
    ],
    allowed: [
      'Le tribunal de commerce a ouvert une procédure, et tout recrutement est arrêté.',
      "Les messages d'alerte envoyés la nuit sont trop nombreux, et la personne choisie a bâti un centre de supervision.",
      'The political desk needs a reporter with five years on the beat.',
    ],
  },
  'vague/profile': {
    caught: [
      "Ce n'est pas tout à fait ce que nous avions imaginé.",
      "Vous ne remplissez pas l'ensemble des critères attendus.",
      'Your personality is not a match for the group.',
    ],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
    ],
  },
  'vague/others': {
    caught: [
      "Nous avons eu des candidats plus en ligne avec ce que l'on cherche.",
      "Nous avons préféré d'autres profils.",
      'You were a strong candidate, but others were stronger.',
    ],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
    ],
  },
  'vague/no-reason': {
    caught: [
      'Nous avons pris une autre orientation.',
      'Pour diverses raisons, nous ne pourrons pas aller plus loin ensemble.',
      'Our needs have evolved in another direction.',
    ],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
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
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
    ],
  },
  'cold/verdict': {
    caught: [
      'Dossier refusé. Bonne journée.',
      'Votre candidature a été éliminée au premier tri.',
      'Your application has been discarded.',
    ],
    allowed: [
      "Malheureusement, la réponse est non : le poste exige l'habilitation ATEX niveau 2.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Sadly the answer is no: the licence has to be in hand before the first flight.',
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
    ],
  },
  'cold/scorn': {
    caught: ["Vous n'êtes pas du tout au niveau.", 'Vous ne nous intéressez pas.', 'You are nowhere near the level.'],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
    ],
  },
  'false-empathy/heart': {
    caught: [
      'Nous avons beaucoup pleuré en prenant cette décision.',
      "C'est un déchirement pour toute l'équipe.",
      'We cried when we took this decision.',
    ],
    allowed: [
      "Je suis sincèrement désolée d'avoir laissé passer trois semaines.",
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
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
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
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
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
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
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
    ],
  },
  'vague/manner': {
    caught: [
      "Cela ne s'est pas joué à grand-chose, mais ce n'est pas vous.",
      "Nous sommes partis sur quelqu'un d'autre, tout simplement.",
      "It's just not going to work out.",
    ],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
    ],
  },
  'cold/manner': {
    caught: [
      'Votre CV est allé directement à la corbeille.',
      'Ne perdez pas votre temps à nous écrire.',
      "We don't owe you an explanation.",
    ],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
    ],
  },
  'false-empathy/manner': {
    caught: [
      'Nous sommes aussi tristes que vous.',
      'Soyez sûr que nous vous appellerons dès demain si quelque chose se libère.',
      'We are as sad as you are.',
    ],
    allowed: [
      'Une autre candidature présentait davantage de projets livrés avec React Native.',
      'Le poste compte trois nuits par semaine sur place, ce que vous ne souhaitiez pas.',
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
  'hole/note': {
    caught: ['Motif : à compléter.', 'Reason: TBD'],
    allowed: [
      "L'étranger représente 60 % de nos ventes, d'où l'exigence d'un anglais professionnel.",
      'Le salaire que vous demandez dépasse de 15 % notre grille.',
      'Thank you for your application for the Data Engineer (m/f/d) position.',
    ],
  },
};
