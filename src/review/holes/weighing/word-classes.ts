/**
 * What a word is to a leftover: by its part in the sentence (an article before a preposition tells that a word fell out),
 * or by what is said in notes and templates (the work on a letter, its parts, what stands in its slots).
 */
export type WordClass =
  | 'article'
  | 'preposition'
  | 'conjunction'
  | 'verb'
  | 'person'
  | 'reader'
  | 'candidate'
  | 'greeting'
  | 'civility'
  | 'work'
  | 'part'
  | 'slot'
  | 'chat'
  | 'code';

const words: Readonly<Record<WordClass, string>> = {
  article:
    "the a an our my this these le la les un une des du au aux notre nos ce cet cette ces mon ma mes l' d'un d'une l'un quelque",
  preposition:
    'of to in at on for with from by about as into than during through under over between after before since de en dans par pour avec sur chez sans sous entre depuis vers avant apres pendant des contre selon',
  conjunction:
    'and or but because that which who whose where when if so whereas while et ou mais car que qui dont si quand donc puisque parce comme ni lorsque tandis',
  verb: 'is are was were has have had will would can could be been do does did should must may might est sont etait etaient a ont avait avaient sera seront serait ai avons avez fut peut doit faut soit etes sommes',
  person: 'i we us he she it they them him her his their je nous il elle on ils elles lui leur eux son sa ses',
  reader: 'you your yours yourself vous votre vos toi tu ton ta tes te',
  candidate: 'candidate candidates applicant applicants candidat candidats recipient interviewee person personne',
  greeting: 'dear hello hi hey bonjour bonsoir cher chere salut allo coucou',
  civility: 'mr mrs ms miss mx dr sir madam mme mlle monsieur madame m',
  work:
    'add insert delete remove replace change check confirm ask mention include swap update edit rewrite reword rephrase soften shorten use put paste copy fill complete choose pick select keep write draft tell say explain verify fix finish adapt customise customize personalise personalize tailor describe specify enter type review proofread make look thank attach cite quote list give ' +
    'ajouter rajouter inserer supprimer enlever retirer remplacer changer verifier confirmer demander mentionner indiquer preciser modifier reformuler adoucir raccourcir utiliser mettre remettre coller copier remplir completer choisir garder ecrire rediger dire expliquer corriger finir adapter personnaliser decrire saisir taper relire revoir rappeler citer renseigner definir voir reprendre laisser ' +
    'ajoute rajoute insere supprime enleve retire remplace change verifie confirme demande mentionne indique precise modifie reformule adoucis raccourcis utilise mets remets colle copie remplis complete choisis garde ecris redige dis explique corrige finis adapte personnalise decris relis revois rappelle cite renseigne ' +
    'ajoutez rajoutez inserez supprimez enlevez retirez remplacez changez verifiez confirmez demandez mentionnez indiquez precisez modifiez reformulez adoucissez utilisez mettez collez copiez remplissez completez choisissez gardez ecrivez redigez expliquez corrigez adaptez personnalisez decrivez relisez rappelez citez renseignez',
  part:
    'paragraph paragraphs para sentence line wording phrase phrasing intro opening closing subject template draft version option options variant wording tone placeholder placeholders bracket brackets bracketed section text letter email mail email message reply signature scorecard notes spelling typo note reminder reason sentence bullet ' +
    'paragraphe phrase ligne formulation formule objet modele brouillon variante ton crochets texte lettre courriel e-mail grille orthographe coquille motif trame passage mention mentions consigne raison salutation politesse',
  slot: 'name names firstname lastname surname title role position job company employer manager recruiter interviewer date time city location town department team skill skills location event place reference number phone address link nom prenom noms poste intitule titre societe entreprise recruteur recruteuse responsable jour heure ville lieu service equipe competence competences telephone adresse lien metier fonction logiciel outil domaine secteur diplome civilite example exemple sample test client strength feedback atout',
  chat: 'pls plz thx ty u ur lol asap fyi btw nb ps ok stp svp merci? pb rdv tbc tbd tba todo tk xx wip eod hm jd w imo',
  code: 'code script function fonction formula formule spreadsheet tableur regex regular expression expressions template templates gabarit gabarits jinja twig handlebars snippet notebook query requete file fichier format syntax syntaxe parser tests test function excel macro page bug error erreur api app html css xml json yaml sql python java javascript typescript react chart helm cell cells cellule cellules row rows column columns colonne colonnes null undefined nan value valeur values exercise exercice mockup mock-up maquette prototype repo commit branch pull request git lorem ipsum characters',
};

const classes = new Map<string, WordClass>();
for (const [name, list] of Object.entries(words) as [WordClass, string][])
  for (const word of list.split(' ')) if (!classes.has(word)) classes.set(word, name);

/** The class of a folded word, if it has one. */
export function classOf(word: string): WordClass | undefined {
  return classes.get(word);
}
