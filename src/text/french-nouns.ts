/** Nouns of work and trades whose article no ending tells, and those told by an ending. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const feminineNouns = words(`
  histoire pose tenue prise taille mise tonte coupe vente veille paie paye conduite écoute
  étude enquête analyse synthèse recherche démarche approche aide garde défense attaque chasse pêche
  chimie physique médecine pharmacie santé hygiène petite-enfance jeunesse vieillesse
  mode presse radio télé pub com affaire banque bourse douane
  ferme vigne forêt mer montagne plage ville campagne usine ligne chaîne presse fraise forge fonte tôle
  plâtrerie charpente voirie route piste caisse salle cave cuisine plonge réserve
  logistique informatique robotique domotique électronique mécanique optique acoustique musique politique
  bureautique électrotechnique hydraulique pneumatique statistique mathématique technique pratique critique
  thermodynamique aéronautique ingénierie data data-science fintech start-up startup scale-up supply
  langue grammaire orthographe syntaxe dictée parole voix photo vidéo image maquette charte marque
  norme loi règle charge file équipe troupe classe école crèche clinique pharmacie
  commande livraison palette remise offre demande réponse plainte crise
  visite tournée rentrée montée entrée sortie arrivée durée soirée journée matinée année nuit
  attente
  chaufferie plomberie menuiserie
  force carte fiche liste grille grue nacelle pelle benne remorque semi-remorque
  FIMO FCO thèse HDR amplitude étape méthode suite cible clientèle fin perte
  liasse cuisson vendange astreinte démo newsletter traite orthographe brigade
  retouche broderie dentelle laine soie pierre taille-douce brique dalle
`);

export const masculineNouns = words(`
  design business branding office-management commerce droit sport théâtre cinéma son jeu jeux livre
  luxe agroalimentaire paramédical médico-social tertiaire nucléaire numérique ferroviaire médical pharmaceutique univers retail e-commerce m-commerce digital web cloud back-office front-office middle-office big-data
  gros-œuvre chantier métré béton bois métal cuir verre papier carton textile plastique
  vin thé café pain chocolat poisson lait fruit légume
  soin bloc lit repas linge jardin espace sol mur toit parc port quai entrepôt stock
  transport fret rail aérien maritime routier tri colis courrier standard secrétariat
  suivi soutien conseil audit contrôle bilan budget chiffre calcul tableur tableau
  code test réseau serveur système logiciel progiciel matériel capteur moteur
  dessin son-lumière décor costume
  leadership coaching mentorat tutorat
  public secteur milieu métier terrain marché portefeuille réseau territoire tissu
  espace patrimoine hôtel restaurant bar rayon magasin comptoir
  labour semis domaine
  français fle esprit sens goût rythme relationnel contact
  diagnostic pronostic protocole examen bloc-opératoire toucher
  transfert refus incendie départ litige contentieux
  chant piano sang-froid fichier état devis lean webdesign événementiel achat inventaire éveil biberon plâtre
  laboratoire agenda télétravail présentiel oral écrit brevet port rang service tact vélo
  fundraising lobbying plaidoyer bénévolat mécénat
`);

/** Plurals that do not end in a way of their own, and those that only exist in the plural. */
const pluralNouns = words(
  'ressources relations travaux marchés réseaux finances achats médias soins appels affaires données statistiques comptes ' +
    'normes règles procédures outils langages opérations approvisionnements espaces arts métiers langues sciences études',
);

/** Singulars that end in s or x. */
const endsInSOrX =
  /^(?:bois|tapis|avis|permis|process|business|cours|temps|sens|accès|process(?:us)?|cursus|campus|corpus|bonus|succès|progrès|procès|excès|congrès|concours|parcours|discours|recours|secours|velours|choix|prix|voix|croix|noix|paix|taux|tennis|bus|gaz|relais|repas|bras|cas|pas|mois|poids|corps|fonds|univers|envers|revers|tiers|dos|propos|repos|colis|croquis|devis|semis|vernis|anglais|français|portugais|néerlandais|polonais|japonais|chinois|danois|hongrois|suédois|norvégien|news|sales|ads|analytics|operations|plus|moins|très|dans|sans|vers|chez|hors|dès|depuis|après|sous|toujours|jamais|puis|mais|trop|autres|certains|certaines|divers|diverses|plusieurs|quelques|bonnes|bons|solides|excellentes|excellents|fortes|forts|anciens|nouveaux|profils|candidats|candidates|personnes|vous|nous|ils|elles|les|des|ces|nos|vos|tes|mes|ses|leurs|deux|six|dix|disponibles?|motivés|autonomes|windows|rails|pandas|postgres)$|(?:us|is)$|ss$|eux$|^www/iu;

