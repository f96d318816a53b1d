import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What a letter begins, announces and closes with. */
const partOfLetter =
  "(?:Objet|Sujet|Subject|Bonjour|Bonsoir|Madame|Monsieur|Ch(?:er|ère)|Dear|Hi|Hello|Cordialement|Bien (?:à|cordialement)|(?:Kind|Best|Warm) regards|Best|Merci|Thank(?:s| you)|Nous|Je|J['’]|We|I|Malheureusement|Unfortunately|Motifs?|Raisons?|Reasons?|Feedback|Next steps?|Prochaines étapes|Décision|Decision|Contexte|Context|Points? (?:forts?|d['’])|Strengths?)";
/** A word that wants a noun or a name after it, and is no noun itself. */
const before =
  "(?:de|d['’]|en|sur|chez|pour|avec|par|dans|un|une|des|le|la|les|votre|vos|notre|très|vraiment|plus|of|in|with|for|on|at|more|an?|the|your|our|very|really|was|were|is|are|est|était|sont|étaient|demande|exige)";

/** The marks of Markdown, which assistants write and mail clients show as they are. */
export const markdownDebris: readonly HolePattern[] = [
  {
    // « **Objet : votre candidature** », “your **excellent** take-home”. After a noun, a name may be so written: « L'association **Terres d'ici** ».
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /\*\*[^\s*]/,
    pattern: either('gmu', [
      new RegExp(`^[ \\t]{0,4}\\*\\*${partOfLetter}(?!\\p{L})[^*\\n]{0,80}\\*\\*(?![\\p{L}\\p{N}*])`, 'mu'),
      /(?<=[\p{L},'’] ?|\*[ \u00a0])\*\*\p{Ll}[^*\n]{1,60}(?<![\s*])\*\*(?![\p{L}\p{N}*])/mu,
      new RegExp(
        `(?<=(?<!\\p{L})${before}[ \\u00a0]?)\\*\\*\\p{Lu}[^*\\s]{1,30}(?<![\\s*])\\*\\*(?![\\p{L}\\p{N}*])`,
        'mu',
      ),
    ]),
  },
  {
    // Words struck out, whatever language of programs the letter speaks of but this one.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /~~\p{L}/u,
    pattern:
      /(?<!~|(?:[Mm]arkdown|strike|barr)[^\n]{0,60})~~\p{L}[^~\n]{1,60}~~(?!~|[^\n]{0,60}(?:[Mm]arkdown|strike|barr))/gu,
  },
  {
    // A title: « # Réponse à votre candidature »; closed by the same signs it is framed, as some write the name of a house.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /^#{1,6} \p{L}/mu,
    pattern: /^#{1,6} \p{L}[^#\n]{0,80}$/gmu,
  },
  {
    // A fence around the letter; around code the lines have signs of code.
    rule: 'hole/template',
    when: 'always',
    sure: true,
    needs: /```/,
    pattern:
      /^[ \t]{0,3}```(?:markdown|md|text|txt|plaintext|html|email|mail)?[ \t]*$(?!\n[^\n]{0,200}[;{}=()<>])(?<![;{}=()<>][^\n]{0,40}\n[^\n]{0,40})/gmu,
  },
  {
    // Words between backquotes that are no code: “your `excellent` test”, “more `PyTorch` experience”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /`\p{L}/u,
    pattern: either('gu', [
      /`\p{Lu}[\p{L}.+#]{1,24}`(?= (?:experience|skills?|expertise|knowledge|background|role|position|team|developer|engineer)(?!\p{L}))/u,
      /(?<=(?<!\p{L})(?:expérience|pratique|maîtrise|connaissance|compétences?|poste|experience|knowledge|skills|work|expertise|projets?|projects?) (?:de |d['’]|du |en |sur |of |in |on |with ))`\p{Lu}[\p{L}.+#]{1,24}`/u,
      /`(?:votre|vos|notre|nos|merci|your|our|thank|Bonjour|Dear|Hi|Hello|Merci|Thank) [\p{L} ’']{2,40}`/u,
      /(?<=(?<!\p{L})(?:an?|the|your|une?|l[ea]|votre|très|very|really|vraiment) )`\p{Ll}{4,20}(?:ent|ant|ive|ful|ous|ing|ed|ble|if|eux|euse|able|é|ée|ong|ood|ice|ice|eat|air)`(?= (?:exercise|test|interview|talk|presentation|application|letter|portfolio|take-home|work|exercice|entretien|exposé|travail|candidature|dossier))/u,
    ]),
  },
  {
    // A link that was to be shown by its words, or a picture: « [notre page](https://…) », `![logo](logo.png)`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /\]\((?:https?:|mailto:|www\.)|!\[/,
    pattern: /!?\[[^[\]\n]{1,80}\]\((?:https?:|mailto:|www\.)[^()\s]{0,120}\)|!\[[^[\]\n]{0,80}\]\([^()\n]{1,120}\)/gu,
  },
];
