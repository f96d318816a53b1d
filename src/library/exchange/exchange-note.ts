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
  | { readonly kind: 'twice'; readonly other: string };

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
  }
}

function size(bytes: number, language: 'fr' | 'en'): string {
  const kilobytes = Math.floor(bytes / 1_000);
  return language === 'fr' ? `${count(kilobytes, 'fr')}\u00a0ko` : `${count(kilobytes, 'en')} KB`;
}

function count(number: number, language: 'fr' | 'en'): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
}
