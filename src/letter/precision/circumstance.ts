import type { LetterLanguage } from '../request';

const befalls =
  'fermeture|fin|perte|départ|délocalisation|transfert|refus|déménagement|incendie|baisse|arrêt|suppression|changement|retrait|' +
  'liquidation|cession|externalisation|non-renouvellement|conjoncture|redéfinition|réduction|contraintes?|réorganisation|' +
  'restructuration|fusion|rachat|gel|report|annulation|abandon|suspension|mutualisation|redressement|promotion|mobilité|retour';

/** Words of what happens to a post: wherever they stand, as the first word, or with the house that it happens to. */
export const circumstanceNoun = {
  anywhere:
    /(?<!\p{L})(?:budgets?|réorganis\p{L}+|gel|gelée?s?|report|reportée?s?|annul\p{L}+|suspen\p{L}+|restructur\p{L}+|en interne|financements?|internalis\p{L}+|effectifs|recrutements? (?:gelé|suspendu|arrêté|repoussé|stoppé)\p{L}*|fusion|rachat|baisse d’activité|perte d(?:e|’un) clients?|embauche d’un|intérimaire|pourvue?|le projet|freeze|frozen|funding|internally|reorgani\p{L}+|cancell?ed|postponed|on hold|headcount|filled|restructuring|merger|budgetary|losing a client|lost a client|loss of a client|hiring freeze)(?!\p{L})/iu,
  first: new RegExp(
    String.raw`^(?:(?:l[ae]s?|une?|des|nos|notre)\s|l’)?(?:${befalls})(?!\p{L})|^(?:an?\s|the\s|our\s)?(?:[\p{L}-]+\s){0,2}(?:closure|closing|restructure|restructuring|reorgani[sz]ation|merger|takeover|relocation|downsizing|shutdown|freeze|cuts?|redundanc(?:y|ies)|loss|end)(?!\p{L})`,
    'iu',
  ),
  ofThePost:
    /^(?:(?:l[ae]s?|une?)\s|l’)?(?:gel|report|annulation|suppression|suspension|réorganisation|restructuration|arrêt)\s(?:du\s(?:poste|recrutement|service|budget|projet)|de\sl’(?:équipe|entreprise)|des\s(?:recrutements|embauches)|internes?)|^(?:an?\s|the\s)?(?:(?:hiring|recruitment|headcount|budget) freeze|(?:headcount|funding) cuts?|(?:team|company|department)\s(?:restructur\p{L}+|reorgani\p{L}+)|reorgani[sz]ation of the (?:team|department|company)|budget cuts?)(?!\p{L})|pourvu|recrutement interne|filled internally/iu,
} as const;

