import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const gap = '[ \\u00a0\\u202f]{1,4}';
const notOn = String.raw`(?![\p{L}'’-])`;
const measureFr =
  '(?:ans|années|mois|semaines|jours|heures|minutes|points|euros|kilos|kilomètres|kg|km|mètres|places|lits|salariés|élèves|couverts|mots)';
const peopleFr = '(?:personnes|candidats|candidates|candidatures|dossiers|lettres|CV|profils)';
const measureEn =
  '(?:years|months|weeks|days|hours|minutes|points|marks|pounds|euros|dollars|miles|metres|lengths|words|beds|covers|pupils|staff|seats|sites)';
const peopleEn = '(?:people|candidates|applicants|applications|letters|CVs|profiles)';

/** A number fell out, and left two spaces where it stood: « d’au moins  ans », “at least  years”. */
export const missingNumbers: readonly HolePattern[] = [
  {
    // French counts nothing without an article: a verb or a preposition, then a plural of measure.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[ \u00a0\u202f]{2}(?:an|moi|sem|jou|heu|min|poi|eur|kil|k[gm]|mè|pla|lit|sal|él|cou|mots|per|can|dos|let|CV|pro)/,
    pattern: either('gu', [
      // « de » is elided before these: « de  ans » lacks its number, whatever stands before.
      new RegExp(`(?<=(?<!\\p{L})de )${gap}(?=(?:ans|années|heures|euros|élèves)${notOn})`, 'u'),
      new RegExp(
        `(?<=(?<!\\p{L})(?:moins|plus|environ|près|minimum|maximum|(?<!(?:beaucoup|trop|peu|nombre|plein|tant|autant|assez|tellement|plus|moins|combien) )d[e’']|à|a|ont|ai|avons|avait|aurait|ayant|pendant|avec|sous|après|presque|seulement|obtenu|payée?|vu|reçu|lu|duré|rencontré|compte|demande|exige|fait) )${gap}(?=${measureFr}${notOn})`,
        'u',
      ),
      new RegExp(
        `(?<=(?<!\\p{L})(?:vu|reçu|lu|rencontré|examiné|étudié|comparé|entendu|retenu|avait|avons|parmi) )${gap}(?=${peopleFr}${notOn})`,
        'u',
      ),
    ]),
  },
  {
    // English does count without one, « for hours »: only after what a number alone can follow.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[ \u00a0\u202f]{2}(?:yea|mon|wee|day|hou|min|poi|mar|pou|eur|dol|mil|met|len|wor|bed|cov|pup|sta|sea|sit|peo|can|app|let|CV|pro)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=(?<!\\p{L})(?:at least|(?:more|less|fewer) than|up to|(?:minimum|maximum|average|total|score) of|around|roughly|nearly|scored?|typed|(?:has|had|have) (?:around|about|over)) )${gap}(?=(?:${measureEn}|${peopleEn})${notOn})`,
        'u',
      ),
      new RegExp(
        `(?<=(?<!\\p{L})(?:for|of|work(?:s|ed)?|is|was) )${gap}(?=${measureEn} (?:a|an|per|each)${notOn})`,
        'u',
      ),
      new RegExp(
        `(?<=(?<!\\p{L})(?:saw|met|read|heard|interviewed|counted|compared) )${gap}(?=${peopleEn}${notOn})`,
        'u',
      ),
    ]),
  },
  {
    // A sum that is not there: “pay £  an hour”, « entre € et € bruts », “a request of £ was above the band”. Not one currency made into another.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[£$€][ \u00a0\u202f]{1,4}\p{L}/u,
    pattern: either('gu', [
      /(?<=\p{Ll} )[£$€](?=[ \u00a0\u202f]{1,4}(?:an?|per|each|gross|net) \p{Ll})/u,
      /(?<=(?<!\p{L})(?:entre|et|d[eu]|à|environ|jusqu['’]à|souhaitiez|demandiez|proposons|of|between|and|at|from|under|above|over|around|than|to|offer|offered|paid|pay)[ \u00a0\u202f])k?(?<sign>[£$€])(?![ \u00a0\u202f](?:et|à|and|to) (?!k?\k<sign>)k?[£$€])(?=[ \u00a0\u202f](?:bruts?|nets?|annuels?|mensuels?|par|et|à|was|is|were|gross|net|and|to|per|an?)[ \u00a0\u202f.,;])/u,
    ]),
  },
  {
    // « Le poste n° de notre atelier », “vacancy no. has been filled”. « Le n° de téléphone », “the reference no. is above” speak of a number.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[nN][°º]|no\./,
    pattern: either('gimu', [
      /(?<=(?<!\p{L})(?:poste|offre|annonce|dossier|référence|candidature|lot|bâtiment|agence|ligne|atelier|département|commande|contrat|marché|bureau|salle|quai|session|demande)[ \u00a0\u202f])n[°º](?=[ \u00a0\u202f]?(?:[,;!?)]|\.(?:\s|$)|$)|[ \u00a0\u202f](?:de notre|de nos|de la|du|des|est|a été|sera|que|qui|pour|dans|chez|nous)(?!\p{L}))/mu,
      /(?<=(?<!(?:the|your|our|this|that|an?|each|every)[ \u00a0\u202f]|\p{L})(?:post|job|vacancy|reference|file|application|room|gate|bay|unit|lot|order|case|advert)[ \u00a0\u202f])no\.(?=[ \u00a0\u202f](?:was|is|has|for|in|at|of our|with|we)(?!\p{L}))/mu,
    ]),
  },
  {
    // Reasons that were to be listed: their numbers stand alone.
    rule: 'hole/filler',
    when: 'always',
    needs: /^[ \t]{0,4}(?:2[.)]|[-•])[ \t]*$|\d\) ?\d\)/m,
    pattern:
      /^[ \t]{0,4}(?:1[.)][ \t]*\n[ \t]{0,4}2[.)]|[-•][ \t]*\n[ \t]{0,4}[-•])[ \t]*$|(?<![\p{L}\p{N}(])(?:1\) ?2|2\) ?3|3\) ?4)\)/gmu,
  },
];
