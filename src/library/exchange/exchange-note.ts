import type { LetterLanguage } from '../../letter/request';
import { joinList } from '../../text/join-list';
import { describeFault, type LibraryFault } from '../format/library-problem';

/** What was not taken of a file, or was changed in it, and where. */
export interface ExchangeNote {
  /** The file’s name, or its path inside a zip; made of what can be shown. */
  readonly file: string;
  /** From 1; null when it is about the whole file. */
  readonly line: number | null;
  readonly fault: ExchangeFault;
}

export type ExchangeFault =
  /** `most` in bytes. */
  | { readonly kind: 'zip-too-large' | 'too-large'; readonly most: number }
  | { readonly kind: 'too-many-files'; readonly most: number }
  | {
      readonly kind:
        | 'not-a-zip'
        | 'unreadable-name'
        | 'path-outside'
        | 'unportable-name'
        | 'link'
        | 'encrypted'
        | 'damaged'
        | 'not-text'
        | 'stray';
    }
  /** `other` is the path that was taken. */
  | { readonly kind: 'twice'; readonly other: string }
  /** `ending` of the file’s name, '' when it has none. */
  | { readonly kind: 'unknown-kind'; readonly ending: string }
  | { readonly kind: 'not-readable' | 'no-message' | 'no-text' | 'open-quote' }
  /** `names` of the columns that there are. */
  | { readonly kind: 'no-text-column'; readonly names: readonly string[] }
  | { readonly kind: 'too-many-texts'; readonly most: number }
  /** `most` in characters. */
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'unknown-hole'; readonly written: string }
  | { readonly kind: 'not-accepted'; readonly fault: LibraryFault }
  | { readonly kind: 'no-room'; readonly path: string }
  | Change;

/** What became of a text that was taken. */
type Change =
  | { readonly kind: 'markup-dropped'; readonly tags: readonly string[] }
  | { readonly kind: 'link-dropped'; readonly address: string }
  | { readonly kind: 'signature-left'; readonly words: string }
  | { readonly kind: 'attachments-left'; readonly count: number }
  /** `field` as templates write it. */
  | { readonly kind: 'hole-guessed'; readonly field: string }
  | { readonly kind: 'language-guessed'; readonly language: LetterLanguage }
  /** `title` of our scenario. */
  | { readonly kind: 'scenario-guessed'; readonly title: string }
  | { readonly kind: 'subject-left' };

const changes: Readonly<Record<Change['kind'], true>> = {
  'markup-dropped': true,
  'link-dropped': true,
  'signature-left': true,
  'attachments-left': true,
  'hole-guessed': true,
  'language-guessed': true,
  'scenario-guessed': true,
  'subject-left': true,
};

/** Whether something was left out whole: a file or a text, not a part of one. */
export function isRefusal({ fault }: ExchangeNote): boolean {
  return !Object.hasOwn(changes, fault.kind);
}

/** One line for a person: file, line, what it is about and what to do. */
export function describeNote({ file, line, fault }: ExchangeNote, language: 'fr' | 'en'): string {
  if (language === 'fr') return `${file}${line === null ? '' : `, ligne ${line}`}\u00a0: ${describeInFrench(fault)}`;
  return `${file}${line === null ? '' : `, line ${line}`}: ${describeInEnglish(fault)}`;
}

