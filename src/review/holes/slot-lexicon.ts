import { wordsJoinedIn } from './words-joined-in';

/**
 * The nouns a template leaves to be filled, French and English, folded: what every shape of slot is told by (brackets,
 * capitals, joined words, links). A phrase of nothing else names a slot: « NOM DE LA COMMUNE », “[City, State]”, `clientName`.
 */
const wordsOf = (list: string): string[] => list.split(' ');

/** What is asked of a person to name somebody: nobody is called so, and a letter addresses nobody by it. */
const names = new Set(
  wordsOf(
    'name names firstname lastname fullname surname surnames forename forenames nickname fname lname honorific salutation ' +
      'nom noms prenom prenoms patronyme civilite',
  ),
);

/** What a form asks for. */
const asked = new Set([
  ...names,
  ...wordsOf(
    'title titles date dates day month year hour hours time times weekday city town village state county country region province district ' +
      'zip postcode address street phone telephone mobile number email mail link url website signature reason reasons amount salary ' +
      'wage budget reference ref feedback comment comments detail details skill skills strength strengths weakness weaknesses diploma ' +
      'degree qualification qualifications certification duration deadline location place venue building level score grade ' +
      'sector industry field language tool software technology code subject placeholder text sentence description criterion criteria ' +
      'requirement requirements currency percentage compliment ' +
      'titre titres intitule intitules jour mois annee heure horaire ville commune localite village pays region departement cp ' +
      'adresse rue telephone tel portable numero courriel lien site motif motifs raison raisons montant salaire remuneration commentaire ' +
      'commentaires competence competences atout atouts faiblesse faiblesses diplome duree delai lieu etablissement batiment salle niveau ' +
      'note secteur domaine langue outil logiciel technologie identifiant objet texte phrase critere criteres devise pourcentage',
  ),
]);

/** Whose it is: « nom du client », “interview date”. */
const holders = new Set(
  wordsOf(
    'client customer company firm employer organisation organization business group association candidate applicant recipient sender recruiter ' +
      'manager interviewer contact person colleague tutor post position job role function offer vacancy interview meeting appointment ' +
      'application contract team department service agency office branch store shop school university hospital ward project product ' +
      'event start end closing hiring brand programme program director student training internship placement board panel agent ' +
      'entreprise societe employeur groupe structure association candidat destinataire expediteur recruteur recruteuse responsable ' +
      'interlocuteur interlocutrice personne collegue referent referente tuteur tutrice poste emploi metier fonction offre entretien ' +
      'rendez rdv candidature contrat equipe agence bureau magasin ecole universite hopital projet produit evenement marque ' +
      'directeur directrice etudiant etudiante formation stage mission collectivite mairie ministere filiale enseigne cabinet chantier',
  ),
);

const between = new Set(
  wordsOf(
    'first last full middle your our the of for in and or et ou de du des la le les l d un une votre notre vos nos to a ' +
      'exact exacte complet complete precis precise famille family current specific here ici insert inserer',
  ),
);

/** Joined without a sign, they are words of the language: `daytime`. */
const joinable = new Set([
  ...names,
  ...wordsOf(
    'title titre intitule link lien url reason motif company entreprise societe candidat candidate client poste job role position ' +
      'recruteur recruiter manager ville city date first last full your votre here ici',
  ),
]);

const longestPhrase = 80;

/** Its words, folded; joined ones are taken apart: `clientFirstName`, `nom_du-poste`, `votreprenom`. */
function partsOf(written: string): string[] {
  return wordsJoinedIn(written).flatMap((word) => (isKnown(word) ? [word] : (joinedIn(word) ?? [word])));
}

function isKnown(word: string): boolean {
  return asked.has(word) || holders.has(word) || between.has(word);
}

/** The two or three words it joins, one of them a name: `companyname`, `votrenom`. */
function joinedIn(word: string, most = 3): string[] | undefined {
  if (most > 1 && word.length <= 30)
    for (let at = 3; at <= word.length - 3; at++) {
      const first = word.slice(0, at);
      if (!joinable.has(first)) continue;
      const rest = word.slice(at);
      const others = joinable.has(rest) ? [rest] : joinedIn(rest, most - 1);
      if (others !== undefined) return [first, ...others];
    }
  return undefined;
}

export interface SlotPhrase {
  /** How many of its words are nouns to be filled. */
  readonly nouns: number;
  /** How many words it is made of once joined ones are taken apart. */
  readonly parts: number;
  /** One of them is a name of persons or things. */
  readonly isName: boolean;
  /** One of them is asked for by forms. */
  readonly isAsked: boolean;
}

/** What `written` names when it is made of such words alone. */
export function slotPhraseIn(written: string): SlotPhrase | undefined {
  if (written.length > longestPhrase) return undefined;
  const parts = partsOf(written);
  if (parts.length === 0 || !parts.every(isKnown)) return undefined;
  const nouns = parts.filter((part) => asked.has(part) || holders.has(part));
  if (nouns.length === 0 && !/^(?:first|last|full) /.test(`${parts.join(' ')} `)) return undefined;
  return {
    nouns: nouns.length,
    parts: parts.length,
    isName: parts.some((part) => names.has(part)),
    isAsked: nouns.some((part) => asked.has(part)),
  };
}