/** Whether a word can only be a plural: « soins », « réseaux ». English ones (« sales ») are not told apart by this. */
export function isPluralNoun(word: string): boolean {
  return pluralNouns.has(word) || (/\p{Ll}{3}[sx]$/u.test(word) && !endsInSOrX.test(word));
}

/** English names of a trade, by their last word: French says « le growth hacking », « la supply chain ». */
const englishTrades: readonly (readonly [article: 'le' | 'la', last: ReadonlySet<string>])[] = [
  [
    'le',
    words(
      'design analytics management content business success support ops acquisition-manager building development branding planning leadership ' +
        'engagement care service computing media retail software hardware testing office commerce front back cloud web studio sport',
    ),
  ],
  ['la', words('chain science research data intelligence visualisation visualization analysis automation generation')],
];

/** The article of an English trade of one to three words; null when it has a French word or is not known. */
export function articleOfEnglishTrade(phrase: string): 'le' | 'la' | null {
  const tokens = phrase.toLowerCase().split(/[\s/-]+/u);
  const last = tokens.at(-1) ?? '';
  if (tokens.length > 3 || tokens.some((token) => /[àâçéèêëîïôûùœ’]/u.test(token))) return null;
  const isEnglishBefore = tokens.slice(0, -1).some((token) => englishBefore.has(token));
  if (/^\p{Ll}{2,}ing$/u.test(last) && (tokens.length === 1 || isEnglishBefore || !atHomeInFrench.has(last)))
    return 'le';
  if (!isEnglishBefore) return null;
  for (const [article, known] of englishTrades) if (known.has(last)) return article;
  return null;
}

/** « la stratégie marketing »: after a French noun these tell nothing of its article. */
const atHomeInFrench = words(
  'marketing reporting planning consulting coaching leasing parking shopping phoning training pressing camping',
);

const englishBefore = words(
  'motion sound brand content growth customer product project program programme community supply data web social service ux ui user business ' +
    'machine deep cloud key account event office change risk asset wealth talent people field sales lead game level interaction interior ' +
    'retail category brand traffic performance inbound outbound email search software quality public digital video visual graphic revenue deal demand',
);

/** Sigles with the gender of the noun they stand for. */
export const sigles: Readonly<Record<'le' | 'la' | 'les', ReadonlySet<string>>> = {
  le: words(
    'RGPD TIG MIG MAG CRFPA CAPA DJCE DPE DEJEPS DESU CAFDES CAFERUIS BPREA BTSM BIM BTP SIRH CSE SAV BFR ROI CRM ERP SEO SEA SMO SEM SSIAP SST DEA DEAS DEAP DEAES DEES DEME DEASS DEJEPS DESJEPS BPJEPS ' +
      'CACES CVC FLE HACCP EBITDA P&L TOEIC TOEFL TOSA DCG DSCG CAPES CAFERUIS BAFA BAFD BNSSA PSC1 AIPR DUERP SMQ PCA PRA MRP MES WMS TMS POC MVP',
  ),
  la: words('GMAO PAO CFAO CAO DAO RSE QHSE QSE HSE GPEC GEPP DSN TVA MOE MOA PNL TMA B2B FIMO FCO RQ DAF CAF PMA'),
  les: words('RH IRP VRD TP IFRS'),
};
/** Before a vowel the article is elided: « l’IA », « l’AMO ». */
export const elidedSigles = words('IA AMO AMOA UX UI ADV IOT HACCP');
