import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const fateFr = '(?:pourvu|annulé|gelé|suspendu|supprimé|reporté|clos|fermé|retiré)e?';
const fateEn = '(?:filled|cancelled|frozen|suspended|withdrawn|postponed|closed|put on hold)';
/** How a letter takes leave. */
export const closing =
  '(?:[Cc]ordialement|[Bb]ien cordialement|[Ss]incèrement|[Bb]ien à vous|[Rr]espectueusement|[Aa]mitiés|[Kk]ind regards|[Bb]est regards|[Ww]arm regards|[Bb]est wishes|[Rr]egards|[Bb]est|[Ss]incerely|[Yy]ours sincerely|[Yy]ours faithfully)';

/** Two wordings of one thing left side by side, neither of them taken out. */
export const saidTwice: readonly HolePattern[] = [
  {
    // What becomes of the post: « a été pourvu annulé », “was filled/frozen last week”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:pourvu|annul|gel|suspend|supprim|report|clos|ferm|retir|filled|cancel|frozen|withdrawn|postpon|hold)/,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}])(?:est|été|sera|is|was|been|are|were|be) )(?:(${fateFr})(?: ?/ ?| )(?!\\1(?!\\p{L}))${fateFr}|(${fateEn})(?: ?/ ?| )(?!\\2(?!\\p{L}))${fateEn})(?![\\p{L}/])`,
      'gu',
    ),
  },
  {
    // Two greetings, two endings: « Bonjour Bonsoir Madame », “Dear Hello”, « Cordialement / Bien à vous ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /^[ \t]*(?:Bon|Dear|Hi |Hello)|\/ ?\p{L}[\p{L} ]{3,20},?[ \t]*$/mu,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4})(?:Bonjour Bonsoir|Bonsoir Bonjour|Dear (?:Hello|Hi)|(?:Hello|Hi) Dear|Hi Hello|Hello Hi)(?= )/mu,
      new RegExp(`(?<=^[ \\t]{0,4})${closing},? ?/ ?${closing}(?=,?[ \\t]*$)`, 'mu'),
    ]),
  },
  {
    // Two titles at the head of a letter: « Monsieur Madame, », « Madame Mademoiselle Roussel », “Sir Madam,”. « Madame Monsieur, » lacks but a comma.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:M\.|Mr|Mrs|Ms|Miss|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Ss]ir)\.? (?:M\.|Mr|Mrs|Ms|Miss|Mme|Mlle|[Mm]onsieur|[Mm]ad|[Ss]ir)/,
    pattern: either('gimu', [
      /(?<=^[ \t]{0,4}(?:(?:Bonjour|Bonsoir|Ch(?:er|ère)|Dear|Hi|Hello) )?)(?:(?:M\.|Monsieur) (?:Madame|Mme|Mademoiselle|Mlle)|(?:Madame|Mme) (?:Mademoiselle|Mlle)|(?:Mademoiselle|Mlle) (?:Madame|Mme|Monsieur)|(?:Mr|Sir)\.? (?:Mrs|Ms|Miss|Madam)\.?|(?:Mrs|Ms|Miss|Madam)\.? (?:Mr|Mrs|Ms|Miss|Sir)\.?)(?=,| \p{Lu})/mu,
      /(?<=^[ \t]{0,4})(?:Madame Monsieur|Mme M\.)(?= \p{Lu}\p{L}+ ?,)/mu,
    ]),
  },
  {
    // A verdict and its denial: “to move forward / not move forward”, « de donner suite / ne pas donner suite ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:not|ne pas|de ne pas) /,
    pattern: /(?<![\p{L}/])(\p{Ll}{3,}(?: \p{Ll}+){0,2}) ?\/ ?(?:not (?:to )?|(?:de )?ne pas )\1(?![\p{L}/])/gu,
  },
  {
    // A sentence that begins twice: « Nous avons choisi nous avons retenu », “We regret we are pleased”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /^[ \t]*(?:Nous|Je|We|I) [^.!?\n]{3,40} (?:nous|je|[Ww]e|I|Nous|Je) /mu,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4})Nous (?:avons|sommes) (?:\p{L}+ )?\p{L}+ [Nn]ous (?:avons|sommes)(?! \p{L}+ (?:que|dit)(?!\p{L}))(?!\p{L})/mu,
      /(?<=^[ \t]{0,4})(?:Nous|Je) vous (\p{Ll}{4})\p{Ll}* (?:Nous|Je|nous|je) vous \1\p{Ll}*/mu,
      /(?<=^[ \t]{0,4})We have (?!decided|agreed|found|concluded|realised|realized|seen|said|learned|heard|noticed|known|felt)\p{Ll}+ [Ww]e have(?= \p{Ll})/mu,
      /(?<=^[ \t]{0,4})(?:We|I) (?:regret|are sorry|am sorry),? (?:we are|I am) (?:pleased|happy|delighted|glad)(?!\p{L})/mu,
      /(?<=^[ \t]{0,4})(?:[Jj]e [Tt]u|[Tt]u [Jj]e|[Jj]e [Nn]ous|[Nn]ous [Jj]e|[Ww]e I|I [Ww]e)(?= \p{Ll})/mu,
    ]),
  },
  {
    // The same determiner or adverb on both sides of a slash: “our head / our deputy”, « trop courte / trop éloignée ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:our|your|my|notre|votre|nos|vos|trop|too|more|plus|not|pas) /,
    pattern:
      /(?<![\p{L}])(our|your|my|notre|votre|nos|vos|trop|too) \p{L}[\p{L}’'-]*(?: \p{Ll}+)? ?\/ ?\1 \p{L}[\p{L}’'-]*(?![/\p{L}])/giu,
  },
  {
    // One of us or several: « Nous sommes désolé/désolés ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{L}{4} ?\/ ?\p{Ll}/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Nn]ous (?:sommes|serions|avons été)|[Jj]e (?:suis|serais)) )(\p{Ll}{4,12})\p{Ll}{0,3} ?\/ ?\1\p{Ll}{0,3}(?![\p{L}/])/gu,
  },
  {
    // What we shall do: « Nous vous écrirons/appellerons ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /ons ?\/ ?\p{Ll}/u,
    pattern:
      /(?<=(?<!\p{L})[Nn]ous (?:ne |vous |y |en |n['’]|vous en )?)\p{Ll}+ons ?\/ ?(?:vous )?\p{Ll}+ons(?![\p{L}/])/gu,
  },
  {
    // The day of what was yours: “Your trial on Monday/Tuesday”, « votre essai du lundi/mardi ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:di|day|matin|soir|ing|noon) ?\/ ?\p{L}/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Yy]our|[Vv]otre) \p{Ll}+ (?:on|of|du|de|last|le) )(?:\p{L}+(?:di|day) ?\/ ?\p{L}+(?:di|day)|(?:matin|soir|après-midi|morning|afternoon|evening) ?\/ ?(?:l['’])?(?:matin|soir|après-midi|morning|afternoon|evening))(?![\p{L}/])/gu,
  },
  {
    // A length of time in letters: “six/twelve months”, « un an / deux ans ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs:
      /\/ ?(?:one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|une?|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|dix-huit)(?!\p{L})/u,
    pattern:
      /(?<!\p{L})(?:(?:one|two|three|four|six|nine|twelve|une?|deux|trois|quatre|six|douze)(?: (?:mois|ans?|months?|years?))? ?\/ ?(?:one|two|three|four|six|nine|twelve|eighteen|une?|deux|trois|quatre|six|douze|dix-huit) (?:mois|ans?|months?|years?)|(?<=(?:sous|dans|d['’]ici|in|within|for|after|après) )(?:one|two|three|four|five|eight|ten|une?|deux|trois|quatre|cinq|huit|dix) ?\/ ?(?:two|three|four|five|six|ten|fourteen|deux|trois|quatre|cinq|huit|dix|quinze) (?:semaines|jours|weeks|days))(?![\p{L}/])/gu,
  },
  {
    // Whence the other came: « une candidate interne/externe », “an internal/external applicant”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /intern(?:e|al|ally)? ?\/ ?extern/,
    pattern:
      /(?<=(?<!\p{L})(?:candidate?|candidature|personne|collègue|profil) )interne ?\/ ?externe(?![\p{L}/])|(?<=(?<!\p{L})an )internal ?\/ ?external(?= (?:applicant|candidate|colleague|driver|person|hire))/gu,
  },
  {
    // « (une autre candidate) » after « un autre candidat ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\((?:une? |l[ae] )/,
    pattern: /(?<![\p{L}])((?:un|le) (?:autre )?(\p{Ll}{4})\p{Ll}*) \((?:une|la) (?:autre )?\2\p{Ll}*\)(?=[ ,.])/giu,
  },
];
