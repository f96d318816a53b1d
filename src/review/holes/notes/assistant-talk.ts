import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What a writing assistant says around the letter it was asked for, copied along with it. */
export const assistantTalk: readonly HolePattern[] = [
  {
    // The tone or the wording it offers to change: « si vous souhaitez un ton plus formel ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:ton|version|tournure|formulation|variante)/,
    pattern:
      /(?<=(?:souhaitez|voulez|préférez|désirez|faut|veux|préfères|souhaites) )(?:que je (?:l['’]adapte|la raccourcisse|le raccourcisse)|une? (?:autre )?(?:ton|tournure|formulation|variante|version)(?: (?:plus|moins|un peu|légèrement|différent)))(?!\p{L})/giu,
  },
  {
    // "Here’s a polite rejection email you can send:", « Voici une proposition de lettre de refus »
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Hh]ere|[Bb]elow|I (?:have|drafted)|I[’']ve|[Vv]oi(?:ci|là)|[Cc]i-dessous|J[’']ai|[Jj]e vous propose/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}])(?:[Hh]ere(?:[’']s| is| are)|[Bb]elow (?:is|are|you[’']ll find)|I(?:[’']ve| have)?(?: just)? (?:drafted|written|prepared|rewritten|revised|reworded|put together)|I rewrote)(?: (?!in |with |you |when |because )[\p{L}’'-]+,?){0,7}? (?:(?:re-?written|revised|reworded|shorter|warmer|softer|polished|improved|updated|alternative|final|formal|polite|professional|empathetic|concise|friendly|neutral|suggested)(?: \p{L}+){0,3} (?:version|e-?mail|letter|message|reply|response|wording|paragraph)s?|(?:rejection|refusal|decline|declining) (?:e-?mail|letter|message|template|reply|response|note)s?|draft (?:e-?mail|letter|message|reply|response|rejection|version)|(?:e-?mail|letter|message|template) (?:you can|that you can|you could|to send to|template)|version (?:of (?:the|your) (?:e-?mail|letter|message|text|reply)|you can))/u,
      /(?<![\p{L}\p{N}])(?:[Vv]oi(?:ci|là)|[Cc]i-dessous|[Jj][’']ai (?:rédigé|préparé|reformulé|réécrit)|[Jj]e vous propose)(?: (?!notre |votre réponse|que )[\p{L}’'-]+,?){0,5}? (?:(?:proposition|projet|modèle|exemple|brouillon|trame|version|suggestion|variante|ébauche)s? (?:\p{L}+ ){0,2}?(?:de |d[’'])(?:la |l[’']|votre )?(?:lettre|mail|e-mail|courriel|message|réponse|refus|texte|rédaction|formulation|courrier)|(?:lettre|mail|e-mail|courriel|message|courrier|réponse) (?:type|de refus(?! reçue?))|(?:version|reformulation|variante) (?:plus |moins )?(?:courte|longue|chaleureuse|formelle|neutre|professionnelle|polie|améliorée|corrigée|humaine|concise|empathique|directe|douce|remaniée|revue))/u,
    ]),
  },
  {
    // « Souhaitez-vous que je rédige une version plus courte ? », "Would you like me to make it warmer?"
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /(?:[Ss]ouhaite|[Vv]eu|[Vv]oul|[Vv]oudr|[Aa]imeri)[\p{L}]*-(?:vous|tu)|me to |[Ss]hall I|[Ss]hould I|[Ii]f you(?:[’']d)? /u,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:[Ss]ouhaitez-vous|[Vv]oulez-vous|[Vv]oudriez-vous|[Ss]ouhaites-tu|[Vv]eux-tu|[Aa]imeriez-vous) que (?:je |j[’'])(?:(?:vous |te |l[’']|le |la |les |en )?(?:rédige|reformule|raccourcisse|réécrive|adapte|allège|étoffe|personnalise|traduise|adoucisse|modifie|ajuste|propose (?:\p{L}+ ){0,3}(?:version|variante|formulation|alternative|ton|modèle|texte)))|(?:[Ww]ould|[Dd]o) you (?:like|want) me to (?:also )?(?:re-?write|draft|re-?word|re-?phrase|shorten|adjust|tweak|adapt|revise|refine|soften|polish|personali[sz]e|tailor|translate|make (?:it|this|the))|(?:[Ss]hall|[Ss]hould) I (?:re-?write|draft|re-?word|re-?phrase|shorten|adjust|tweak|soften|polish|make (?:it|this))|(?:[Ll]et me know|[Tt]ell me) if you(?:[’']d| would)? (?:like|want|prefer|need) (?:me to (?:re-?write|draft|re-?word|re-?phrase|shorten|adjust|tweak|adapt|revise|refine|soften|polish|personali[sz]e|tailor|make (?:it|this))|(?:a|any) (?:more |less )?\p{L}+ (?:version|tone|variant)|any (?:changes|adjustments|tweaks|edits)|it (?:shorter|warmer|more|less)|a (?:shorter|warmer|softer|longer)))[^.?!\n]{0,90}/gu,
  },
  {
    // « Je peux aussi l’adapter », "I can also make it shorter"
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Jj]e peux|I can|[Nn][’']hésite|[Ff]eel free|[Dd]ites-moi|[Dd]is-moi/,
    pattern:
      /(?<![\p{L}\p{N}])(?:[Jj]e peux (?:aussi |également |bien sûr |encore )?(?:(?:vous |te )?(?:l[’']adapter|le raccourcir|la raccourcir|le reformuler|la reformuler|en (?:faire|rédiger|proposer) une (?:version|variante)|(?:proposer|rédiger|faire|fournir) (?:\p{L}+ ){0,2}(?:version|variante)s?)|ajuster le ton|adapter (?:le ton|ce (?:mail|message|texte)|cette (?:lettre|version)))|I can (?:also |certainly |gladly )?(?:make (?:it|this) (?:shorter|longer|warmer|more|less|softer)|adjust the tone|(?:re-?write|shorten|adapt|tailor|tweak|re-?phrase) (?:it|this)|(?:draft|provide|write|offer) (?:a|another) (?:\p{L}+ ){0,2}version)|(?:[Nn][’']hésite[zs] pas à|[Vv]ous pouvez) (?:(?:l[’']|le |la |les )(?:adapter|personnaliser|modifier|compléter)|(?:adapter|personnaliser|modifier|ajuster|compléter) (?:ce |cette |le |la |les )(?:modèle|texte|message|mail|lettre|ton|crochets|formulation|proposition|trame|champs))|[Ff]eel free to (?:adapt|adjust|customi[sz]e|modify|edit|personali[sz]e|tweak)(?=[ ,.])|(?:[Dd]ites|[Dd]is)-moi si (?:vous|tu) (?:souhaite|veu|voule|préfère)[zsx]* (?:que je (?:\p{L}+[’' ]?)?(?:adapte|modifie|reformule|raccourcisse|ajuste)|une (?:autre )?version|un ton))[^.?!\n]{0,80}/gu,
  },
  {
    // What it hopes of its text, and what else it could do: « J’espère que ce texte vous convient », « Je peux aussi le traduire ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /espère que|peux aussi|que j['’]ajoute|hope this|could also|shorter|ask the|[Cc]e(?:tte)? \p{Ll}+ (?:reste|demeure|est|se veut) |[Tt]his \p{Ll}+ is |[Tt]radui|[Tt]ranslat|traduction/u,
    pattern: either('gu', [
      /(?<![\p{L}])[Jj]['’]espère que (?:ce|cette|cela|ça) ?(?:texte|message|lettre|version|proposition|réponse|courriel|mail|modèle|exemple|trame|brouillon|formulation)? ?(?:correspond|convient|vous (?:convient|conviendra|plaît|aidera(?! dans vos (?:prochains|futurs|recherches)))|répond à)[^.!?\n]{0,50}/u,
      /(?<![\p{L}])(?:[Jj]['’]espère que (?:ce|cette|cet|le|la) (?:modèle|exemple|trame|brouillon|version|formulation|proposition de \p{L}+)|I hope (?:this|the) (?:template|draft|version|example|wording|rewrite))(?![\p{L}])[^.!?\n]{0,60}/u,
      /(?<![\p{L}])(?:[Cc](?:e|ette) (?:version|mail|message|courriel|texte|lettre|modèle) (?:reste|demeure|est|se veut) (?:à la fois )?(?:professionnel|poli|respectueu|concis|chaleureu|clair|bienveillant|empathique|sobre)\p{Ll}*(?:,| et| tout en| mais)|[Tt]his (?:version|e-?mail|message|letter|draft|text|template) is (?:concise|professional|respectful|polite|empathetic|warm|friendly|formal|neutral|clear|kind)(?:,| and| yet| but))[^.!?\n]{0,80}/u,
      /(?<![\p{L}])(?:(?:[Tt]radui(?:re|s|sez)|[Tt]ranslate)(?: (?:this|it|ce|cette|le|la|the)(?: \p{L}+)?)? (?:en|to|into) \p{L}{5,12}[ \u00a0\u202f]?:|[Vv]oi(?:ci|là) la traduction (?:demandée|du|de|en)|[Hh]ere is the translation(?= you asked| of the (?:email|letter|text))[^.!?\n]{0,30})/u,
      /(?<![\p{L}])[Jj]e peux (?:aussi |également )(?:le|la|l['’]|vous (?:le|la)) ?(?:traduire|adapter|raccourcir|reformuler|rallonger|réécrire|rendre)[^.!?\n]{0,40}/u,
      /(?:[Vv]oulez-vous|[Ss]ouhaitez-vous|[Vv]eux-tu) que j['’](?:ajoute|adapte|allège|insère|étoffe|insiste)(?![\p{L}])[^?\n]{0,50}\?/u,
      /(?<![\p{L}])I (?:can|could) also (?:translate|shorten|soften|adapt|rewrite|add) (?:it|this|a )[^.!?\n]{0,40}/u,
    ]),
  },
  {
    // What it was asked: « Rédige un mail de refus… », “Write a kind rejection for…”; and the limits set to it.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Ww]rite|[Dd]raft|[Rr]édig|[Éé]cri|[Gg]énér|[Gg]ener|[Cc]ompose|words|mots|[Kk]eep/,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}|[.!?:] )(?:(?:Please|please|Can you|Peux-tu) )?(?:[Ww]rite|[Dd]raft|[Gg]enerate|[Cc]ompose|[Rr]édige[rz]?|[Éé]cri[st]|[Éé]crire|[Gg]énère)(?:-moi| me)? (?:an? |une? |the |le |la )(?:\p{L}+,? ){0,4}?(?:(?:rejection|refusal|refus)(?![\p{L}])|(?:e-?mail|letter|message|note) (?:to (?:a|the) (?:candidate|applicant)|for (?:a|the)|declin\p{L}+|turning|reject\p{L}+|refusing)|(?:e-?mail|mail|lettre|message|courriel|courrier|réponse) (?:de refus|pour (?:un|une) candidate?|à (?:un|une) candidate?))[^.!?\n]{0,120}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?=[^.!?\n]{0,80}(?:ton |tone))[^.!?\n]{3,60}\d{2,3} (?:mots|words)(?=[ ]?(?:[.,]|$))/mu,
      /^[ \t]{0,4}(?:(?:[Tt]exte|[Mm]essage|[Cc]ourriel|[Mm]ail|[Tt]ext|[Ee]mail|[Dd]raft) )?(?:[Gg]énérée?|[Rr]édigée?|[Gg]enerated|[Ww]ritten|[Dd]rafted) (?:par|avec|with|by|using) (?:une? |an? |l['’])?(?:IA|assistant|intelligence artificielle|AI|ChatGPT|Copilot|Gemini|assistante)(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?:] )[Kk]eep (?:it )?(?:under|below|within|to|around) \d{2,3} words/mu,
      /(?<=^[^.!?\n]{0,60})(?:\d{2,3} (?:mots|words) max(?:imum)?|no more than \d{2,3} words)(?=[^.!?\n]{0,60}(?:mention|pour|for|use|ton|tone))/mu,
    ]),
  },
  {
    // Another version of it: “if you need another version”, « une version plus courte de ce courriel », « ce message plus chaleureux ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /version|message|courriel|ajuster le ton|lettre revue|[Bb]racket|crochets/,
    pattern:
      /(?<![\p{L}])(?:(?:need|want|like|prefer) (?:another|a different|a (?:shorter|longer|warmer|softer)) version|(?:[Ss]ouhait|[Vv]oul|[Pp]référ|[Aa]imeri)\p{L}*(?:-vous|-tu)? (?:que \p{L}+ \p{L}+ )?(?:une (?:autre )?version (?:plus|moins)|ce (?:message|texte|mail|courriel) (?:plus|moins)) \p{L}+|d['’]ajuster le ton|[Vv]oi(?:ci|là) (?:la|le|votre) (?:lettre|message|mail|courriel|texte) (?:revue?|corrigée?|modifiée?|reformulée?)|(?:[Rr]eplace|[Ff]ill in|[Ee]dit|[Rr]emplace[rz]|[Cc]omplét(?:er|ez)|[Mm]odifi(?:er|ez)|[Aa]dapt(?:er|ez)) (?:the |any |all |les |le )?[^.!?\n]{0,30}?(?:in (?:square )?brackets|bracketed (?:parts|text|fields|sections)|brackets|entre crochets))/gu,
  },
  {
    // What it says of the letter it wrote: “I’ve kept it short and kind”, “This version keeps a warm tone”, and what it lacks.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /I(?:['’]ve| have| don['’]t)|[Tt]his |[Yy]ou can|[Bb]elow|[Hh]ere|[Pp]rovide|[Rr]ewrite|[Mm]ake it|placeholders|C(?:ette|e) /,
    pattern: either('gmu', [
      /(?<![\p{L}])(?:I(?:['’]ve| have) (?:written|kept|made|phrased|worded) (?:it|this) (?:in a|short and|polite|concise|brief and|professional|warm|neutral|general|generic)[^.!?\n]{0,60}|I(?:['’]ve| have) left (?:placeholders|(?:the )?(?:reason|name|role|date)s? (?:blank|general|open))[^.!?\n]{0,60}|I (?:don['’]t|do not) have access to (?:the|their|his|her|any) (?:candidate|interview|CV|notes|feedback|r[eé]sum[eé])[^.!?\n]{0,60}|[Tt]his (?:version|email|e-mail|draft|message|letter) (?:is (?:more|less|a bit)|maintains|keeps|strikes|offers|conveys|aims|remains)[^.!?\n]{0,80}|[Yy]ou can (?:personali[sz]e|customi[sz]e|adapt|tailor|tweak) (?:it|this)[^.!?\n]{0,80}|(?:[Hh]ere(?:['’]s| is)|[Bb]elow is) (?:the|a|your) (?:email|e-mail|letter|message|draft) you (?:asked for|requested|can)[^.!?\n]{0,40}|[Pp]lease provide (?:the|me with the) (?:candidate|name|role|job title|reason|position)[^.!?\n]{0,60}|[Ww]ould you like me to (?:add|include|remove|change)[^.!?\n]{0,60}|C(?:ette|e) (?:version|mail|message|courriel|texte|lettre) (?:conserve|garde|est plus|adopte)[^.!?\n]{0,80})/mu,
      /^[ \t]{0,4}(?:[Rr]ewrite this|[Mm]ake it (?:shorter|longer|nicer|warmer|softer|kinder|more|less))(?![\p{L}])[^.!?\n]{0,60}/mu,
    ]),
  },
  {
    // What it changed: « J’ai adouci la deuxième phrase », “I’ve softened the opening as you asked”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /(?:ai|ve|ave) (?:\p{L}+ )?(?:adouci|raccourci|reformulé|allégé|softened|shortened|re(?:worded|written|phrased)|retiré|removed|toned|tweaked)/u,
    pattern:
      /(?<![\p{L}])(?:[Jj]['’]ai (?:un peu |légèrement )?(?:adouci|raccourci|reformulé|allégé|retiré|remanié|réécrit) (?:l[ae]s?|l['’]|cette|ce|un peu) ?[^.!?\n]{0,30}?(?:phrase|paragraphe|ton|formule|formulation|passage|texte|message|fin|début|accroche|introduction|conclusion|courriel|mail)(?![\p{L}])|I(?:['’]ve| have) (?:slightly )?(?:softened|shortened|reworded|rewritten|rephrased|removed|toned down|tweaked|trimmed) (?:the|this|that|your|it)(?: \p{L}+){0,3}? (?:sentence|paragraph|tone|wording|opening|ending|closing|text|message|line|phrase|email|letter|draft)(?![\p{L}]))[^.!?\n]{0,60}/gu,
  },
  {
    // What it says of itself.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /AI|IA|model|modèle|ChatGPT|Copilot|Gemini|Claude|assist|sorry|Prompt/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:[Aa]s an? (?:(?:AI|artificial intelligence)(?=,)|(?:AI |large )?(?:language )?model(?=[, ])|(?:AI|virtual) (?:assistant|chatbot)(?=[, ]))|I(?:[’']m| am) (?:just |only )?an? (?:AI|language model|virtual assistant)(?=[ ,.])|[Ee]n tant qu(?:[’'](?:IA|intelligence artificielle|assistant (?:virtuel|IA))|e (?:modèle de langage|grand modèle|chatbot))|[Jj]e suis (?:une IA|un modèle de langage|un assistant virtuel)(?=[ ,.])|I(?:[’']m| am) sorry, but I (?:can[’']?t|cannot|am unable to) (?:assist|help with|generate|provide|fulfil)|(?:ChatGPT|Copilot|Gemini|Claude) (?:said|a dit|a répondu) ?:|^(?:ChatGPT|Copilot|Gemini|Claude|Assistant|Prompt)[ \u00a0\u202f]?:)/gmu,
  },
  {
    // The labels it hangs on its answers.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /^[ \t*#]*(?:Vers|Short|Long|Warm|Soft|Formal|Tone|Ton|Word|Nombre|Prompt|Instr|Consigne|Note|NB|N\.B|Remarque|Tip|Astuce|\()|oubliez|Pensez|emember|ake sure|e sure|on[’']t forget/imu,
    pattern: either('gmu', [
      /^[ \t*#]{0,4}(?:Version (?:plus |moins )?(?:courte|longue|chaleureuse|formelle|informelle|neutre|professionnelle|concise|empathique|bienveillante|directe|\d)|(?:Shorter|Longer|Warmer|Softer|Formal|Short|Long|Revised|Neutral|Friendly) version(?=\*{0,2}[ ]?:?\*{0,2}[ ]*$)|(?:Tone|Ton)(?= ?: ?(?:\p{L}+[,;]? ?(?:et |and )?){1,5}$)|Word count|Nombre de mots|Prompt|Consignes?(?= ?: ?(?:rédige|écri|fai))|Instructions?(?= ?: ?(?:write|rédige|écri|draft)))\*{0,2}[ \u00a0\u202f]?(?:\*\*)?(?::|$)/mu,
      /^[ \t*#([]{0,4}(?:Note|NB|N\.B\.|Remarque|Tip|Astuce)\*{0,2}[ \u00a0\u202f]?:[^\n]{0,60}?(?:adapt|ajust|adjust|remplac|replac|customi|personnalis|personali|modifi|complét|fill in)\p{L}*/mu,
      /(?:N[’']oubliez pas de|Pensez à|[Rr]emember to|[Mm]ake sure to|[Bb]e sure to|[Dd]on[’']t forget to) (?:remplacer|compléter|remplir|personnaliser|supprimer|replace|fill in|fill out|personali[sz]e|customi[sz]e|remove|delete) (?:les |le |la |l[’']|ce |cette |the |any |all |this )?(?:\p{L}+ )?(?:crochets|champs?|variables?|mentions?|brackets?|bracketed|placeholders?|fields?|paragraphe|paragraph|sentence|phrase|nom|prénom|name|passages?|parties?|éléments?|signature|line)(?![\p{L}])/mu,
    ]),
  },
  {
    // It agrees before it writes: “Sure! Here is a kinder version of the rejection”, « Bien sûr, voici un texte plus court ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Hh]ere(?:['’]s| is)|[Vv]oi(?:ci|là)/,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}|[.!?] )(?:Sure(?: thing)?|Certainly|Of course|Absolutely|Got it|No problem|Okay|OK|Happy to help|Great|Bien sûr|Certainement|Avec plaisir|D['’]accord|Entendu|Très bien|Parfait)[ \u00a0\u202f]?[!,.:–—-]{1,2} ?(?:[Hh]ere(?:['’]s| is)|[Vv]oi(?:ci|là)) (?:an?|une?|the|la|le) [^.!?\n:]{0,40}?(?:version|draft|letter|rejection|e-?mail|message|reply|wording|text|lettre|refus|courriel|mail|proposition|réponse|texte|formulation|brouillon)(?![\p{L}])/mu,
      /(?<![\p{L}])[Hh]ere(?:['’]s| is) an? (?:\p{Ll}{3,12}er|(?:more|less|slightly|much|bit|little) [\p{L} ]{3,24}) (?:version|draft|wording|take|rewrite|letter|e-?mail)(?![\p{L}])/mu,
    ]),
  },
];
