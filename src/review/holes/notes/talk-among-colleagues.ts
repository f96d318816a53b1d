import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBeginsOrFollows } from './where-a-note-stands';

const notToReader = String.raw`(?![^.!?\n]{0,140}(?<!\p{L})(?:vous|votre|vos|your|ton|ta|tes)(?!\p{L}))`;
const notToYou = String.raw`(?![^.!?\n]{0,140}(?<!\p{L})(?:vous|votre|vos|your?|ton|ta|tes)(?!\p{L}))`;
const rest = String.raw`[^.!?\n]{0,100}`;
const name = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const partFr =
  '(?:phrase|paragraphe|passage|formule|ligne|bout|début|fin|suite|intro|conclusion|texte|partie|bloc|motif|mention|version|tournure)';
const partEn =
  '(?:sentence|paragraph|para|bit|part|line|section|wording|text|ending|opening|intro|version|reason|template|letter|email|message|draft)';
const workEn =
  '(?:change|edit|tweak|rewrite|reword|delete|cut|drop|shorten|soften|adjust|amend|fix|redo|replace|rephrase)';

/** What those who write a letter together say of it, and of whom it is for, in whole sentences. */
export const talkAmongColleagues: readonly HolePattern[] = [
  {
    // Whose part it is: « C’est le paragraphe de Claire, je le garde ? », « le paragraphe suivant est à Marion ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /phrase|paragr|passage|formule|ligne|bout|début|suite|partie|bloc|text|wording|bit|part|section|line|sentence|version/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBeginsOrFollows}(?:[Cc]['’]est|[Cc]['’]était|[Cc]e sont|[Vv]oilà) (?:le|la|les|du|un) (?:petit |petite )?${partFr}s? (?:de|d['’]) ?${name}${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ll][ea]|[Cc]ett?e?) (?:(?:dernière?|première?|deuxième|seconde?) )?${partFr}(?: (?:suivante?|d['’]avant|du (?:milieu|bas|haut)|de fin))? (?:est (?:à|de|d['’]|pour)|vient de|reste à) ?(?:${name}|moi|toi|lui|elle)(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Tt]his|[Tt]hat|[Tt]he)(?: (?:next|last|first|second|whole))?(?: ${partEn})? (?:is|was)(?: (?:from|by|for))? ${name}(?:['’]s)?(?: (?:to (?:write|finish|check|do)|own|${partEn}))(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // “Feel free to change this bit, Claire”, “Change whatever you want in here Steve”, « change ce que tu veux ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Ff]eel free|[Ww]hatever|[Aa]nything|ce que tu|comme tu|si tu|tu (?:peux|veux)|up to you/,
    pattern: either('gmu', [
      new RegExp(
        `(?<!\\p{L})[Ff]eel free to ${workEn} (?:this|that|it|the|my|any|anything|whatever)(?!\\p{L})(?!${rest}(?<!\\p{L})your(?!\\p{L}))${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}${workEn.replace('(?:', '(?:[Cc]hange|[Ee]dit|[Cc]ut|[Tt]weak|')} (?:whatever|anything|what|as) you (?:want|like|need|see fit|think|prefer)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      /(?<!\p{L})(?:[Cc]hange|[Cc]oupe|[Mm]odifie|[Rr]eformule|[Aa]dapte|[Ee]nlève|[Vv]ire|[Cc]orrige|[Rr]ajoute|[Aa]rrange)(?:-le|-la)? (?:ce que|comme|si|ce qui) (?:tu (?:veux|le sens|préfères|penses|voudras)|te (?:semble|plaît|gêne|va))(?!\p{L})[^.!?\n]{0,60}/mu,
      new RegExp(
        `${noteBeginsOrFollows}(?:[Tt]u (?:peux|pourras|pourrais) (?:lui|leur) (?:envoyer|dire|répondre|écrire|proposer|transmettre|annoncer))(?!\\p{L})${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // Asked of a colleague: “Who did she meet again?”, « Julie, c’est toi qui l’as reçu non ? », « ça fait un peu sec non ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /toi|again|déjà|quoi|sec|froid|dur|sèche|harsh|cold|blunt/,
    pattern: either('gmu', [
      /(?<!\p{L})[Cc]['’](?:est|était) (?:bien )?toi qui (?:l['’]|as|lui|avais|gère|suis|t['’])(?![^.!?\n]{0,80}(?<!\p{L})(?:ton|ta) (?:candidature|CV|test)(?!\p{L}))[^.!?\n]{0,80}/mu,
      new RegExp(
        `${noteBeginsOrFollows}(?:${name},? )?(?:[Ww]ho|[Ww]hat|[Ww]hen|[Ww]hich(?: \\p{Ll}+)?|[Ww]here) (?:did|was|were|is|had|has) (?:s?he|it|we|they|his|her|the)(?!\\p{L})[^.!?\\n]{0,40} again(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ii]l|[Ee]lle|[Oo]n|[Jj]e|[Cc]['’]était|[Cc]['’]est)(?! se) (?:\\p{L}['’]?\\p{L}* ?){1,5}(?:quoi|qui|quand|où|quel \\p{Ll}+|quelle \\p{Ll}+|combien) déjà(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Çç]a|[Cc]ela|[Cc]['’]est|[Jj]e trouve (?:ça|que c['’]est)) (?:fait |sonne |est |reste )?(?:un peu |trop |assez |vraiment |hyper |super )(?:trop )?(?:sec|froid|dur|raide|brutal|long|court|cash|direct|mielleux|faux|plat)(?!\\p{L})${notToYou}[^.!?\\n]{0,40}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Tt]his|[Ii]t|[Tt]hat) (?:sounds|reads|feels|comes across|is coming across)(?: as)? (?:a bit |too |rather |quite |really |very |a little )?(?:too )?(?:harsh|cold|blunt|stiff|long|curt|robotic|dry|abrupt|formal|fake)(?!\\p{L})${notToYou}[^.!?\\n]{0,40}`,
        'mu',
      ),
    ]),
  },
  {
    // Of one’s own work: “need to look up whether he met Sandra too”, « faudra que je vérifie son nom », « je sais plus si… », « j’ajouterai ici ce que Marc m’a dit ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[Nn]eed to|[Gg]otta|[Mm]ust |[Ff]aut|[Ff]audra|sais (?:plus|pas)|ajouter|remettr|compl[ée]t|mets quoi|mettre quoi|[Hh]ave to|dig |dis quoi|[Uu]se the|my (?:best )?(?:att|try|ver|dra)|over to you|[Nn]ot sending/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ii] |[Ww]e |[Jj]ust )?(?:(?:still )?(?:[Nn]eed|[Hh]ave) to|[Gg]otta|[Mm]ust(?: remember to)?) (?:look (?:up|into)|check|find out|ask|dig (?:up|out)|double[- ]check|confirm|verify|look for) (?:if|w?h?ether|wether|who|what|when|which|where|how|his|her|the (?:name|date|reason|spelling|title|role|score|mark|notes?)|with \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+)(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Ii]l |[Ff]aut |[Oo]n )?(?:(?:[Ff]aut|[Ff]audra|[Ff]audrait|[Dd]oit)(?: (?:encore|juste))?|[Ff]aut) (?:que je|que tu|qu['’]on|aussi|encore) ?(?:(?:re)?vérifie|demande|retrouve|regarde|cherche|complète|ajoute|mette|confirme|corrige|relise|vérifier|demander|retrouver|regarder|chercher|compléter|ajouter|mettre|arrête|pense)(?:r|s)?(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}(?:[Jj]e |[Oo]n )?(?:ne )?(?:[Jj]e )?(?:[Ss]ais|[Ss]ait|[Mm]e (?:souviens|rappelle)) (?:plus|pas|pu)(?: trop| bien)? (?:si|ce qu|quand|quel|quelle|qui|où|comment|pourquoi|son|sa|le (?:nom|prénom|motif)|la (?:date|raison))(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBeginsOrFollows}[Ii]l (?:faut|faudrait|faudra) (?:\\p{L}+ )?(?:changer|revoir|couper|enlever|reformuler|adoucir|ajouter|raccourcir|supprimer|relire|remettre|signer) (?:cette|la|le|ce|l['’]|une) ?${partFr}(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?,] )(?:(?:[Oo]k )?that['’]s my (?:best )?(?:attempt|try|version|draft)|over to you,? \p{Lu}\p{Ll}+|[Nn]ot sending (?:this |it )?(?:until|before|till))(?!\p{L})[^.!?\n]{0,50}/mu,
      new RegExp(
        `(?<!\\p{L})(?:[Jj]['’]ajouterai|[Jj]e (?:rajouterai|remettrai|mettrai|compléterai|recollerai|glisserai)|[Oo]n (?:mettra|ajoutera|complétera|rajoutera)) (?:ici|là|plus tard|demain|après|ensuite|ce (?:que|qu)|la phrase|un mot|le (?:motif|nom|passage)|son |sa )(?![^.!?\\n]{0,60}(?<!\\p{L})(?:vous|votre|vos)(?!\\p{L}))${rest}`,
        'mu',
      ),
      /(?<=(?:, |[.!?] |^[ \t]{0,4}))(?:à )?(?:[Cc]ompléter|[Ff]inir|[Tt]erminer) avec (?:ce que|les? (?:retours?|notes?|mots?)|l['’]avis) (?![^.!?\n]{0,60}(?<!\p{L})(?:vous|votre|vos)(?!\p{L}))[^.!?\n]{0,60}/mu,
      new RegExp(
        `${noteBeginsOrFollows}(?:[Bb]on,? |[Ee]uh,? |[Aa]lors,? )?(?:là,? |ici,? )?(?:[Jj]e|[Oo]n) (?:mets|met|dis|dit|réponds|répond|écris|écrit|fais|fait) quoi(?!\\p{L})(?! d)${notToYou}[^.!?\\n]{0,40}`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?,;] )(?:I['’]ll )?dig (?:it|them|that) (?:out|up)(?=[.!?,]|$)/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Uu]se the (?:one|version|text|email|letter) (?:we|I|you) (?:sent|used|wrote|did|had)(?!\p{L})[^.!?\n]{0,80}/mu,
    ]),
  },
];
