import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBeginsOrFollows, notToReader } from './where-a-note-stands';

const rest = String.raw`[^.!?\n]{0,100}`;
const partFr = '(?:phrase|paragraphe|passage|formule|formulation|tournure|fin|intro|conclusion|accroche|partie|bout)';
const partEn = '(?:sentence|paragraph|para|bit|line|wording|ending|opening|closing|phrasing|last part|last line)';

/** What its authors think of a letter’s words, what reason they agree on, who gets a copy. */
export const onTheWording: readonly HolePattern[] = [
  {
    // « La phrase d’après est nulle », « J’aime pas cette formule », “I’d leave that out”, “The bit about relocation is Dan’s idea”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /phrase|paragr|passage|formul|tournure|fin |intro|conclusion|accroche|partie|bout|sentence|bit|line|wording|ending|opening|closing|phrasing|last part|(?:leave|take|cut|keep) (?:that|this|it)/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ll]a|[Ll]e|[Cc]ette|[Cc]e) ${partFr}(?: (?:d['’]après|d['’]avant|suivante?|du (?:début|milieu|dessus|dessous)|de (?:fin|début)|sur \\p{L}{2,3} \\p{Ll}+))? (?:est|fait|sonne|ne va pas|va pas|me (?:gêne|plaît|paraît))(?: (?:un peu|trop|vraiment|assez|pas))* ?(?:nulle?|bof|moche|lourde?|maladroite?|sèche?|sec|longue?|froide?|dure?|bizarre|fausse|à (?:revoir|retravailler|changer|couper|supprimer|refaire)|pas|terrible)?(?!\\p{L})${notToReader}(?=[^.!?\\n]{0,40}(?:[.!?]|$))`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Jj]e (?:n['’])?|[Jj]['’]|[Oo]n )(?:aime|supprimerais|enlèverais|couperais|garderais|virerais|changerais|supprime|enlève|coupe|vire)(?: (?:pas|bien|plutôt|trop))* (?:la|le|cette|ce|l['’]) ?(?:${partFr})(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Cc]aser|[Vv]irer|[Rr]emonter|[Dd]éplacer|[Gg]lisser|[Rr]emettre|[Cc]ouper|[Ss]upprimer|[Ee]nlever|[Rr]accourcir|[Rr]efaire) (?:la|le|cette|ce|l['’]) ?${partFr}(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Tt]he|[Tt]his) ${partEn}(?: (?:about|on|with|above|below) [^.!?\\n]{1,30})? (?:is|was|reads|sounds|feels) (?:\\p{Lu}\\p{Ll}+['’]s|mine|not mine|too|a bit|clunky|awkward|rubbish|weird|off|wrong|borrowed|from \\p{Lu})(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ii]['’]d|[Ii] would|[Ll]et['’]s|[Mm]aybe|[Pp]erhaps) (?:leave|take|cut|drop|skip|lose|keep) (?:that|this|it|the ${partEn})(?: (?:out|in|off|here|for now))?(?= ?[.!?,]|$)${notToReader}`,
        'mu',
      ),
    ]),
  },
  {
    // Whether it may be said: « Pas sûr qu’on puisse écrire ça », “are we allowed to say this”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /écrire|dire|mettre|allowed|say|put/,
    pattern: either('gmu', [
      new RegExp(
        `(?<!\\p{L})(?:[Pp]as (?:sûre?|certaine?)|[Jj]e (?:ne )?sais pas|[Oo]n (?:ne )?sait pas) (?:qu['’]on|si on|qu['’]il) (?:puisse|peut|ait le droit|a le droit|doive|doit|faille|faut) ?(?:d['’]|de )?(?:écrire|dire|mettre|donner|préciser)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      /(?<=[[(]|^[ \t]{0,4}|[.!?] )(?:[Aa]re|[Ww]ere) we (?:even )?(?:allowed|supposed|ok|okay|happy|safe) to (?:say|put|write|mention|tell|admit)(?!\p{L})[^.!?\n()[\]]{0,50}/mu,
      /[[(](?:ça|cela|ceci),? (?:on|je) (?:peut|peux|a|dit|le dit)(?!\p{L})[^()[\]\n]{0,50}[)\]]/mu,
    ]),
  },
  {
    // What reason is agreed on: “let’s go with budget as the reason”, “what’s the official reason”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /reason|raison|motif|put something|mettre autre/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ll]et['’]s|[Ww]e['’]ll|[Ww]e can|[Ii]['’]ll|[Jj]ust) (?:go with|say|use|put|give|stick (?:to|with)) [^.!?\\n]{2,40} as (?:the|a|our) (?:official )?reason(?!\\p{L})`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}[Ww]hat(?:['’]s| is| was) the (?:official|real|actual|agreed) (?:reason|line|version)(?!\\p{L})`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Oo]n|[Jj]e) (?:part|pars|met|mets|reste|dit|dis) (?:sur |donc )?(?:le budget|la distance|l['’]expérience|le salaire|autre chose)? ?comme (?:motif|raison)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Cc]['’]est|[Qq]uel(?:le)? est|[Oo]n a) (?:quoi |un |une )?(?:le |la )?(?:vraie?|motif|raison)(?: (?:motif|raison))? (?:officielle?|invoquée?)(?!\\p{L})[^.!?\\n]{0,20}`,
        'mu',
      ),
      /(?<!\p{L})(?:I(?:['’]ve| have)? (?:put|said|written|used) )\p{Ll}+(?: \p{Ll}+)? but feel free(?!\p{L})[^.!?\n]{0,40}/mu,
    ]),
  },
  {
    // Who is to get it or to sign: « Mettre Sophie en copie », “Cc Dan when sending”, « Vu avec le juridique ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Cc]c |CC |copie|[Vv]u avec|[Aa]s per|PJ|[Ss]igne|ne pas tenir/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBeginsOrFollows}(?:[Bb]?[Cc]c|B?CC) (?:the (?:agency|manager|client|recruiter|team)|\\p{Lu}\\p{Ll}+)(?: (?:when|on|in|too|please|pls|before)[^.!?\\n]{0,30})?(?=[.!]|$)`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Mm]ettre|[Mm]ets|[Rr]ajouter|[Aa]jouter) (?:aussi )?(?:\\p{Lu}\\p{Ll}+|l['’]agence|le (?:manager|cabinet|client)) en (?:copie|cc|CC)(?: cachée)?(?!\\p{L})${notToReader}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Vv]u|[Vv]alidé|[Oo][Kk]|[Cc]alé) avec (?:le juridique|la (?:direction|DRH|paie|RH)|les RH|le (?:manager|client|N ?\\+ ?1)|\\p{Lu}\\p{Ll}+)(?=[ ]?[.!]|$)`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}[Aa]s per \\p{Lu}\\p{Ll}+,? (?:keep|make|no|don['’]t|leave|say|use)(?!\\p{L})${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}[Ss]igner (?:à ma place|pour moi|de mon nom|\\p{Lu}\\p{Ll}+)(?!\\p{L})[^.!?\\n]{0,40}`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?,] )(?:merci de )?ne pas tenir compte(?: de ce (?:mail|message|courrier))?(?=[ ]?[.!]|$)/mu,
    ]),
  },
];
