/**
 * The nouns a template leaves to be filled, French and English, folded: the one list that every shape of slot is told by
 * (brackets, guillemets, capitals, joined words, addresses, whoever is greeted). See read-slot-phrase.ts.
 */
const wordsOf = (list: string): string[] => list.split(' ');

/** What is asked of a person to name somebody: nobody is called so, and a letter addresses nobody by it. */
export const names: ReadonlySet<string> = new Set(
  wordsOf(
    'name names fname lname firstname lastname fullname surname surnames forename forenames nickname honorific salutation ' +
      'nom noms prenom prenoms patronyme civilite',
  ),
);

/** What a form asks for. */
export const asked: ReadonlySet<string> = new Set([
  ...names,
  ...wordsOf(
    'title titles jobtitle date dates day month year years hour hours time times weekday city town village country ' +
      'zip postcode address phone telephone mobile number email mail link url website signature reason reasons amount ' +
      'salary wage budget reference ref feedback comment comments detail details skill skills strength strengths weakness weaknesses ' +
      'diploma degree qualification qualifications certification duration deadline location place venue level score grade ' +
      'sector industry field language tool software technology techno code subject topic placeholder variable text sentence description ' +
      'result results outcome channel platform jobboard criterion criteria requirement requirements currency percentage compliment greeting gender adjective noun verb adverb ' +
      'titre titres intitule intitules jour mois annee annees heure horaire ville commune localite village region cp adresse ' +
      'telephone tel portable numero courriel lien motif motifs refus raison raisons montant salaire remuneration commentaire ' +
      'commentaires competence competences atout atouts faiblesse faiblesses diplome duree delai lieu etablissement salle niveau ' +
      'note resultat resultats canal plateforme provenance theme evaluateur evaluatrice secteur domaine langue outil logiciel technologie identifiant objet sujet texte phrase critere criteres devise pourcentage ' +
      'nb nombre nbr num coordonnees champ lecon matiere genre adjectif verbe adverbe',
  ),
]);

/** Whom and what every refusal speaks of: « nom du candidat », “interview date”. */
const ofEveryLetter = new Set(
  wordsOf(
    'client customer contact company employer candidate candidates cand applicant applicants recipient sender recruiter manager interviewer post ' +
      'position job role function hiring interview meeting start end closing team department branch project event application applications stage entreprise societe ' +
      'candidat candidats destinataire expediteur recruteur recruteuse interlocuteur interlocutrice poste emploi metier fonction offre ' +
      'entretien echange candidature candidatures dossiers equipe service projet evenement formation',
  ),
);

/** Whom and what some speak of. */
const ofSomeLetters = new Set(
  wordsOf(
    'annonce annonces advert ad posting listing firm organisation organization business group association person colleague tutor offer vacancy appointment contract ' +
      'agency office store shop school university hospital ward product brand programme program director student ' +
      'test tests exam training internship placement board panel agent employeur groupe structure responsable personne collegue referent referente tuteur ' +
      'tutrice rendez rdv contrat agence bureau magasin ecole universite hopital produit marque directeur directrice etudiant etudiante ' +
      'mission collectivite mairie ministere filiale enseigne cabinet chantier ' +
      'site batiment building rue street state county region province district pays departement',
  ),
);

const links = new Set(
  wordsOf(
    'first last full middle your our the a to in of for and or here current specific short long et ou de du des la le les l d s un une ' +
      'votre notre vos nos au ici exact exacte complet complete precis precise principal cle technique visite visee concerne concernee ' +
      'famille naissance usage reception envoi embauche insert inserer e rh total id req key label value val fr en ats ' +
      'user custom premier premiere previous former current past ancien ancienne precedent precedente actuel actuelle web',
  ),
);

/** Whose work it was before ours: nobody’s title has it. */
export const ofPast: ReadonlySet<string> = new Set(
  wordsOf('first premier previous former current past last ancien ancienne precedent precedente actuel actuelle'),
);

/** Joined without a sign, they still are words of slots, and `daytime` or « datable » are none: `votrenom`, `companyname`. */
const joinable = new Set([
  ...names,
  ...wordsOf(
    'title titre intitule link lien url reason motif company entreprise societe candidat candidate client poste job role position ' +
      'recruteur recruiter manager ville city date first last full your votre mon our notre here ici domaine domain site website',
  ),
]);
const joinableInside = new Set(wordsOf('de du la le les l des of the'));

/** How much of a slot a word is. */
export type SlotWord = 'name' | 'asked' | 'of-every-letter' | 'of-some-letters' | 'link';

export function slotWordOf(word: string): SlotWord | undefined {
  if (names.has(word)) return 'name';
  if (asked.has(word)) return 'asked';
  if (ofEveryLetter.has(word)) return 'of-every-letter';
  if (ofSomeLetters.has(word)) return 'of-some-letters';
  return links.has(word) ? 'link' : undefined;
}

const longestJoined = 30;

/** The words that `word` joins without a sign, up to five: `companyname`, `nomdelentreprise`. */
export function slotWordsJoinedIn(word: string, most = 5): string[] | undefined {
  if (most < 2 || word.length > longestJoined) return undefined;
  for (let at = 1; at <= word.length - 3; at++) {
    const first = word.slice(0, at);
    if (!joinable.has(first) && (most === 5 || !joinableInside.has(first))) continue;
    const rest = word.slice(at);
    const others = joinable.has(rest) ? [rest] : slotWordsJoinedIn(rest, most - 1);
    if (others !== undefined) return [first, ...others];
  }
  return undefined;
}
