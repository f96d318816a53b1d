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
    // A price that is not there: “pay £  an hour”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[£$€][ \u00a0\u202f]{1,4}\p{L}/u,
    pattern: /(?<=\p{Ll} )[£$€](?=[ \u00a0\u202f]{1,4}(?:an?|per|each|gross|net) \p{Ll})/gu,
  },
];
