import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** At the head of a line or after a sentence, an arrow before it or none. */
const begins = String.raw`(?<=(?:^[ \t]{0,4}[([]?|[.!?…] )(?:(?:[-=]+>|→|>>) ?)?)`;
const rest = String.raw`[^.!?\n]{0,100}`;
const name = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const toReader = String.raw`(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L})`;
/** What is done with a letter or about it. */
const workFr =
  '(?:met(?:s|tre)|ajoute[rsz]?|dire|dis|dit|préciser?|garde[rsz]?|enlève|enlever|compl[èé]te[rsz]?|relire|relis|relit|change[rsz]?|parle[rsz]?|mentionne[rsz]?|écris|écrire|signe[rsz]?|envoie[s]?|envoyer|voir|vois|vérifie[rsz]?|corrige[rsz]?|adouci[rts]{1,2}|finir|finis|laisse[rsz]?|remplace[rsz]?|penses?)';
const workEn =
  '(?:put|add|drop|mention|say|tell|write|change|swap|keep|leave|remove|delete|check|confirm|sign|send|soften|finish|fill|reword|shorten|include)';

/** One who writes the letter asks another who will read it first, between two sentences that speak to the candidate. */
export const questionsToColleagues: readonly HolePattern[] = [
  {
    // « Tu », in a text that says « vous » to whom it is for: « Tu crois qu’il faut parler du salaire ? Nous restons à votre écoute. »
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?<!\p{L})(?:[Tt]u|[Tt]oi|stp|[Dd]is-moi|[Tt]on avis)(?!\p{L})/u,
    pattern: new RegExp(
      `${begins}(?=${rest}(?<![\\p{L}-])(?:[Tt]u(?: n['’]| ne| me| te| le| la| lui| y| en| [ltm]['’])? ?\\p{Ll}+(?:s|x|as|a)|à toi|pour toi|stp|[Dd]is-moi|ton avis)(?![\\p{L}-]))(?!${rest}${toReader})(?:(?<=(?:[Vv]ous|[Vv]otre|[Vv]os) [^]{0,160})|(?=[^]{0,200}(?<!\\p{L})(?:[Vv]ous|[Vv]otre|[Vv]os) ))[\\p{L}][^.!?\\n]{5,120}`,
      'gmu',
    ),
  },
  {
    // By name, with no comma, where a statement would have its verb: “Tom do we mention the licence?”, « Hugo je ne sais pas quoi mettre ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\p{Lu}\p{Ll}+ (?:can|could|do|did|does|is|are|should|shall|what|which|please|pls|je|on|si|tu|dis|est-ce)/u,
    pattern: either('gmu', [
      new RegExp(
        `${begins}(?!(?:When|Where|Why|How|What|Who|That|This|As|If|All|Here|There|So|But|And|You|We|They|She|He|It|Please|Nor|Neither|Only|Not|Never|Then)(?!\\p{L}))${name} (?:(?:can|could|do|did|should|shall|would) (?:you|we|I|u)|(?:is|are) (?:this|that|it|these)|what (?:do|did|should|shall)|(?:please|pls) ${workEn})(?!\\p{L})(?!${rest}(?<!\\p{L})your (?:application|interview|time|interest))${rest}\\??`,
        'mu',
      ),
      new RegExp(
        `${begins}(?!Ce|Et|Mais|Que|Si|Comme|Quand|Alors|Donc|Or|Car|Ici|Hier|Promis|Bref|Oui|Non|Merci|Bravo|Désolé|Courage|Aujourd)${name} (?:je (?:(?:ne |n['’]|l['’])?(?:sais|vois|ai|suis) pas (?:quoi|comment|si|qui|où|sûre?)|te laisse)|on (?:${workFr}|lui|la|le|les)(?!\\p{L})|tu |si tu |dis-moi)(?!${rest}${toReader})${rest}\\??`,
        'mu',
      ),
    ]),
  },
  {
    // A question about the candidate, or about what to say to them: « On lui dit pour le permis ? », “Did she do the trial shift, Rosa?”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:lui|quoi|[Ww]hat|[Ii]l|[Ee]lle|(?<!\p{L})(?:[Ss]?[Hh]e|her|him)(?!\p{L}))[^.!?\n]{0,100}\?/u,
    pattern: either('gmu', [
      new RegExp(
        `${begins}(?:${name}, ?)?(?:(?:[Oo]n|[Jj]e|[Ff]aut-il|[Oo]n doit|[Jj]e dois|[Ii]l faut|[Ee]st-ce qu['’](?:on|il faut)) (?:lui|leur) ${workFr}(?!\\p{L})|(?:[Ii]l|[Ee]lle) (?:a|avait|est|était) (?:bien |déjà )?\\p{Ll}+é(?!\\p{L}))(?!${rest}(?<!\\p{L})(?:votre|vos)(?!\\p{L}))[^.!?\\n]{0,80}\\?`,
        'mu',
      ),
      new RegExp(
        `${begins}(?:${name}, ?)?(?:(?:[Dd]id|[Hh]as|[Dd]oes|[Ww]as|[Hh]ad) s?he (?!not)|(?:[Dd]o|[Ss]hould|[Ss]hall|[Cc]an) (?:we|I) (?:tell|say to|ask|write to|call) (?:him|her|them)(?!\\p{L}))(?!${rest}${toReader})${rest}\\?`,
        'mu',
      ),
      // Which words are to be put there: « Karim, on met quoi comme raison ? », “What do we put as the reason?”
      new RegExp(
        `${begins}(?:${name}, ?)?(?:(?:[Oo]n|[Jj]e) (?:met|mets|écris|écrit|dis|dit|répond|réponds|garde) quoi(?!\\p{L})|[Ww]hat (?:do|should|shall) (?:we|I) (?:put|write|use)(?: here| as| for| down)?(?!\\p{L}))(?!${rest}${toReader})[^.!?\\n]{0,60}\\?`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Ii]s it|[Aa]re they) (?:a )?M(?:r|rs|s|x)\.? or M(?:r|rs|s|x)[^.!?\n]{0,40}\?/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Cc]['’]est|[Oo]n met) (?:M\.?|Mme|Monsieur|Madame) ou (?:M\.?|Mme|Monsieur|Madame)[^.!?\n]{0,40}\?/mu,
    ]),
  },
  {
    // What to do with the text: “Can we soften this a bit”, « À qui je mets en copie ? », « Faut-il préciser que… ? ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\?|this|here|copie|avis/,
    pattern: either('gmu', [
      new RegExp(
        `${begins}(?:[Cc]an|[Ss]hould|[Cc]ould|[Ss]hall|[Dd]o) (?:we|someone|somebody|anyone) (?:please )?${workEn} (?:this|that|it|something|(?:the|her|his|their) (?:reason|line|bit|part|wording|sentence|paragraph|name|surname|date|test|score|salary|licence|reference|feedback))(?!\\p{L})(?!${rest}${toReader})${rest}`,
        'mu',
      ),
      new RegExp(
        `${begins}(?:[Ff]aut-il|[Oo]n|[Ee]st-ce qu['’]on|[Ee]st-ce que je|[Jj]e|[Dd]oit-on|[Qq]uelqu['’]un peut) (?:(?:préciser|mentionner|dire|dit|indiquer|parler)|${workFr} (?:l[ea]s?|l['’]|ce|cette|cet|un|une|son|sa|ses|[Mm]adame|[Mm]onsieur|quoi) ?(?:petit |petite )?(?:phrase|paragraphe|ligne|mention|motif|raison|mot|passage|fin|début|date|nom|prénom|poste|salaire|test|essai|ton|formule|ça|ou)?)(?!\\p{L})(?!${rest}${toReader})[^.!?\\n]{0,80}\\?`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Oo]n|[Jj]e|[Tt]u) (?:lui |leur )?(?:a|as|ai|met|mets|dit|dis|répond|écrit|écris)(?: (?:dit|mis|répondu|écrit|promis))? quoi(?! d[eu] v|\p{L})[^.!?\n]{0,40}\?/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Ww]hat (?:did|do|should|shall|can) (?:we|I) (?:tell|say|put|write|promise|answer|call)(?!\p{L})(?![^.!?\n]{0,60}(?<!\p{L})your?(?!\p{L}))[^.!?\n]{0,60}\?/mu,
      // Whether it will do: « je laisse ça ou c’est trop sec ? », “is this too harsh or ok?”
      new RegExp(
        `${begins}(?:(?:[Jj]['’]envoie|[Jj]e (?:mets|laisse|garde|dis|écris|l['’]envoie)|[Oo]n (?:met|laisse|garde|envoie)) (?:ça|comme ça|ceci|tel quel)(?!\\p{L})|(?:[Cc]['’]est|[Çç]a fait) trop (?:sec|dur|long|court|froid|direct|brutal|gentil|cash|raide|sévère|plat|vague)(?!\\p{L})|(?:[Dd]o|[Ss]hould|[Cc]an|[Ss]hall) I (?:send|leave|keep) (?:this|it)(?!\\p{L})|[Ii]s (?:this|it|that) (?:too|a bit) (?:harsh|blunt|cold|long|short|direct|soft|dry|much|strong|vague)(?!\\p{L}))(?!${rest}${toReader})[^.!?\\n]{0,80}\\?`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?] )À qui (?:je|on) (?:mets?|envoie|adresse|met) [^.!?\n]{0,40}\?/mu,
      /(?<![\p{L}])(?:put|write|say|drop|add)(?: [\p{L}’']+){0,5} (?:in )?here(?=[ \u00a0]?[?.!]|$)(?<!(?:can|could|may|like to|want to|please|might|you) (?:put|write|say|drop|add)[^.!?\n]{0,50} here)/mu,
      new RegExp(
        `${begins}(?:[Oo]ver to you|[Yy]our thoughts|[Tt]houghts)(?:,? ${name})?(?= for| on|[ \\u00a0]?\\?)${rest}`,
        'mu',
      ),
      /(?<=,? )anyone know(?:s)?(?= ?\?|,)/mu,
    ]),
  },
  {
    // What is left to another hand, or waits for it: « Je laisse Julie finir », “Leave this part for Helen”, « Ne pas envoyer tant que… ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Jj]e laisse|[Ll]eave (?:this|the|it)|envoyer|[Dd]o(?: not|n['’]t) send|[Aa]sk |can['’]t find|retrouv/,
    pattern: either('gmu', [
      new RegExp(
        `${begins}[Jj]e laisse ${name} (?:${workFr}|faire|terminer|rédiger)(?!\\p{L})(?!${rest}${toReader})${rest}`,
        'mu',
      ),
      new RegExp(
        `${begins}[Ll]eave (?:this|the|it)(?: (?:part|bit|line|one|sentence|paragraph|reason|rest))? (?:for|to) ${name}(?!\\p{L})`,
        'mu',
      ),
      new RegExp(
        `${begins}(?:[Nn]e pas envoyer|[Dd]o(?: not|n['’]t) send(?: (?:this|it|out|yet))*) (?:tant que|avant|sans|until|before|yet|without)(?!${rest}${toReader})${rest}`,
        'mu',
      ),
      new RegExp(
        `${begins}[Aa]sk ${name} (?:if|whether|what|for|about) (?:we|I|the|it|this)(?!\\p{L})(?!${rest}${toReader})${rest}`,
        'mu',
      ),
      new RegExp(
        `${begins}(?:I can['’]t find|[Jj]e n['’]ai pas (?:re)?trouvé|[Jj]e ne (?:re)?trouve pas) (?:the |la |le |son |sa |her |his )(?:date|name|reason|notes?|surname|nom|prénom|motif|CR|compte[ -]rendu|file|scorecard)(?!${rest}${toReader})${rest}`,
        'mu',
      ),
    ]),
  },
];
