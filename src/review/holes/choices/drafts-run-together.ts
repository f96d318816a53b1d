import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const closing =
  '(?:[Bb]ien (?:cordialement|sincèrement|à (?:vous|toi))|[Tt]rès cordialement|[Cc]ordialement|[Cc]ordialement vôtre|[Ss]incèrement|[Rr]espectueusement|[Aa]micalement|[Cc]dlt|(?:[Kk]ind|[Bb]est|[Ww]arm|[Kk]indest|[Ww]armest) (?:regards|wishes)|[Rr]egards|[Yy]ours (?:sincerely|faithfully|truly)|[Ss]incerely|[Aa]ll the best)';
const began = String.raw`(?<=^[ \t]{0,4}|[.!?…,;:] )`;
/** A clause that says what another one says as well: whoever writes both had two drafts. */
const thanksFr = '(?:[Mm]erci|(?:[Nn]ous|[Jj]e) (?:vous|te) remerci(?:e|ons)|(?:vous|te) remerci(?:e|ons))';
const subjectVerbFr =
  "(?:[Nn]ous (?:avons|vous|regrettons|sommes|ne |n['’]|tenons|souhaitons|restons)|[Jj]e (?:vous|suis|tiens|ne |regrette|reste)|[Jj]['’]ai )";

/** Words after which a clause of its own begins. */
const joins =
  "(?:que|qu['’]|si|car|et|mais|dont|où|quand|lorsque|puisque|comme|ce|parce|alors|donc|ou|ni|malgré|sachez|depuis|quoi|combien)";
const joinsEn =
  '(?:that|and|but|because|as|if|when|what|which|so|although|since|whom|who|before|after|while|until|say|tell)';
/** On the way to a second clause nothing joins the two, and no sign parts them. */
const unjoined = (words: string): string =>
  `(?:(?!(?<!\\p{L})${words}(?:(?<=['’])|(?!\\p{L})))[^.,;:!?\\n()«»“”"–—]){3,60}`;

