import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const day = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const month =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)';
/** What took place once, with the person who is written to. */
const tookPlace = String.raw`(?<!\p{L})(?:reçue?s?|venue?s?|passée?s?|rencontrée?s?|vue?s?|échangé|parlé|entretien|essai|visite|venue|rencontre|rendez-vous|lettre|candidature|message|appel|écrite?|postulé|envoyée?|coming|came|met|saw|seen|visit(?:ed)?|interview(?:ed)?|spoke|spoken|trial|letter|call(?:ed)?|application|wrote|written|applied|sent)(?:\(e\)|·e)?`;
const place =
  '(?:boutique|magasin|agence|atelier|bureau|site|restaurant|usine|antenne|établissement|clinique|école|crèche|résidence|dépôt|entrepôt|hôtel|shop|store|office|branch|workshop|school|clinic|depot|warehouse|hotel|plant|surgery)';
const capital = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const capitals = `${capital}(?: ?/ ?${capital}){1,3}`;
const closed = String.raw`(?![\p{L}/-])`;

/** When, where and with whom it was: two of them side by side, where one is true. */
export const whenWhereAndWho: readonly HolePattern[] = [
  {
    // « venu(e) le mardi/jeudi », « jeudi/vendredi dernier », “met you on 3 May/13 May”; not the days one works.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: new RegExp(`(?:${day}|${month}|\\d) ?/ ?(?:le |du )?(?:${day}|\\d)`),
    pattern: either('gu', [
      new RegExp(
        `(?<=${tookPlace}[^.!?\\n/]{0,40} (?:on|le|du|ce|of|last|this|d['’]) ?)${day} ?/ ?${day}${closed}`,
        'u',
      ),
      new RegExp(`(?<!\\p{L})${day} ?/ ?${day}(?= (?:derni(?:er|ère)|passée?)(?!\\p{L}))`, 'u'),
      new RegExp(
        `(?<=${tookPlace}[^.!?\\n/]{0,40} (?:on|le|du|of) )(?:${day} )?\\d{1,2}(?:er)?(?: ${month})? ?/ ?(?:le |du )?(?:${day} )?\\d{1,2}(?:er)? ${month}${closed}`,
        'u',
      ),
    ]),
  },
  {
    // One place of ours, with two towns: « notre boutique de Tours/Blois », “our Bristol/Bath shop”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{Ll} ?\/ ?\p{Lu}\p{Ll}/u,
    pattern: either('gu', [
      new RegExp(`(?<=(?<!\\p{L})(?:[Nn]otre|[Oo]ur) ${place} (?:de|d['’]|à|in|at) ?)${capitals}${closed}`, 'u'),
      new RegExp(`(?<=(?<!\\p{L})(?:[Oo]ur|[Tt]he) )${capitals}(?= ${place}(?!\\p{L}))`, 'u'),
      new RegExp(
        `(?<=(?<!\\p{L})(?:poste|emploi|contrat|mission|role|job|post|position|vacancy)(?: \\p{Ll}+){0,3} (?:basée?|située?|based|located) (?:à|in|at) )${capitals}${closed}`,
        'u',
      ),
    ]),
  },
  {
    // Whom one met, or who was chosen: « échangé avec Sophie/Karim », “You met Laura/Ben”, « la personne retenue, Claire/Nadia, ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{Ll} ?\/ ?\p{Lu}\p{Ll}/u,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:(?:échangé|parlé|discuté|rendez-vous|entretien|échange|discussion) avec|reçue?s? par|rencontré|[Mm]et(?: with)?|(?:spoke|spoken|talked|speaking|talking) (?:to|with)|(?:seen|interviewed) by|(?:personne|candidate?|collègue|manager|responsable|colleague|candidate)(?: retenue?| choisie?)?,) )${capitals}${closed}`,
      'gu',
    ),
  },
];
