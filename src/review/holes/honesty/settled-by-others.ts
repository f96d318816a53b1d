import { fold } from '../../../text/fold';

/** Those who write the letter, who may have to settle what is in it. Folded. */
const ourOwn =
  /^(?:rh|drh|hr|daf|n ?\+ ?1|direct\w*|managers?|hiring|line|responsable\w*|chef\w*|heads?|boss|patron\w*|juridique|legal|equipe|team|service|paie|payroll|compta\w*|finance|com(?:munication)?|marketing|ops|operations|recrut\w*|recruit\w*|siege|assistante?|secretar\w*|client|collegues?|colleagues?|cabinet|agence|editor\w*|redac\w*)(?![a-z])/;

/** A date, or a budget, that a body outside has still to settle: « (date à confirmer par le rectorat) », “(to be set by the trust)”. */
export function isForOthersToSettle(own: string, at: number): boolean {
  const open = Math.max(0, at - 60);
  const from = open + own.slice(open, at + 1).lastIndexOf('(');
  if (from < open) return false;
  const settler =
    /^\((?![^()]*\?)[^()]{0,50}?(?:a (?:confirmer|valider|preciser|fixer|voter|definir|determiner|arreter)|to be (?:confirmed|set|fixed|announced|approved|agreed|voted|decided)) (?:par|avec|by|with) (?:(?:le |la |les |l'|the |un |une )([a-z]+)|decret|arrete)[^()]{0,60}\)/.exec(
      fold(own.slice(from, from + 140)),
    );
  return settler !== null && !ourOwn.test(settler[1] ?? '');
}
