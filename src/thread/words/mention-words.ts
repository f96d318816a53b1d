import { familyFinder } from './family-finder';

/**
 * Words that stand beside a name and tell what the person is to the writer, folded, by family. A trailing `*` stands
 * for any ending. None of them proves anything: each is weighed (`candidate/person-weights.ts`).
 */
const families: Readonly<Record<string, string>> = {
  presents:
    'recommand* present* transmet* transfer* soumet* soumettre propos* adress* suivre suivez passer coopt* recommend* refer refers referred referring introduc* forward* submit* parrain* pense penser envoi envoie signal* conseill* soutien* soutenir appui* support* endors* vouch* suggest* nominat* voyez segnal* raccomand* empfehl* vorstell* aanbevel* recomiend* indico',
  file: 'cv resume* candidature* profil* profile* dossier* application* candidat candidate candidates applicant* candidacy curriculum lettre portfolio',
  meets:
    'vu vue vus recu recue recevoir recois rencontr* entretien* interview* met meet meeting meets talked spoke speak saw visio* echange* entrevue discut* seen debrief* oral oraux',
  applies:
    'postul* candidate candidater applied apply applying interess* interested souhait* repond* repondu depose retire accepte accepted decline declined withdraw* withdrew desist* renonce* confirm*',
  named: "appelle appelles nomme nommee prenomme called named s'appelle m'appelle",
  kin: 'fils fille mari femme frere soeur sœur neveu niece cousin cousine ami amie amis voisin voisine conjoint* compagnon compagne copain copine son daughter brother sister friend husband wife filleul* nephew neighbo* beau-fils belle-fille belle-soeur beau-frere petit-fils petite-fille gendre bru beau-pere belle-mere pere mere papa maman epouse epoux oncle tante filleule parrain marraine coloc* pote fiance* jumeau jumelle partner uncle aunt father mother dad mum mom boyfriend girlfriend roommate flatmate son-in-law godson goddaughter hijo hija figlio figlia sohn tochter zoon dochter filho filha freund* amico amica amigo amiga',
  former:
    'collegue* ancien ancienne stagiaire* alternant* apprenti* colleague* former worked travaille* bosse* coworker* intern stage etudiant* eleve student* ex-collegue collega collegues kollege* kollegin colega doctorant* apprentice trainee pupil graduate beneficiaire protege* paroissien* adherent*',
  staff:
    'directeur directrice responsable manager chef cheffe drh rh recrut* associe equipe director head recruiter* secretary assistant* secretaire patron boss gerant* president ceo hr vp service professeur* enseignant* prof professor lecturer teacher tuteur tutor mentor* coach conseiller* counsel* adviser advisor formateur formatrice educat* referent* chaplain priest officer consultant* principal dean charge* coordinat*',
  with: 'avec with par by chez et and ou or',
  reach: 'contacter contactez contact joindre appeler appelle appelez call reach joignable telephone',
  thanks: 'merci remerci* thanks thank',
  greets: 'bonjour cher chere dear hi hello salut coucou hey bonsoir',
  chooses:
    'retenu* retenir offer offre hire hired embauch* prend prends prendre refus* reject* revoir valid* choisi* choisir garder garde prefer* favori* pass elimin* ecarte* shortlist* convoqu* convier invit* decline',
  third: "il elle he she lui his her him qui who c'est est is was a has avait s'est",
  post: 'poste position job role place emploi opening vacancy offre annonce mission',
  says: 'dit dis pense demande* said told says thinks wants veut voudrait asked asks',
  of: "de d' of from for pour du about concernant sur concerne objet regarding",
};

/** The family of a folded word, or null. */
export const mentionFamily = familyFinder(families);
