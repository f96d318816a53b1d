import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What is typed into a letter. */
const typedFr =
  '(?:textes?|messages?|réponse|objet|corps|motifs?|contenu|signature|noms?|prénoms?|titre|sous-titre|date|adresse|destinataire|en-tête|pied de page|paragraphe|formule|commentaires?|intitulé|introduction|conclusion|courrier|lettre|mail|e-mail|logo|image|élément|objet)';
const typedEn =
  '(?:text|message|reply|answer|response|subject|body|content|signature|names?|title|subtitle|heading|date|address|recipient|footer|header|paragraph|comments?|reason|letter|email|e-mail|note|item|picture|logo|image)';
const whoseFr = "(?:votre |vos |le |la |l['’]|les |un |une |du |des |de |quelques )?";
const whoseEn = '(?:your |the |an? |any |some |in )*';
/** Whose it is, after what it is: « le corps de votre message », “the body of your email”. */
const ofFr = String.raw`(?: (?:de |du |d['’]|au |à )(?:votre |vos |la |l['’]|le |refus|texte)?[\p{L}-]{0,16}){0,2}`;
const ofEn = String.raw`(?: (?:of|to|for) (?:your |the |this )?\p{L}{1,14}){0,2}`;
const start = String.raw`(?<![\p{L}\p{N}'‘])`;

/** Words that a program shows where one has to type, and that whoever types puts others in the place of. */
export const wordsToTypeOver: readonly HolePattern[] = [
  {
    // « Cliquez ou appuyez ici pour entrer du texte. », “Click or tap to enter a date.”
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Cc]li(?:ck|qu)|[Tt]ap|[Aa]ppuy/,
    pattern: either('gu', [
      new RegExp(
        `${start}(?:(?:[Dd]ouble-?)?[Cc]liqu(?:ez|er)|[Aa]ppuy(?:ez|er)|[Tt]ouchez)(?: ou (?:appuy|tap)(?:ez|er))?(?: ici| sur ce champ| dans cette zone)? pour (?:entrer|saisir|insérer|ajouter|modifier|taper|choisir|sélectionner|écrire|rédiger|compléter) ${whoseFr}${typedFr}(?!\\p{L})${ofFr}`,
        'u',
      ),
      new RegExp(
        `${start}(?:[Cc]lick|[Tt]ap)(?: or tap)?(?: here)? to (?:enter|insert|add|type|choose|select|edit|write|fill in) ${whoseEn}${typedEn}(?!\\p{L})${ofEn}`,
        'u',
      ),
    ]),
  },
  {
    // « Tapez ici le corps de votre message. », “Type your message here”: it says where. Not « Écrivez ici : » before an address.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /ici(?!\p{L})|here(?!\p{L})|ci-dessous|below/u,
    pattern: either('gu', [
      new RegExp(
        `${start}(?:[Tt]apez|[Ss]aisissez|[Ee]ntrez|[ÉEée]crivez|[Rr]édigez|[Cc]ollez|[Cc]omposez|[Cc]ommencez à (?:taper|écrire|saisir|rédiger))(?: ici ${whoseFr}${typedFr}(?!\\p{L})${ofFr}| ${whoseFr}${typedFr}(?!\\p{L})${ofFr} ici(?!\\p{L})| ici(?=[ \\u00a0]?(?:[.…\\]]|$)))`,
        'u',
      ),
      new RegExp(
        `${start}(?<!(?:[Pp]lease|can|may|could|to|you) )(?:(?:[Ss]tart|[Bb]egin) (?:typing|writing)|[Tt]ype|[Ee]nter|[Ww]rite|[Cc]ompose|[Pp]aste|[Kk]ey in)(?: ${whoseEn}${typedEn}(?!\\p{L})${ofEn} here(?!\\p{L})| here(?=[ \\u00a0]?(?:[.…\\]]|$))| here ${whoseEn}${typedEn}(?!\\p{L}))`,
        'u',
      ),
    ]),
  },
  {
    // The same at the end of its line, without a place: « Saisissez votre texte… ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Tt]apez|[Ss]aisissez|[Ee]ntrez|crivez|[Rr]édigez/,
    pattern: new RegExp(
      `${start}(?:Tapez|Saisissez|Entrez|Écrivez|Rédigez) (?:votre |du |le |un )?(?:texte|nom|titre|prénom|message)(?=[ \\u00a0]?(?:$|[.\\]…]))`,
      'gmu',
    ),
  },
];