/** What happened to a post, told by a participle or by the person found inside, as a clause; null when it is not told so. */
export const happenedToThePost: Readonly<Record<LetterLanguage, (text: string) => string | null>> = {
  fr: (text) => {
    if (
      /^(?:(?:un |une |le |la )?(?:autre )?(?:candidat\S*|candidature|profil|recrutement|promotion|mobilité|personne) (?:(?:recrutée?|retenue?|choisie?|promue?) )?(?:en )?interne(?: (?:retenue?|recrutée?|choisie?|privilégiée?|promue?))?|en interne)$/iu.test(
        text,
      )
    )
      return 'le poste a été pourvu en interne';
    if (
      /^(?:on a|nous avons) (?:pris|recruté|promu|choisi|retenu) (?:quelqu’un|une personne) (?:en|de l’) ?interne$/iu.test(
        text,
      )
    )
      return 'le poste a été pourvu en interne';
    // A whole sentence (« nos effectifs sont au complet ») keeps the recruiter’s words.
    const complete = /^(?:équipes?|effectifs?)\s(?:déjà )?(?:au complet|complets?|complètes?)((?:\s.+)?)$/iu.exec(text);
    if (complete !== null) return `notre équipe est au complet${complete[1] ?? ''}`;
    if (/^plus (?:de|du) budget(?:\s.+)?$/iu.test(text)) return 'nous n’avons plus le budget nécessaire';
    if (/^(?:pas|absence|manque|faute) (?:de|du) budget(?:\s.+)?$/iu.test(text))
      return 'nous n’avons pas obtenu le budget';
    const taken =
      /^(?:les |nos )?((?:postes|places|stages|missions)(?: .+?)?) ((?:tous |toutes |déjà )*(?:pourvue?s|prise?s|complets|complètes))$/iu.exec(
        text,
      );
    if (taken !== null) return `nos ${(taken[1] ?? '').toLowerCase()} sont ${taken[2] ?? ''}`;
    const many =
      /^(?:les |nos |des )?(recrutements|budgets|projets|postes|chantiers|contrats|embauches|missions|commandes|ouvertures|créations)\s(?:ont été\s|sont\s)?((?:gel|annul|report|arrêt|supprim|repouss|décal|stopp|abandonn|suspend)(?:é|u))(e?)s(\s.+)?$/iu.exec(
        text,
      );
    if (many !== null) {
      const noun = (many[1] ?? '').toLowerCase();
      const feminine = /^(?:embauches|missions|commandes|ouvertures|créations)$/u.test(noun) ? 'e' : '';
      const until = many[4] ?? '';
      return `nos ${noun} ${/^\sjusqu/u.test(until) ? 'sont' : 'ont été'} ${(many[2] ?? '').toLowerCase()}${feminine}s${until}`;
    }
    const stopped =
      /^(?:le |la |l’)?(budget|projet|recrutement|contrat|chantier|financement|marché|programme|appel d’offres|mission|subvention|commande|convention|campagne|ouverture|création|embauche)\s(?:a été\s)?((?:(?:coup|gel|refus|annul|report|abandonn|arrêt|supprim|repouss|rejet|décal|stopp|différ|retard|interromp)é|perdu|suspendu|interrompu|réduit|restreint))e?(\s.+)?$/iu.exec(
        text,
      );
    if (stopped !== null) {
      const [, what = '', how = '', more = ''] = stopped;
      const noun = what.toLowerCase();
      const isFeminine = /^(?:mission|subvention|commande|convention|campagne|ouverture|création|embauche)$/u.test(
        noun,
      );
      const done = `${how.toLowerCase()}${isFeminine ? 'e' : ''}`;
      const named = /^[aeo]/u.test(noun) ? `l’${noun}` : `${isFeminine ? 'la' : 'le'} ${noun}`;
      const still = /^\sjusqu/u.test(more) ? 'est' : 'a été';
      return `${named} ${still} ${done}${more}`;
    }
    if (
      /^(?:tuteur|tutrice|maître(?:sse)? de stage|maître d’apprentissage)\s(?:pas |plus |in)?disponible$/iu.test(text)
    )
      return 'nous n’avons plus personne pour assurer le tutorat';
    if (/^client (?:parti|perdu)$/iu.test(text)) return 'nous avons perdu le client';
    if (/^(?:le )?client a (?:arrêté|annulé|stoppé)(?: le projet)?$/iu.test(text))
      return 'le client a arrêté le projet';
    const unsaid =
      /^(?:le )?(budget|projet|recrutement|financement)\s(?:non|pas)\s(validé|obtenu|accordé|confirmé|reconduit|renouvelé|voté)$/iu.exec(
        text,
      );
    if (unsaid !== null) return `le ${(unsaid[1] ?? '').toLowerCase()} n’a pas été ${(unsaid[2] ?? '').toLowerCase()}`;
    const happened =
      /^(?:(?:le )?poste\s)?(?:a été\s|été\s)?((?:pourvu|gelé|annulé|suspendu|reporté|supprimé|retiré|repoussé|fermé|abandonné|internalisé)(?:\s.+)?)$/iu.exec(
        text,
      );
    return happened === null ? null : `le poste a été ${(happened[1] ?? '').toLowerCase()}`;
  },
  en: (text) => {
    if (
      /^(?:an |we (?:hired|promoted|chose|went with) an )?internal(?:ly)?(?: (?:candidate|hire|promotion|move|applicant|appointment))?(?: (?:hired|chosen|appointed))?$/iu.test(
        text,
      )
    )
      return 'the role has been filled internally';
    const ours = /^(?:(?:we\s)?lost|losing)\s(?:the\s|an?\s|our\s)?(.+)$/iu.exec(text);
    if (ours !== null)
      return `we lost ${/^(?:funding|headcount|budget)$/iu.test(ours[1] ?? '') ? '' : /^an?\s/iu.test(text.replace(/^(?:we\s)?(?:lost|losing)\s/iu, '')) ? 'a ' : 'the '}${ours[1] ?? ''}`;
    const going =
      /^(?:the )?(store|office|site|shop|branch|factory|plant|school|department|team|company|hotel|restaurant|clinic)\s(?:is\s)?(closing|moving|relocating|restructuring|downsizing|merging)(\s.+)?$/iu.exec(
        text,
      );
    if (going !== null)
      return `the ${(going[1] ?? '').toLowerCase()} is ${(going[2] ?? '').toLowerCase()}${going[3] ?? ''}`;
    const happened =
      /^(?:been\s)?((?:filled|frozen|cancelled|canceled|suspended|postponed|put on hold|withdrawn)(?:\s.+)?)$/iu.exec(
        text,
      );
    if (/^no (?:budget|funding)(?:\s.+)?$/iu.test(text)) return 'the budget was not approved';
    const stopped =
      /^(?:the )?(budget|project|funding|assignment|contract|recruitment|hiring|role|position|post|vacancy|grant|tender|placement|order|campaign)\s(?:was\s|has been\s|been\s)?(filled|merged|reduced|delayed|dropped|cut|frozen|cancelled|canceled|suspended|postponed|put on hold|on hold|withdrawn|refused|lost|paused)(\s.+)?$/iu.exec(
        text,
      );
    const refused =
      /^(?:the )?(budget|funding|project|headcount|grant|contract) (?:was )?not ((?:renew|approv|confirm|releas|secur|extend)ed)$/iu.exec(
        text,
      );
    if (refused !== null) return `the ${(refused[1] ?? '').toLowerCase()} was not ${refused[2] ?? ''}`;
    if (stopped !== null) {
      const how = (stopped[2] ?? '').toLowerCase();
      return `the ${(stopped[1] ?? '').toLowerCase()} has been ${how === 'on hold' ? 'put on hold' : how}${stopped[3] ?? ''}`;
    }
    if (happened !== null) return `the role has been ${happened[1] ?? ''}`;
    return /^on hold(?:\s.+)?$/iu.test(text) ? `the role is ${text}` : null;
  },
};