function describeInFrench(fault: ExchangeFault): string {
  switch (fault.kind) {
    case 'zip-too-large':
      return `plus de ${size(fault.most, 'fr')}, c’est trop pour des lettres\u00a0: n’y laissez que leurs fichiers.`;
    case 'too-large':
      return `plus de ${size(fault.most, 'fr')}, c’est trop pour un texte\u00a0: partagez-le.`;
    case 'too-many-files':
      return `plus de ${count(fault.most, 'fr')} fichiers\u00a0: n’y laissez que ceux des lettres.`;
    case 'not-a-zip':
      return 'ce n’est pas un zip entier\u00a0: téléchargez-le ou faites-le à nouveau.';
    case 'unreadable-name':
      return 'un fichier a un nom illisible\u00a0: donnez-lui un nom sans accents, et refaites le zip.';
    case 'path-outside':
      return 'ce chemin sort du dossier\u00a0: rien n’en a été pris. Un zip honnête n’en contient pas.';
    case 'unportable-name':
      return 'ce nom de fichier ne va pas sur tous les ordinateurs\u00a0: gardez-y des lettres, des chiffres, des points et des tirets.';
    case 'link':
      return 'c’est un lien vers un autre fichier\u00a0: mettez le fichier à sa place.';
    case 'encrypted':
      return 'ce fichier est protégé par un mot de passe\u00a0: refaites le zip sans mot de passe.';
    case 'damaged':
      return 'ce fichier est abîmé dans le zip\u00a0: refaites le zip.';
    case 'not-text':
      return 'ce fichier n’est pas du texte en UTF-8\u00a0: enregistrez-le dans ce format.';
    case 'stray':
      return 'ce fichier n’est pas un texte des lettres\u00a0: leur place est dans letters, reasons, openings, parts ou sentences, sous fr ou en, et leur nom finit par .hbs.';
    case 'twice':
      return `ce nom est déjà celui de ${fault.other}, aux majuscules ou aux accents près\u00a0: renommez l’un des deux.`;
    case 'unknown-kind':
      return 'ce genre de fichier n’est pas lu\u00a0: donnez un zip de lettres, un tableau .csv, du .html, du .txt ou un modèle Outlook .oft.';
    case 'not-readable':
      return 'ce fichier n’est pas du texte\u00a0: ouvrez-le et enregistrez-le en texte ou en CSV.';
    case 'no-message':
      return 'ce modèle d’Outlook n’a pas de texte qui puisse être lu\u00a0: ouvrez-le dans Outlook et enregistrez-le en HTML ou en texte.';
    case 'no-text':
      return 'il n’y a là aucun texte de lettre.';
    case 'open-quote':
      return 'un guillemet n’est pas fermé sur cette ligne\u00a0: enregistrez à nouveau le tableau en CSV depuis Excel.';
    case 'no-text-column':
      return `aucune colonne ne s’appelle «\u00a0texte\u00a0»${fault.names.length === 0 ? '' : ` (il y a ${joinList(fault.names, 'fr')})`}\u00a0: nommez les colonnes titre, langue, objet, texte et catégorie sur la première ligne.`;
    case 'too-many-texts':
      return `plus de ${count(fault.most, 'fr')} textes\u00a0: ceux qui suivent n’ont pas été lus, donnez-les dans un autre fichier.`;
    case 'too-long':
      return `plus de ${count(fault.most, 'fr')} caractères, c’est trop pour une lettre\u00a0: partagez-la.`;
    case 'unknown-hole':
      return `«\u00a0${fault.written}\u00a0» reste à remplir, et n’est pas un champ d’Égards\u00a0: écrivez les mots à sa place, ou l’un de [Prénom], [Nom], [Poste] ou [Date de l’entretien].`;
    case 'not-accepted':
      return `cette lettre ne peut pas servir\u00a0: ${describeFault(fault.fault, 'fr')}`;
    case 'no-room':
      return `il y a déjà assez de textes dans ${fault.path}\u00a0: gardez les meilleurs.`;
    case 'markup-dropped':
      return `la mise en forme ${joinList(
        fault.tags.map((tag) => `<${tag}>`),
        'fr',
      )} n’est pas reprise\u00a0: une lettre prend le style de la messagerie.`;
    case 'link-dropped':
      return `le lien vers ${fault.address} n’est pas repris, ses mots restent\u00a0: il faut une adresse https ou mailto sans signe particulier.`;
    case 'signature-left':
      return `«\u00a0${fault.words}\u00a0» n’est pas repris\u00a0: la messagerie ajoute la signature.`;
    case 'attachments-left':
      return `les pièces jointes (${fault.count}) ne sont pas reprises.`;
    case 'hole-guessed':
      return `le trou est devenu ${fault.field}\u00a0: relisez la phrase.`;
    case 'language-guessed':
      return `la langue n’est pas dite\u00a0: cette lettre est rangée en ${fault.language === 'fr' ? 'français' : 'anglais'}.`;
    case 'scenario-guessed':
      return `la situation n’est pas dite\u00a0: cette lettre est rangée sous «\u00a0${fault.title}\u00a0».`;
    case 'subject-left':
      return 'cet objet n’est pas repris\u00a0: une autre lettre de la même situation a donné le sien.';
  }
}

