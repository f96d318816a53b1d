import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBeginsOrFollows, notToReader } from './where-a-note-stands';

const rest = String.raw`[^.!?\n]{0,80}`;
/** What is thought of somebody who was seen. Nobody is chosen for it. */
const seemed =
  '(?:sympa(?:thique)?|moyen(?:ne)?|intéressante?|faible|fragile|stressée?|timide|léger|légère|correcte?|bavarde?|brouillon(?:ne)?|hésitante?|confuse?|scolaire|nerveux|nerveuse|effacée?|réservée?|motivée?)';
const hurt =
  '(?:vexer|blesser|froisser|braquer|décourager|démotiver|démoraliser|heurter|peiner|enfoncer|faire (?:de (?:la )?)?peine|faire (?:du )?mal)';
const tone =
  '(?:blessant|dur|vexant|violent|sec|sèche|gentil|doux|rude|cruel|humiliant|délicat|sympa|brutal|raide)(?:le|e)?';

/** The candidate is a third person: a letter speaks to them. */
export const spokenOfCandidate: readonly HolePattern[] = [
  {
    // « Le candidat n’a pas su répondre sur les index. » The one who was chosen has what was wanted, and lacks nothing.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Cc]andidate? |[Ii]ntéressée? |[Aa]pplicant /,
    pattern: either('gmu', [
      new RegExp(
        `${noteBeginsOrFollows}(?:(?:[Ll][ea]|[Cc]ett?e?|[Nn]otre) candidate?(?: \\p{Lu}\\p{Ll}+)?|[Ll]['’]intéressée?) (?:n['’]a(?:vait)? (?:\\p{Ll}+ment )?(?:pas|jamais|guère|rien)(?! (?:été|besoin|encore))|ne (?:sait|connaît|maîtrise|semble|comprend|parle|veut|souhaite|répond|correspond|fait) (?:pas|guère|rien|que)|est (?:trop (?:junior|senior|chère?|jeune)|limite|(?:(?:un peu|assez|trop|plutôt|très|bien) )?(?:à l['’](?:aise|ouest)|${seemed}|en retard))|semblait|semble|paraît|paraissait|manque|manquait|demande (?:trop|plus|\\d)|souhaite (?:plus|un salaire|du télétravail)|parle (?:peu|beaucoup|trop|mal)|vise (?:trop|plus)|peine|hésite|avait l['’]air|a (?:l['’]air|du mal|(?:un peu |beaucoup )?(?:hésité|séché|bafouillé|paniqué|manqué de)))(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}[Cc]andidate? (?:(?:très|trop|assez|plutôt|un peu|peu) )?(?:${seemed}|à (?:refuser|écarter|relancer|garder|l['’]aise)|KO|OK|pas (?:au niveau|assez|très|mal))(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Cc]andidate (?:is|was|seem(?:s|ed)|appeared|came across|struggled|struggles|lacks|lacked|wants|wanted|asked|needs|looked|talked|arrived|expects|has|had|did|does|could)|[Tt]he (?:candidate|applicant) (?:seem(?:s|ed)|appeared|came across|struggled|struggles|lacks|lacked|(?:did|could)(?: not|n['’]t)(?! need| require)|(?:is|was) (?:strong|weak|nervous|late|shy|ok|good|nice|quiet|rude|vague|bright|not|a bit|very|too|quite)))(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // How it would sound to them: « c’est moins blessant pour lui », « pour ne pas le vexer », “easier on her”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?<!\p{L})(?:lui|elle|le|la|l['’]|him|her|them) ?/u,
    pattern: either('gmu', [
      new RegExp(
        `(?:moins|plus|trop|pas|assez) (?:${tone}) (?:pour|envers|avec) (?:lui|elle)(?! (?:aussi|que|qui)|\\p{L})`,
        'mu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:pour|afin de|histoire de|sans|faut|évit(?:er|ons) de|veux|voudrais|voulais)(?: (?:ne )?pas)?(?: trop)? (?:le |la |l['’]|lui )${hurt}(?!\\p{L})`,
        'mu',
      ),
      /(?<!\p{L})(?:(?:less|too|more) (?:hurtful|harsh|blunt|cruel|upsetting|painful|kind|hard)|easier|kinder|gentler|softer|harder|nicer) (?:for|to|on) (?:him|her)(?! (?:than|team|family|to)|\p{L})/mu,
      /(?<!\p{L})(?:(?:don['’]t|do not|didn['’]t) (?:want|wanna|wish|mean)(?: to)?|without|so as not to|rather not) (?:upset|hurt|offend|discourage|crush|scare|oversell(?: (?:it|this) to)?)(?:ting|ing)? (?:him|her|them)(?!\p{L})/mu,
    ]),
  },
  {
    // What those who write decide on them: « on pourrait croire qu’on l’embauche », « on lui doit encore ses frais ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[Oo]n (?:ne )?l[ea'’]|[Jj]e (?:ne )?l[ea'’]|lui |m['’]a|connais|know(?:s)? (?:him|her|them)|the one who|celui qui|celle qui/,
    pattern: either('gmu', [
      /(?<!\p{L})(?:(?:croi(?:re|rait|t)|dirait|penser) qu['’])?on l['’](?:embauche|engage|recrute|embauchait|recrutait)(?= ?[,.)!?]|$| (?:pas|plus|quand))/mu,
      new RegExp(
        `${noteBeginsOrFollows}(?:[Oo]n|[Jj]e|[Jj]['’]ai|[Tt]u) lui (?:doit|dois|avait|avais|a|ai|as|reparle|explique|redis|rappelle) (?:dit|promis|donné|demandé|répondu|encore|déjà|toujours)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Oo]n|[Jj]e) (?:ne )?(?:le |la |l['’])(?:(?:reprendra|rappelle|rappellera|recontacte|relance|sens|reverra|revoit|embauche|recale|écarte|convoque|recevra)(?: (?:pas|plus))?|garde (?:en (?:plan|réserve)|au chaud|sous|de côté))(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ii]l|[Ee]lle) m['’](?:a|avait) (?:dit|demandé|parlé|répondu|envoyé|expliqué)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      /(?<!\p{L})tu (?:le|la) connais (?:mieux|bien)(?!\p{L})[^.!?\n]{0,30}/mu,
      /(?<!\p{L})you know (?:him|her) (?:better|well)(?!\p{L})[^.!?\n]{0,30}/mu,
      // Which one it is: “is this the one who asked for 70k or the other one?”
      /(?<!\p{L})(?:is|was) (?:this|that|it|s?he) the (?:one|guy|girl|person) (?:who|that|with|from)(?!\p{L})(?![^.!?\n]{0,80}(?<!\p{L})your?(?!\p{L}))[^.!?\n]{0,80}\?/mu,
      new RegExp(
        `(?:[Cc]['’]est|[Cc]['’]était)(?: bien)? (?:celui|celle|lui|elle) (?:qui|avec|de)(?!\\p{L})${notToReader}[^.!?\\n]{0,80}\\?`,
        'mu',
      ),
    ]),
  },
];
