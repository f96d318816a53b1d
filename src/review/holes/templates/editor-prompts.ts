import type { HolePattern } from '../hole-pattern';

/** What word processors and spreadsheets print for a field they could not fill, or for a box nobody typed in. */
export const editorPrompts: readonly HolePattern[] = [
  {
    // « Erreur ! Signet non défini. », "Error! Reference source not found."
    rule: 'hole/template',
    when: 'unless-quoted',
    needs: /[Ee]rr(?:eur|or)/,
    pattern:
      /(?<![\p{L}\p{N}])(?:Erreur[ \u00a0\u202f]?![ \u00a0\u202f]?(?:Signet|Source|Nom|Document|Liaison|Référence|Lien|Aucun|Il n[’']y a|Style|Argument|Syntaxe|Impossible|Utilisez|Pas de|Objet|Le nom|La référence|Une référence)[^.!?\n]{0,90}\.?|Error![ \u00a0](?:Reference|Bookmark|No|Unknown|Not a|Main|Cannot|Use the|Style|Hyperlink|Invalid|Objects|Switch|Filename|Number)[^.!?\n]{0,90}\.?)/gu,
  },
  {
    // Drop-down lists and dates nobody chose.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Cc]hoisi|[Ss]électionn|[Cc]hoose|[Ss]elect|[Pp]ick|[Dd]ropdown|[Tt]apez|[Tt]ype/,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:[Cc]hoisissez|[Cc]hoisir|[Ss]électionnez|[Ss]électionner) (?:un élément|une valeur|une date|un bloc de construction|une option|dans la liste)|(?:Choose|Select|Pick) (?:an item|a building block|a date|an option|a value|from the list)|Tapez @ pour insérer|Type @ to insert|\[?Dropdown\]?)(?=[ \u00a0]?(?:$|[.\]:,)…]))/gmu,
  },
  {
    // « [Tapez ici] », "[Type here]"
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\[(?:[Tt]|[Ss]aisi|[Ee]nt|[Éé]cri)/,
    pattern: /\[(?:[Tt]ape[rz]|[Ss]aisi(?:r|ssez)|[Ee]ntrez|[ÉEée]criv?(?:ez|re)|[Tt]ype|[Ee]nter)[^[\]\n]{0,60}\]/gu,
  },
  {
    // The mark of a comment, or the comment itself, as it is pasted with the words it was made on: « Dynamics.[CL2] », “Commented [JD1]:”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /\[\p{Lu}{2}/u,
    pattern:
      /(?<![\p{L}\p{N}])(?:Commenté|Commentaire|Commented|Comment)(?: par)? ?\[\p{Lu}{1,4}\d{0,3}\](?:[ \u00a0\u202f]?:)?|(?<=[\p{Ll}.,;:!?)»”…])\[\p{Lu}{2,3}\d{1,2}\]|(?<=\p{Ll}[.,;!?]? )\[\p{Lu}{2,3}\d{0,2}\][ \u00a0\u202f]?:(?= \p{L})/gu,
  },
  {
    // What a word processor prints in the margin of words that were changed: « Supprimé : un candidat ».
    rule: 'hole/template',
    when: 'unless-quoted',
    needs: /[Ss]upprimé|Inséré|[Mm]is en forme|Déplacé|Deleted|Inserted|Formatted|Moved/,
    pattern:
      /(?<![\p{L}\p{N}])(?:Supprimé|Inséré|Mis en forme|Déplacé (?:vers le (?:haut|bas)|\(insertion\))|Deleted|Inserted|Formatted|Moved (?:up|down|\(insertion\)))(?: \[\d{1,3}\])?[ \u00a0\u202f]?:(?= |$)/gmu,
  },
  {
    // Results of formulas that failed.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /#[RNVDS]/,
    pattern: /#(?:REF!|N\/A|NAME\?|NOM\?|VALEUR!|VALUE!|DIV\/0!|NOMBRE!|NUM!|NULL!|NUL!|SPILL!|CALC!|ERROR!|ERREUR!)/gu,
  },
];
