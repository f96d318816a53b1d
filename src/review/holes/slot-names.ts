import { wordsJoinedIn } from './words-joined-in';

/** What a hole asks for, folded. Whole content or its first or last words. */
export const slotWords =
  /^(?:(?:votre|your|the|le|la|l'|du|de la|mon|ma|insert|inserer|indiquer|preciser|completer|choisir|ajouter|mettre|nom|name|full|first|last|candidate?|candidat\.?e?)[ _.']{0,2})*(?:prenom|nom|noms|name|firstname|lastname|fullname|surname|poste|intitule|titre|title|job|position|role|date|jour|heure|time|entreprise|societe|company|client|employer|competence|competences|skill|skills|techno|technologie|motif|raison|reason|lien|link|url|signature|candidat|candidate|ville|city|lieu|duree|recruteur|recruteuse|recruiter|manager|interlocuteur|team|equipe|feedback|commentaire|personnalisation|phrase|detail|details|experience|diplome|salaire|salary|montant|telephone|tel|phone|email|mail|civilite|genre|reference|ref|department|service|placeholder|variable|field|champ|texte|text|secteur|domaine|x|xx|xxx|n|y|your name|sender|expediteur|h\/f cher)(?:$|[ _.:|,/']|\d)|^(?:a|a) (?:completer|preciser|remplir|definir|personnaliser)|^(?:preciser|completer|indiquer|inserer|insert|choose|choisir|specify|fill|enter|add|ajouter|mettre|remplacer|tbd|tbc|todo|option|ou\b|your\b|votre\b)|^(?:candidat|candidate|user|contact|recipient|applicant|job|poste|offre|company|prenom|nom|interview|entretien)[._]|^[\s_.…x?-]*$/;

/** Slots no one writes about when speaking of code. */
export const strongSlot =
  /prenom|first_?name|candidat|recruiter|recruteu|hiring|(?:^|[ _.])nom(?:$|[ _.])|poste|job_?title|company|competence|skill|preciser|completer|inserer|insert/;

/** What round brackets must hold, whole, to be a hole. */
export const askedInBrackets =
  /^(?:(?:votre |le |la |l')?(?:nom|prenom|poste|date|intitule|motif|raison|signature|competence|entreprise|societe|candidate?)(?: (?:manquante?|precise?|exacte?|ici)| (?:du|de la|de l'|de|d')\s?(?:candidate?|poste|entretien|entreprise|societe|recruteur|l'entreprise|l'entretien|refus))?|(?:your |the )?(?:first |last |full |candidate |company |job )?(?:name|title)|(?:add |insert |the )?(?:reason|feedback)(?: here)?|\.{3}|…|(?:a )?(?:preciser|completer|indiquer|inserer|insert|remplir|personnaliser|adapter|choisir)(?: .*)?|(?:phrase|compliment|mot|formule|precision|note|sentence|line) (?:personnelle?|perso|personnalisee|personal)(?: (?:ici|here))?|(?:phrase|motif|raison|precision|detail|compliment|sentence|reason|compliment)[a-z' ]{0,24} (?:ici|here)|(?:nom|prenom|intitule|numero)s? (?:du|de la|des|de|d'|de l')(?: ?[a-z']{1,20}){1,4}|(?:date|heure|lieu|motif|raison|entreprise|societe|poste|titre) (?:du |de la |des |de |d'|de l')(?:candidat\w*|entretien|reception|envoi|entreprise|responsable|recruteu\w*|manager|refus|interview|decision|visite|echange|rendez-vous|candidature)|(?:name|title) of (?:the )?[a-z' ]{2,30}|(?:candidate|applicant|manager|interviewer|recruiter|company|employer|hiring manager)(?:'?s)? (?:first |last |full )?name|(?:interview|meeting) date|date of (?:the )?(?:interview|meeting|application)|(?:points? forts?|forces?|qualites?|atouts?|competences?|realisations?|experiences?|parcours|projets?) (?:du|de la|de l'|d'une?|de) ?candidate?|(?:the )?(?:candidate|applicant)(?:'?s)? (?:strengths?|skills?|qualit(?:y|ies)|experience|projects?|achievements?|background|answers?))$/;

/** Square brackets are a hole when they name a slot, shout, ask, or hold nothing. */
export const askingBrackets =
  /(?:^|[^a-z])(?:prenom|noms?|poste|intitule|date|jour|heure|entreprise|societe|company|candidate?|competences?|skills?|techno|motif|raison|reason|lien|link|hyperlink|url|certification|signature|ville|duree|recruteu\w+|recruiter|manager|equipe|team|feedback|commentaire|phrase|details?|name|title|position|role|job|insert|inserer|preciser|completer|remplir|choisir|ajouter|mettre|your|votre|domaine|secteur|personnalis\w+|element|exemple|example|point|bloc|block|section|paragraphe?|para|salaire|telephone|email|civilite|x+|option|mois|month|day|annee|year|texte|text|salutation|formule)(?![a-z])|^a [a-z]+(?:er|ir|re)$|^[\s_.…x?*-]*$|\?$/;

/** A slot’s name alone in round brackets is a hole where a noun is due: « thank you for coming to (city) ». */
export const loneSlot =
  /^(?:city|town|ville|first name|last name|name|date|day|jour|company|role|poste|position|job|title|team|equipe|manager|client|customer|product|produit|skill|technology|technologie|office|site|department|service|location|lieu|month|mois|tool|software|skill|topic|subject|project|outil|logiciel|field|sector|secteur|domaine|employer|employeur|entreprise|societe|motif|reason|diploma|diplome|lien|link|url|adresse|address|telephone|phone|numero|number|nb)$/;
export const wantsNoun =
  /(?:^|[\s’'])(?:requires?|needs?|demande|exige|in|at|with|for|of|as|to|on|from|by|more|about|our|your|the|dear|hello|hi|à|a|de|chez|avec|au|du|le|la|par|pour|d|l|en|notre|votre|bonjour|cher|chère)[\s\u00a0’']$/iu;

const slotHeads = new Set(
  (
    'name fname lname firstname lastname fullname surname forename nickname title jobtitle job position role company employer ' +
    'date reason signature manager recruiter interviewer candidate applicant recipient department team location city skill ' +
    'phone feedback link salutation greeting honorific sender subject ' +
    'prenom nom noms civilite poste intitule societe entreprise motif raison recruteur recruteuse candidat candidate ' +
    'destinataire expediteur interlocuteur service equipe lieu ville competence telephone lien entretien echange emploi metier offre titre ' +
    'candidatures candidats applications applicants dossiers diplome logiciel outil tool software techno secteur domaine sector field strength ' +
    'event skills stage sujet lecon matiere formation project branch evenement projet adresse address cp zip fname cand coordonnees fonction heure duree montant salaire salary phrase sentence compliment texte text url mail email variable champ placeholder'
  ).split(' '),
);
const slotQualifiers = new Set(
  (
    'first last full middle your our the of for in here job company candidate applicant user contact hiring interview recruiter manager ' +
    'employer position role team department meeting start end specific short long mail email e ' +
    'du de la le les l d des votre notre vos au un une ici famille complet precis visite visee concerne concernee technique principal cle ' +
    'entretien candidature reception envoi embauche naissance usage rh nb nombre number nbr num numero total id req ref code label key value val fr en ats field champ custom'
  ).split(' '),
);
/** Words that name nothing else in a letter. */
const onlySlots =
  /^(?:fname|lname|firstname|lastname|fullname|surname|jobtitle|prenom|civilite|honorific|salutation|intitule|destinataire|name|nom)$/;

/**
 * How surely `written` is the name of a slot: `sure` for several words of such names, or one that names nothing else;
 * `maybe` for one everyday word (`date`, `team`); `no` when any word is foreign to them.
 */
export function slotNameIn(written: string): 'sure' | 'maybe' | 'no' {
  const words = wordsJoinedIn(written);
  if (words.length === 0 || words.length > 6) return 'no';
  if (!words.every((word) => slotHeads.has(word) || slotQualifiers.has(word))) return 'no';
  const heads = words.filter((word) => slotHeads.has(word)).length;
  if (heads === 0 && words.length > 1 && words.every((word) => /^(?:first|last|full|middle)$/.test(word)))
    return 'sure';
  if (heads === 0) return words.length === 1 && /^(?:first|last|full)$/.test(words[0] ?? '') ? 'maybe' : 'no';
  return words.length > 1 || onlySlots.test(words[0] ?? '') ? 'sure' : 'maybe';
}