function describeInEnglish(fault: ExchangeFault): string {
  switch (fault.kind) {
    case 'zip-too-large':
      return `more than ${size(fault.most, 'en')} is too much for letters: leave only their files in it.`;
    case 'too-large':
      return `more than ${size(fault.most, 'en')} is too much for one text: split it.`;
    case 'too-many-files':
      return `more than ${count(fault.most, 'en')} files: leave only those of the letters.`;
    case 'not-a-zip':
      return 'this is not a whole zip: download it or make it again.';
    case 'unreadable-name':
      return 'a file has a name that cannot be read: give it one without accents, and make the zip again.';
    case 'path-outside':
      return 'this path leaves the folder: nothing was taken of it. An honest zip has none.';
    case 'unportable-name':
      return 'this file name does not suit every computer: keep to letters, digits, dots and dashes.';
    case 'link':
      return 'this is a link to another file: put the file in its place.';
    case 'encrypted':
      return 'this file has a password: make the zip again without one.';
    case 'damaged':
      return 'this file is damaged in the zip: make the zip again.';
    case 'not-text':
      return 'this file is no text in UTF-8: save it as such.';
    case 'stray':
      return 'this file is no text of the letters: their place is in letters, reasons, openings, parts or sentences, under fr or en, and their name ends in .hbs.';
    case 'twice':
      return `this name is already that of ${fault.other}, but for case or accents: rename one of them.`;
    case 'unknown-kind':
      return 'this kind of file is not read: give a zip of letters, a .csv table, .html, .txt or an Outlook template .oft.';
    case 'not-readable':
      return 'this file is no text: open it and save it as text or CSV.';
    case 'no-message':
      return 'this Outlook template has no text that can be read: open it in Outlook and save it as HTML or text.';
    case 'no-text':
      return 'there is no text of a letter here.';
    case 'open-quote':
      return 'a quote is not closed on this line: save the table again as CSV from Excel.';
    case 'no-text-column':
      return `no column is called “text”${fault.names.length === 0 ? '' : ` (there are ${joinList(fault.names, 'en')})`}: name the columns title, language, subject, text and category on the first line.`;
    case 'too-many-texts':
      return `more than ${count(fault.most, 'en')} texts: those that follow were not read, give them in another file.`;
    case 'too-long':
      return `more than ${count(fault.most, 'en')} characters is too much for one letter: split it.`;
    case 'unknown-hole':
      return `“${fault.written}” is still to be filled, and is no field of Égards: write the words in its place, or one of [First name], [Last name], [Position] or [Interview date].`;
    case 'not-accepted':
      return `this letter cannot be used: ${describeFault(fault.fault, 'en')}`;
    case 'no-room':
      return `there are enough texts in ${fault.path} already: keep the best.`;
    case 'markup-dropped':
      return `the formatting ${joinList(
        fault.tags.map((tag) => `<${tag}>`),
        'en',
      )} is left out: a letter takes the style of the mail client.`;
    case 'link-dropped':
      return `the link to ${fault.address} is left out, its words stay: it takes a plain https or mailto address.`;
    case 'signature-left':
      return `“${fault.words}” is left out: the mail client adds the signature.`;
    case 'attachments-left':
      return `the attachments (${fault.count}) are left out.`;
    case 'hole-guessed':
      return `the hole has become ${fault.field}: read the sentence again.`;
    case 'language-guessed':
      return `the language is not told: this letter is kept as ${fault.language === 'fr' ? 'French' : 'English'}.`;
    case 'scenario-guessed':
      return `the situation is not told: this letter is kept under “${fault.title}”.`;
    case 'subject-left':
      return 'this subject is left out: another letter of the same situation gave its own.';
  }
}

function size(bytes: number, language: 'fr' | 'en'): string {
  const kilobytes = Math.floor(bytes / 1_000);
  return language === 'fr' ? `${count(kilobytes, 'fr')}\u00a0ko` : `${count(kilobytes, 'en')} KB`;
}

function count(number: number, language: 'fr' | 'en'): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
}
