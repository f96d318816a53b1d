import type { LibrarySettings } from '../../letter/letter-library';
import { joinList } from '../../text/join-list';
import { latestFormat } from './library-files';
import { settingRows } from './setting-rows';

/** What is wrong in a library, where, and what was probably meant. */
export interface LibraryProblem {
  /** Path inside the library, e.g. `fr/letters/after-cv.hbs`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fault: LibraryFault;
}

interface Unknown {
  readonly name: string;
  readonly meant: string | null;
  readonly known: readonly string[];
}

export type LibraryFault =
  | { readonly kind: 'syntax'; readonly reason: string }
  | ({ readonly kind: 'unknown-field' | 'unknown-helper' | 'unknown-partial' } & Unknown)
  | ({ readonly kind: 'unknown-value'; readonly key: string } & Unknown)
  | {
      readonly kind: 'arguments';
      readonly name: string;
      readonly fewest: number;
      readonly most: number;
      readonly given: number;
    }
  | { readonly kind: 'not-allowed'; readonly what: NotAllowed }
  | { readonly kind: 'missing-header'; readonly key: string }
  | { readonly kind: 'duplicate'; readonly id: string; readonly other: string }
  | { readonly kind: 'circular'; readonly name: string }
  | { readonly kind: 'too-large'; readonly characters: number; readonly most: number }
  | { readonly kind: 'settings'; readonly key: keyof LibrarySettings }
  | ({ readonly kind: 'unknown-setting' } & Unknown)
  /** `most` is the latest format this version of Égards reads. */
  | { readonly kind: 'newer-format'; readonly format: number; readonly most: number }
  | { readonly kind: 'no-settings-file' | 'stray-file' | 'not-as-listed' | 'stale-index' }
  /** `status` is what the host answered. */
  | { readonly kind: 'no-index' | 'not-served'; readonly status: number }
  | { readonly kind: 'sharepoint'; readonly what: SharePointFault }
  /** `letter` names the scenario, the reason, the opening and the form of address. */
  | { readonly kind: 'not-written'; readonly letter: string; readonly reason: string }
  /** `isOurs`: in a built-in text that the team has not replaced. */
  | { readonly kind: 'forbidden-word'; readonly word: string; readonly isOurs: boolean }
  /** What the review says of a letter written from the library. */
  | {
      readonly kind: 'finding';
      readonly rule: string;
      readonly found: string;
      readonly messages: Readonly<Record<'fr' | 'en', string>>;
    };

/** Why a team’s folder in SharePoint cannot be read. */
export type SharePointFault = keyof typeof sharePointInEnglish;

export type NotAllowed = keyof typeof notAllowedInEnglish;

/** Problems shown at once: a list to mend, not to scroll for ever. */
export const mostToMend = 50;

/** One line for a person: file, line, what is wrong, what was meant. */
export function describeProblem({ file, line, fault }: LibraryProblem, language: 'fr' | 'en'): string {
  const words = describeFault(fault, language);
  if (fault.kind === 'sharepoint') return language === 'fr' ? `${file}\u00a0: ${words}` : `${file}: ${words}`;
  return language === 'fr' ? `${file}, ligne ${line}\u00a0: ${words}` : `${file}, line ${line}: ${words}`;
}

/** The same without its place. */
export function describeFault(fault: LibraryFault, language: 'fr' | 'en'): string {
  return language === 'fr' ? describeInFrench(fault) : describeInEnglish(fault);
}

function describeInFrench(fault: LibraryFault): string {
  switch (fault.kind) {
    case 'syntax':
      return fault.reason === 'JSON'
        ? 'ce n’est pas du JSON\u00a0: un guillemet, une virgule ou une accolade manque, ou est de trop.'
        : `accolades ou bloc mal fermés (${fault.reason}).`;
    case 'unknown-field':
    case 'unknown-helper':
    case 'unknown-partial':
      return `${unknownInFrench[fault.kind]}, «\u00a0${fault.name}\u00a0». ${meantInFrench(fault)}`;
    case 'unknown-value':
      return `valeur inconnue pour «\u00a0${fault.key}\u00a0», «\u00a0${fault.name}\u00a0». ${meantInFrench(fault)}`;
    case 'arguments':
      return `nombre de valeurs données à «\u00a0${fault.name}\u00a0»\u00a0: ${fault.given}, au lieu de ${range(fault, 'à')}.`;
    case 'not-allowed':
      return notAllowedInFrench[fault.what];
    case 'missing-header':
      return `l’en-tête ne dit pas «\u00a0${fault.key}\u00a0».`;
    case 'duplicate':
      return `«\u00a0${fault.id}\u00a0» est déjà dans ${fault.other}.`;
    case 'circular':
      return `«\u00a0${fault.name}\u00a0» finit par s’appeler soi-même.`;
    case 'too-large':
      return `le fichier compte ${fault.characters} caractères, il en faut ${fault.most} au plus.`;
    case 'settings':
      return `réglage «\u00a0${fault.key}\u00a0»\u00a0: il faut ${settingRows[fault.key].expects.fr}.`;
    case 'unknown-setting':
      return `réglage inconnu, «\u00a0${fault.name}\u00a0». ${meantInFrench(fault)}`;
    case 'newer-format':
      return `ces textes sont au format ${fault.format}, et cette version d’Égards ne lit que jusqu’au format ${fault.most}\u00a0: mettez Égards à jour.`;
    case 'no-settings-file':
      return `ce fichier manque\u00a0: écrivez-y au moins { "format": ${latestFormat} }.`;
    case 'stray-file':
      return 'ce texte ne sera pas lu\u00a0: sa place est dans letters, reasons, openings, parts ou sentences, sous fr ou en, et son nom finit par .hbs.';
    case 'no-index':
      return fault.status === 200
        ? 'ce n’est pas la liste des lettres\u00a0: refaites-la avec «\u00a0egards library index\u00a0».'
        : `la liste des lettres n’est pas servie (${fault.status})\u00a0: publiez-la à côté de library.json\u00a0; «\u00a0egards library index\u00a0» la fait.`;
    case 'not-served':
      return `le site ne donne pas ce fichier (${fault.status})\u00a0: publiez-le\u00a0; s’il l’est, le serveur doit avoir un type pour les fichiers .hbs (text/plain).`;
    case 'not-as-listed':
      return 'ce fichier n’est pas celui que dit index.json\u00a0: la publication n’est pas finie, ou il a été changé après elle. Publiez tout de nouveau.';
    case 'stale-index':
      return 'cette liste n’est plus celle des fichiers\u00a0: refaites-la avec «\u00a0egards library index\u00a0».';
    case 'sharepoint':
      return sharePointInFrench[fault.what];
    case 'not-written':
      return `la lettre (${fault.letter}) ne peut pas être écrite\u00a0: ${fault.reason}.`;
    case 'forbidden-word':
      return fault.isOurs
        ? `«\u00a0${fault.word}\u00a0» est un mot que vous n’écrivez pas, et ce texte d’Égards l’emploie\u00a0: écrivez le vôtre à sa place.`
        : `«\u00a0${fault.word}\u00a0» est un mot que vous n’écrivez pas.`;
    case 'finding':
      return fault.found === '' ? fault.messages.fr : `«\u00a0${fault.found}\u00a0». ${fault.messages.fr}`;
  }
}

function meantInFrench({ meant, known }: Unknown): string {
  return meant === null
    ? `Sont connus\u00a0: ${joinList(known, 'fr')}.`
    : `Vouliez-vous dire «\u00a0${meant}\u00a0»\u202f?`;
}

function describeInEnglish(fault: LibraryFault): string {
  switch (fault.kind) {
    case 'syntax':
      return fault.reason === 'JSON'
        ? 'this is not JSON: a quote, a comma or a brace is missing, or one too many.'
        : `braces or a block are not closed properly (${fault.reason}).`;
    case 'unknown-field':
    case 'unknown-helper':
    case 'unknown-partial':
      return `${unknownInEnglish[fault.kind]} “${fault.name}”. ${meantInEnglish(fault)}`;
    case 'unknown-value':
      return `unknown value for “${fault.key}”: “${fault.name}”. ${meantInEnglish(fault)}`;
    case 'arguments':
      return `“${fault.name}” is given ${fault.given} value(s), and takes ${range(fault, 'to')}.`;
    case 'not-allowed':
      return notAllowedInEnglish[fault.what];
    case 'missing-header':
      return `the header does not say “${fault.key}”.`;
    case 'duplicate':
      return `“${fault.id}” is already in ${fault.other}.`;
    case 'circular':
      return `“${fault.name}” ends up including itself.`;
    case 'too-large':
      return `the file has ${fault.characters} characters; at most ${fault.most} are allowed.`;
    case 'settings':
      return `setting “${fault.key}”: it must be ${settingRows[fault.key].expects.en}.`;
    case 'unknown-setting':
      return `unknown setting “${fault.name}”. ${meantInEnglish(fault)}`;
    case 'newer-format':
      return `these texts are of format ${fault.format}, and this version of Égards reads up to format ${fault.most}: update Égards.`;
    case 'no-settings-file':
      return `this file is absent: write at least { "format": ${latestFormat} } in it.`;
    case 'stray-file':
      return 'this text will not be read: its place is in letters, reasons, openings, parts or sentences, under fr or en, and its name ends in .hbs.';
    case 'no-index':
      return fault.status === 200
        ? 'this is not the list of the letters: make it again with “egards library index”.'
        : `the list of the letters is not served (${fault.status}): publish it beside library.json; “egards library index” makes it.`;
    case 'not-served':
      return `the site does not give this file (${fault.status}): publish it; if it is there, the server needs a type for .hbs files (text/plain).`;
    case 'not-as-listed':
      return 'this file is not the one index.json tells of: publishing is not finished, or it was changed afterwards. Publish everything again.';
    case 'stale-index':
      return 'this list is no longer that of the files: make it again with “egards library index”.';
    case 'sharepoint':
      return sharePointInEnglish[fault.what];
    case 'not-written':
      return `the letter (${fault.letter}) cannot be written: ${fault.reason}.`;
    case 'forbidden-word':
      return fault.isOurs
        ? `“${fault.word}” is a word you do not write, and this text of Égards has it: write your own in its place.`
        : `“${fault.word}” is a word you do not write.`;
    case 'finding':
      return fault.found === '' ? fault.messages.en : `“${fault.found}”. ${fault.messages.en}`;
  }
}

function meantInEnglish({ meant, known }: Unknown): string {
  return meant === null ? `Known are: ${joinList(known, 'en')}.` : `Did you mean “${meant}”?`;
}

function range({ fewest, most }: { readonly fewest: number; readonly most: number }, to: string): string {
  return fewest === most ? String(fewest) : `${fewest} ${to} ${most}`;
}

const unknownInFrench = {
  'unknown-field': 'champ inconnu',
  'unknown-helper': 'fonction inconnue',
  'unknown-partial': 'texte partagé inconnu',
} as const;
const unknownInEnglish = {
  'unknown-field': 'unknown field',
  'unknown-helper': 'unknown helper',
  'unknown-partial': 'unknown partial',
} as const;

const sharePointInEnglish = {
  'bad-config':
    'config.json must say "clientId", and a "siteUrl" such as https://novalys.sharepoint.com/sites/recrutement.',
  'no-nested-auth':
    'this mail client cannot sign in to Microsoft 365 for an add-in: use the new Outlook, Outlook on the web, or an up-to-date classic Outlook; or publish the letters beside the pane.',
  'interaction-needed': 'Microsoft 365 asks who you are: press “Look now”, and answer in the window that opens.',
  'consent-missing':
    'nobody has agreed to Égards reading the site: an administrator can agree for everyone (docs/deploy.md), then press “Look now”.',
  'signed-out': 'you are not signed in to Microsoft 365 in this mail client: sign in, then press “Look now”.',
  cancelled: 'signing in was cancelled: press “Look now” to take it up again.',
  'sign-in-failed':
    'signing in to Microsoft 365 did not work: press “Look now”; if it lasts, an administrator checks the application’s registration (docs/deploy.md).',
  'site-not-found': 'there is no such site, or you may not see it: check "siteUrl" in config.json.',
  'folder-not-found': 'the site has no such folder in its document library: check "folder" in config.json.',
  forbidden:
    'the site does not let Égards read: an administrator gives the application the right to read this site, and the people on the team that of its visitors (docs/deploy.md).',
} as const;
const sharePointInFrench: Readonly<Record<SharePointFault, string>> = {
  'bad-config':
    'config.json doit dire «\u00a0clientId\u00a0», et une adresse «\u00a0siteUrl\u00a0» comme https://novalys.sharepoint.com/sites/recrutement.',
  'no-nested-auth':
    'cette messagerie ne sait pas ouvrir Microsoft 365 à un complément\u00a0: prenez le nouvel Outlook, Outlook sur le web ou un Outlook classique à jour\u202f; ou publiez les lettres à côté du volet.',
  'interaction-needed':
    'Microsoft 365 demande qui vous êtes\u00a0: choisissez «\u00a0Chercher maintenant\u00a0» et répondez dans la fenêtre qui s’ouvre.',
  'consent-missing':
    'personne n’a encore accepté qu’Égards lise ce site\u00a0: l’administration peut l’accepter pour tout le monde (docs/deploy.md)\u202f; choisissez ensuite «\u00a0Chercher maintenant\u00a0».',
  'signed-out':
    'cette messagerie n’est pas connectée à Microsoft 365\u00a0: connectez-vous, puis choisissez «\u00a0Chercher maintenant\u00a0».',
  cancelled: 'la connexion a été annulée\u00a0: choisissez «\u00a0Chercher maintenant\u00a0» pour la reprendre.',
  'sign-in-failed':
    'la connexion à Microsoft 365 n’a pas marché\u00a0: choisissez «\u00a0Chercher maintenant\u00a0»\u202f; si cela dure, l’administration vérifie l’inscription de l’application (docs/deploy.md).',
  'site-not-found':
    'ce site n’existe pas, ou vous n’y avez pas accès\u00a0: vérifiez «\u00a0siteUrl\u00a0» dans config.json.',
  'folder-not-found':
    'la bibliothèque de documents du site n’a pas ce dossier\u00a0: vérifiez «\u00a0folder\u00a0» dans config.json.',
  forbidden:
    'le site ne laisse pas Égards lire\u00a0: l’administration donne à l’application le droit de lire ce site, et à l’équipe celui de ses visiteurs (docs/deploy.md).',
};

const notAllowedInEnglish = {
  'triple-braces': 'three braces do nothing here: write {{field}}.',
  path: 'a field is written without “../”, “@” or “this”.',
  'named-arguments': 'values are given in order, without a name or “=”.',
  decorator: 'decorators ({{* …}}) are not supported.',
  'partial-block': 'a partial is written {{> name}}, not as a block.',
  'partial-arguments': 'a partial is written {{> name}}, without values.',
  block: 'the only blocks are {{#if}}, {{#unless}}, {{#part}} and {{#wording}}.',
  else: '{{else}} goes with {{#if}} and {{#unless}} only.',
  html: 'no HTML tags: a blank line parts paragraphs, **…** stresses, [words](https://…) makes a link.',
  nesting: 'too many blocks or parentheses inside one another.',
  tags: 'more than 1,000 tags {{…}} in one file: split it.',
} as const;
const notAllowedInFrench: Readonly<Record<NotAllowed, string>> = {
  'triple-braces': 'trois accolades ne servent à rien ici\u00a0: écrivez {{champ}}.',
  path: 'un champ s’écrit sans «\u00a0../\u00a0», «\u00a0@\u00a0» ni «\u00a0this\u00a0».',
  'named-arguments': 'les valeurs se donnent dans l’ordre, sans nom ni «\u00a0=\u00a0».',
  decorator: 'les décorateurs ({{* …}}) ne sont pas pris en charge.',
  'partial-block': 'un texte partagé s’écrit {{> nom}}, et non comme un bloc.',
  'partial-arguments': 'un texte partagé s’écrit {{> nom}}, sans valeur.',
  block: 'les seuls blocs sont {{#if}}, {{#unless}}, {{#part}} et {{#wording}}.',
  else: '{{else}} ne va qu’avec {{#if}} et {{#unless}}.',
  html: 'pas de balises HTML\u00a0: une ligne vide sépare les paragraphes, **…** met en valeur, [mots](https://…) fait un lien.',
  nesting: 'trop de blocs ou de parenthèses les uns dans les autres.',
  tags: 'plus de 1\u202f000 balises {{…}} dans un fichier\u00a0: partagez-le.',
};