/** Two drafts of one sentence run into each other, with no sign between them. */
export const draftsRunTogether: readonly HolePattern[] = [
  {
    // The same words twice in a row: « nous vous souhaitons nous vous souhaitons », “we wish you we wish you”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    pattern:
      /(?<![\p{L}-])(?!(?:Thank you|très|trop|bien|so|very|really|non|no|il y|ha|bla|knock|please|bye|merci beaucoup|thank you|\p{L}+ (?:face|side|back|step|day)(?= )|face|à côté|de face)(?!\p{L}))\p{L}(\p{Ll}[\p{Ll}'’]{0,13}(?: \p{Ll}[\p{Ll}'’]{0,14}){1,4}) \p{L}\1(?![\p{L}-])/gu,
  },
  {
    // Thanks twice: « Merci pour votre candidature  vous remercions de l’intérêt », “Thank you for your time thank you for coming”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /[Mm]erci|remerci|[Tt]hank/,
    pattern: either('gmu', [
      new RegExp(
        `${began}${thanksFr} (?:pour|de|d['’]) ?[^.,;:!?\\n()–—]{3,80}?(?<!(?:et|mais|car|que|qu['’]|qui|aussi|encore|ou)) {1,3}(?:vous remerci(?:e|ons)|[Nn]ous (?:vous|te) remerci(?:e|ons)|[Jj]e (?:vous|te) remercie|merci (?:pour(?!\\p{L})|de(?!\\p{L})|d['’]))`,
        'mu',
      ),
      new RegExp(
        `${began}[Tt]hank(?:s| you) for [^.,;:!?\\n()–—]{3,80}?(?<!(?:and|but|that|which|to|also|again|a)) {1,3}(?:[Tt]hank you|[Tt]hanks|[Ww]e thank you) for(?!\\p{L})`,
        'mu',
      ),
    ]),
  },
  {
    // A clause breaks off and another begins: “We have decided to we went with”, « Nous regrettons de vous Je suis au regret ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: / (?:[Ww]e|[Nn]ous|[Jj]e|was|has|a|est|votre|bonne|belle) /,
    pattern: either('gmu', [
      /(?<![\p{L}'’])(?:decided|chosen|chose|wanted|want|like|writing|regret|sorry|unable|hope|wish|pleased|agreed) to (?:we|I) (?:are|am|have|had|went|chose|decided|regret|will|would|wish|hope|hired|picked|selected|took|cannot|write)(?!\p{L})/mu,
      /(?<![\p{L}'’])(?:writing|regret|sorry|wanted|like) to We (?:are|have|had|went|chose|decided|regret|will|would|wish|hope)(?!\p{L})/mu,
      new RegExp(
        `(?<=\\p{Ll} )(?<!(?:entre|pour|avec|chez|et|ou|ni|que|comme|sans) )(?:de vous|à vous|tenais à vous|tenons à vous|de ne|à ne|ne pas vous|vous en|de te|à te) ${subjectVerbFr}`,
        'mu',
      ),
      // Before its second draft a sentence had already said its verb: “has been was given”, « a été a finalement été attribué ».
      /(?<!\p{L})(?:has|have|had) been (?:was|were|has|have|had|is|are) (?=\p{Ll})/mu,
      /(?<!\p{L})(?:was|were|is) (?:has|have) been(?!\p{L})/mu,
      /(?<!\p{L})(?:a|ont|avons|avait) été (?:a|ont|avons|est|avait|sera)(?: (?:finalement|donc|déjà|bien|hélas|malheureusement))? (?:été|\p{Ll}+[ée]e?s?)(?!\p{L})/mu,
      /(?<!\p{L})(?:[Ww]e|I) (?:regret|are sorry|am sorry) to (?:inform|tell|say|let)(?: you)?(?: know)? (?:we|I) (?:are|am|regret|have)(?: (?:sorry|afraid|to|regret\p{L}*))(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Ww]e|I) wish you [^.,;:!?\n()–—]{3,50}? (?<!(?:and|but|as|that|which|for|if|where|what|everything|all) )(?:we|I) (?:wish|hope) you(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Nn]ous|[Jj]e) (?:vous|te) souhait(?:e|ons) (?:une )?bonne (?:chance|continuation|suite|journée|réussite) (?:une )?(?:bonne|belle|plein) (?:chance|continuation|suite|réussite|journée)(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Nn]ous ne (?:donner|pouv|souhait)\p{Ll}+ [^.,;:!?\n()–—]{3,40}? nous ne (?:donner|pouv|souhait|donn)\p{Ll}+(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Vv]otre (?:candidature|dossier|profil|parcours) votre (?:candidature|dossier|profil|parcours)(?!\p{L})/mu,
    ]),
  },
  {
    // One who speaks begins to speak again before the sentence has ended: « Nous sommes désolés nous regrettons de vous dire ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: / (?:[Nn]ous|[Jj]e|[Ww]e|[Ss]uite|[Mm]erci|[Tt]hank|n['’]hésite[sz]|est|été|pas)[ '’]/,
    pattern: either('gmu', [
      new RegExp(
        `${began}(?:[Nn]ous|[Jj]e|[Jj]['’])${unjoined(joins)} (?:(?:nous|Nous) (?:regrettons|sommes (?:au|désolés?|navrés?)|avons (?:choisi|décidé|retenu|préféré|le regret|étudié|examiné|bien reçu)|vous (?:souhaitons|remercions|informons))|[Jj]e (?:vous (?:souhaite|remercie|informe|annonce)|te (?:souhaite|remercie)|fais suite|suis (?:au|désolée?|navrée?)|regrette|reviens vers|tiens à))(?!\\p{L})`,
        'mu',
      ),
      new RegExp(
        `${began}(?:[Ww]e|I)${unjoined(joinsEn)} (?:we|I) (?:regret|are (?:sorry|unable|writing|pleased) to|am (?:sorry|writing))(?!\\p{L})`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Ww]e|I)(?: will|['’]ll) (?<promise>keep|hold|store|retain|contact|call|write|send) [^.,;:!?\n()–—]{3,40} (?:we|I)(?: will|['’]ll) \k<promise>(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?<opening>Suite|Merci|Thank|Nous|Unfortunately|Malheureusement|Following|Après) [^.,;:!?\n()«»“”"–—]{3,60}? \k<opening> (?=\p{Ll})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?<first>Merci|Bonjour|Nous|Votre|Suite|Dear|Hello|Hi|We|Je|Our|Your|The|Le|La) \k<first>(?= \p{L})/mu,
      /(?<!\p{L})[Nn]['’]hésite[sz] pas à [^.,;:!?\n()–—]{3,50} (?<!(?:et|ou|mais) )n['’]hésite[sz] pas(?!\p{L})/mu,
      /(?<!\p{L})(?:est|a été) (?<fate>\p{Ll}{4,12}) (?:a été|est|sera) \k<fate>(?!\p{L})/mu,
      /(?<=(?:[Vv]otre (?:profil|candidature|dossier|expérience)) )(?:ne \p{Ll}+ pas|n['’]a pas été(?: \p{Ll}+)?) (?:n['’]a pas été|ne \p{Ll}+ pas|n['’]est pas)(?!\p{L})/mu,
      /(?<!\p{L})(?:is|are) (?:has|have) been(?!\p{L})/mu,
    ]),
  },
  {
    // Leave taken twice: « Cordialement,⏎Bien à vous, », “Kind regards, Best wishes, Tom”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs:
      /ordialement|incèrement|[Rr]egards|[Ww]ishes|incerely|[Bb]ien à|micalement|espectueusement|[Cc]dlt|faithfully|the best/,
    pattern: new RegExp(
      `(?<=^[ \\t]{0,4}|[.!?] )${closing}[ \\u00a0]?[,.]?[ \\t]{0,3}(?:\\n{1,2}[ \\t]{0,3}|(?<=[,.] {0,2}) ?)${closing}(?=[ \\u00a0]?[,.]?[ \\t]*(?:\\n|$|(?<=, ?)\\p{Lu}))`,
      'gmu',
    ),
  },
];
