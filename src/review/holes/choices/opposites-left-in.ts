import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** How well one did, and how glad we were of it: of two of these one is true. */
const verdict =
  '(?:ravi|déçu|enchanté|heureu[xs]|navré|désolé|content|convaincu|conquis|séduit|impressionné|satisfait|surpris|touché|courant|scolaire|moyen|débutant|intermédiaire|avancé|bilingue|bon|bonne|correct|fort|faible|excellent|solide|fragile|insuffisant|suffisant|positi(?:f|ve)|négati(?:f|ve)|' +
  'pleased|disappointed|happy|sorry|glad|sad|impressed|delighted|convinced|satisfied|surprised|fluent|basic|beginner|intermediate|advanced|good|fair|poor|excellent|outstanding|strong|weak|solid|average|positive|negative|late|early|warm|cool|unanime|partagé|difficile|facile|simple|serré|long|court|rapide|unanimous|split|divided|close|hard|easy|difficult|quick|short)(?:e|es|s|ne|nes)?';
const degree =
  '(?:très |assez |peu |pas |plutôt |trop |moins |plus |non |very |not |quite |fairly |rather |less |more |too )';
const way =
  '(?:téléphone|visio(?:conférence)?|présentiel|distanciel|vidéo|mail|courriel|agence|personne|ligne|phone|video|Teams|Zoom|teams|zoom|email|person|Skype|WhatsApp)';
const met =
  '(?:reçue?s?|rencontrée?s?|vue?s?|échangé|parlé|entendue?s?|convoquée?s?|met|seen|saw|spoke|spoken|talked|interviewed|called)(?: (?:you|with you|to you|avec vous|ensemble))?';
const slash = ' ?/ ?';

/** Two verdicts, two places, two persons, side by side where only one was: « ravi/déçu de votre essai », “met you in Leeds/York”. */
export const oppositesLeftIn: readonly HolePattern[] = [
  {
    // “We were pleased/disappointed with…”, “your driving was good/fair/poor”, « convaincus/peu convaincus par… ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /\p{Ll} ?\/ ?\p{Ll}/u,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:est|sont|était|étaient|été|suis|sommes|serions|is|was|were|are|been|felt|seemed|looked|am) (?:très |trop |plutôt |a bit |very |too |also |aussi )?)${verdict}(?:${slash}${degree}?${verdict}){1,3}(?![\\p{L}/-]| (?:on|for|in) (?:each|every)| selon| depending)`,
      'gu',
    ),
  },
  {
    // How much of it: « très/assez/peu proche de nos besoins ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:très|assez|peu|plutôt|très|very|quite|fairly|rather) ?\//,
    pattern:
      /(?<![\p{L}/])(?:très|assez|peu|plutôt|moyennement|very|quite|fairly|rather|somewhat)(?: ?\/ ?(?:très|assez|peu|pas|plutôt|moyennement|trop|very|quite|fairly|rather|somewhat|not|too)){1,3}(?= \p{Ll})/gu,
  },
  {
    // When: « arrivée avant/après la clôture », “received before/after the closing date”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:avant|après|before|after) ?\//,
    pattern:
      /(?<=(?<!\p{L})(?:arrivée?s?|reçue?s?|parvenue?s?|envoyée?s?|arrived|came|in|received|sent) )(?:avant|après|before|after) ?\/ ?(?:avant|après|before|after)(?= (?:la|le|notre|the|our|its)(?!\p{L})| l['’])/gu,
  },
  {
    // How one was met: « reçu par téléphone/en agence/en visio », “met you by phone / Teams”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: new RegExp(`${way}${slash}`),
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${met} (?:(?:par|en|au|à|by|on|in|over|via) (?:the )?)?)${way}(?:${slash}(?:(?:par|en|au|à|by|on|in|over|via) (?:the )?)?${way}){1,3}(?![\\p{L}/])`,
      'gu',
    ),
  },
  {
    // Where one was met: « rencontrée à Brest/Quimper », “We met in Leeds/York”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{Lu}\p{Ll}+ ?\/ ?\p{Lu}\p{Ll}/u,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${met}|venue?s?|visited|visiting) (?:à|au|en|in|at) )\\p{Lu}\\p{L}+${slash}\\p{Lu}\\p{L}+(?![\\p{L}/-])`,
      'gu',
    ),
  },
  {
    // Who it was: « recommandée par une collègue/un client », “referred to us by a colleague/customer”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:par|by|avec|with) [^.!?\n/]{3,24}\//,
    pattern: either('gu', [
      /(?<=(?<!\p{L})(?:par|avec|chez) )(?:une?|le|la|mon|ma|notre) \p{Ll}+ ?\/ ?(?:une?|le|la|mon|ma|notre) \p{Ll}+(?![\p{L}/])/u,
      /(?<=(?<!\p{L})(?:referred|recommended|met|seen|interviewed|introduced|greeted|shown)[^.!?\n]{0,20} (?:by|with) )(?:an?|our|the) \p{Ll}+ ?\/ ?(?:(?:an?|our|the) )?\p{Ll}+(?![\p{L}/])/u,
    ]),
  },
];
