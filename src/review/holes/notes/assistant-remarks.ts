import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBegins } from './where-a-note-stands';

const rest = String.raw`[^.!?\n]{0,120}`;
const notToYou = String.raw`(?![^.!?\n]{0,140}(?<!\p{L})(?:vous|votre|vos|your?|ton|ta|tes)(?!\p{L}))`;
const textFr =
  '(?:message|mail|e-mail|courriel|texte|lettre|courrier|réponse|brouillon|phrase|paragraphe|ton|formule|formulation|tournure|passage|fautes?|orthographe|style|mention|accroche|version)s?';
const textEn =
  '(?:message|e-?mail|letter|text|reply|draft|sentence|paragraph|tone|wording|phrase|phrasing|passage|spelling|grammar|typos?|style|mention|opening|closing|version|language|line|reason)s?';
const mended =
  '(?:reformulé|corrigé|réécrit|adouci|raccourci|allégé|amélioré|retravaillé|remanié|simplifié|condensé|étoffé|ajusté|rédigé|nuancé|fluidifié|harmonisé|conservé|gardé|supprimé|retiré)';
const mendedEn =
  '(?:reworded|rephrased|rewritten|corrected|fixed|softened|shortened|improved|revised|polished|simplified|tightened|adjusted|trimmed|kept|removed|edited|rewrote|reworked)';
const greets =
  '(?:[Bb]onjour|[Bb]onsoir|[Mm]adame|[Mm]onsieur|[Cc]h(?:er|ère)|[Hh]i|[Hh]ello|[Dd]ear|[Ss]alut)(?!\\p{L})';

/** What an assistant says of the text it wrote, before it or after it. */
export const assistantRemarks: readonly HolePattern[] = [
  {
    // What it did: « J’ai reformulé votre message en gardant un ton professionnel : », “I’ve kept the tone warm but firm”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Jj]['’]ai |I(?:['’]ve)? |[Jj]e (?:l['’]|le |la )?(?:ai )?/,
    pattern: either('gmu', [
      new RegExp(
        `(?<!\\p{L})[Jj]['’]ai (?:\\p{L}+ment |bien |un peu |aussi |également )?${mended}(?:,? (?:et |puis )?${mended})? (?:l[ea]s?|l['’]|votre|ton|vos|tes|ce|cette|un|la mention|toute)(?: ?\\p{L}{1,14}){0,3}? ?${textFr}(?!\\p{L})(?! (?:technique|d['’]entretien|de (?:code|programm)))${rest}`,
        'mu',
      ),
      new RegExp(
        `(?<!\\p{L})[Jj]['’]ai (?:volontairement |délibérément |soigneusement |donc )?(?:évité (?:de|d['’]|toute?|les?|la) ?(?:mentionner|préciser|citer|donner|indiquer|termes?|formules?|formulations?|mots?|mention|référence|détails?)|utilisé une? (?:ton|formule|formulation|tournure)|(?:donc )?supposé qu|opté pour une? (?:ton|formule|formulation|tournure|version)|adopté une? ton|laissé (?:le motif|la raison|le nom|des crochets|un espace))(?!\\p{L}{3})${rest}`,
        'mu',
      ),
      new RegExp(
        `(?<!\\p{L})I(?:['’]ve| have)?(?: also| just| slightly| deliberately| intentionally)? ${mendedEn} (?:the|your|this|that|it|any)(?: \\p{L}+){0,3}? ?${textEn}(?!\\p{L})${rest}`,
        'mu',
      ),
      new RegExp(
        `(?<!\\p{L})I(?:['’]ve| have)? ?(?:also |deliberately |intentionally |purposely )?(?:avoided (?:mentioning|giving|any|saying|stating|going|specifics?|words|language|details?)|left (?:it|the reason|the details|out the)|kept (?:it|things|this) (?:general|vague|short|brief|neutral|warm|polite|professional|simple|concise)|assumed (?:that |the |s?he |they ))${notToYou}${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // What its text does: « Ce message reste courtois tout en évitant… », “This keeps the door open without making promises”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Cc]e(?:tte)? |[Ll]e (?:message|texte)|[Tt]h(?:is|e) |[Ii]t /,
    pattern: either('gmu', [
      new RegExp(
        `${noteBegins}(?:[Cc]e(?:tte)?|[Ll]e(?= message| texte)) (?:message|mail|e-mail|courriel|texte|lettre|réponse|version|formulation|tournure|modèle|brouillon|proposition) (?:(?:reste|demeure) (?!ouvert(?! et)|disponible|valable|la |le |à |en (?:ligne|cours))|évite (?:de |d['’]|toute?|les? )|maintient|conserve (?!vo)|préserve|laisse la porte|ferme la porte|(?:vous |te )?permet de (?:clore|refuser|remercier|garder|maintenir|laisser|conserver|préserver|décliner|rester)|se veut|met (?:en avant|l['’]accent)|exprime|adopte|respecte (?:le|la|un|votre ton)|insiste sur|remercie l[ea]|valorise|annonce (?:clairement|la décision)|est (?:courtois|neutre|sobre|bienveillant|ferme|poli)\\p{L}*(?:,| et| mais| tout))(?![^.!?\\n]{0,120}(?<!\\p{L})(?:votre (?!ton)|vos )(?!\\p{L}))${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Ii]t(?= (?:thanks|leaves|keeps) the)|[Tt]h(?:is|e))(?: (?:message|e-?mail|letter|text|reply|draft|version|wording|note|response))? (?:keeps|avoids|maintains|leaves|strikes|stays|remains|preserves|conveys|closes|softens|acknowledges|thanks) (?:the (?:door|tone|relationship|candidate|applicant|conversation|message)|a (?:warm|professional|positive|polite|respectful|kind|friendly|neutral|good|balance)|things|it|any|both|polite|warm|professional|respectful|courteous|neutral|making|giving|their|his|her)(?!\\p{L})${notToYou}${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // What it did not know: « Je n’ai pas accès au CV du candidat, j’ai donc supposé… », “Since you didn’t specify the reason”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /accès|informations?|précis|détails|access|specif|mention|provide|detail|indiqué|context/,
    pattern: either('gmu', [
      /(?<=^[ \t]{0,4}|[.!?,:] )(?:[Cc]omme |[Pp]uisque )?[Jj]e n['’](?:ai|avais) pas (?:accès (?:à|au|aux) ?(?:l['’]|la |le |sa |son )?(?:CV|candidature|dossier|offre|fiche|compte|profil|poste|échange|détail|informations?|notes?|grille|historique)|(?:d['’]|assez d['’]|les )informations? sur)[^.!?\n]{0,100}/mu,
      /(?<!\p{L})(?:[Ee]n l['’]absence d['’](?:informations?|éléments?|indications?)|[Ff]aute d['’](?:informations?|indications?|éléments?)|[Ff]aute de (?:précisions?|détails?)|[Ss]ans (?:plus de |davantage de )?(?:précisions?|détails?|contexte)(?: supplémentaires?)?(?: de votre part)?|[Cc]omme (?:vous|tu) n['’](?:avez|as) pas (?:précisé|indiqué|donné|mentionné)[^.,!?\n]{0,50}|[Vv]ous n['’]avez pas (?:précisé|indiqué)[^.,!?\n]{0,40}),? (?:sur [^.,!?\n]{1,30}, ?)?(?:donc )?j['’]ai [^.!?\n]{0,80}/mu,
      /(?<!\p{L})I (?:don['’]t|do not|didn['’]t) have (?:access to|(?:enough |any |more |the )?(?:information|details|context) (?:on|about|for)) (?:the|their|his|her|any|this)[^.!?\n]{0,100}/mu,
      /(?<!\p{L})(?:[Ss]ince|[Aa]s|[Bb]ecause) you (?:didn['’]t|did not|haven['’]t|have not) (?:specif(?:y|ied)|mention(?:ed)?|provided?|give|given|say|said|include|share) [^.,!?\n]{2,50}, (?:I|the|this)[^.!?\n]{0,80}/mu,
      /(?<!\p{L})[Ww]ithout (?:more|further|any) (?:details?|information|context),? I(?:['’]ve| have)? [^.!?\n]{0,80}/mu,
    ]),
  },
  {
    // What else it offers: « n’hésite pas si tu veux que je raccourcisse », “Want me to make it shorter?”
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /que j|[Ww]ant me|like a|prefer a|need a|le ton|the tone|ça te|cela vous|[Bb]esoin d/,
    pattern: either('gmu', [
      /(?:si (?:tu (?:veux|préfères|souhaites|as besoin)|vous (?:voulez|préférez|souhaitez)) que (?:je (?:l['’]|le |la |les |vous |te )?|j['’]))(?:raccourcisse|rallonge|adapte|modifie|reformule|adoucisse|ajuste|change|réécrive|traduise|allège|étoffe|personnalise|rende|refasse|corrige)(?!\p{L})[^.!?\n]{0,80}/mu,
      /(?<!\p{L})(?:[Dd]ites|[Dd]is)-moi si (?:le ton|le texte|la formulation|cette version|ce message|ça|cela) (?:te |vous )?(?:convient|va|plaît|plait|correspond)[^.!?\n]{0,60}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Dd]o you )?[Ww]ant me to (?:make|shorten|soften|rewrite|reword|rephrase|adjust|tweak|translate|add|write|draft|tone|personali[sz]e)(?!\p{L})[^.!?\n]{0,60}\??/mu,
      /(?:[Ll]et me know|[Tt]ell me|[Jj]ust say) if you(?:['’]d| would)?(?: like| want| prefer| need) (?:a|an|the|any) (?:\p{L}+ )?(?:more |less |different |shorter|longer|warmer|softer|alternative|another )?(?:\p{L}+ )?(?:version|take|tone|draft|variant|wording|alternative|option|edit|tweak)s?(?!\p{L})[^.!?\n]{0,40}/mu,
    ]),
  },
  {
    // What it added or swapped, and what it hopes: “I added a line about future roles”, « J’ai remplacé… par une formule plus neutre ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /ajouté|remplacé|essayé|veillé|added|replaced|swapped|[Hh]appy to|[Rr]emember|oublie|may want|might want|disponible|vous convient|[Kk]ey (?:changes|points)|[Pp]oints clés|[Tt]he tone|[Ll]e ton|understand you|comprends que|conviendra|dernière phrase/,
    pattern: either('gmu', [
      new RegExp(
        `(?<!\\p{L})[Jj]['’]ai (?:aussi |également )?(?:ajouté|remplacé|intégré|inséré|glissé) (?=[^.!?\\n]{0,60}(?<!\\p{L})${textFr}(?!\\p{L}))(?:une?|l[ea]s?|l['’]|«|"|“|cette|ce)${rest}`,
        'mu',
      ),
      /(?<!\p{L})[Jj]['’]ai (?:essayé|tenté|veillé|fait attention|pris soin) (?:de|d['’]|à) ?(?:rester|garder|être|conserver|éviter|ne pas) (?:bref|brève|clair|claire|positi(?:f|ve)|concis|poli|neutre|un ton|courtois|simple|employer|utiliser|mentionner|trop)(?!\p{L})[^.!?\n]{0,60}/mu,
      new RegExp(
        `(?<!\\p{L})I(?:['’]ve| have)? ?(?:also )?(?:added|replaced|swapped|included|inserted) (?:an?|the|some|any) (?:\\p{L}+ ){0,2}?${textEn}(?!\\p{L})${rest}`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?] )(?:I['’]m )?[Hh]appy to (?:adjust|tweak|shorten|soften|rewrite|reword|rephrase|make it|revise|refine)(?!\p{L})[^.!?\n]{0,50}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Yy]ou (?:may|might|could) (?:also )?want to (?:(?:add|include|mention|insert) (?:an?|the|some|one) (?:\p{L}+ )?(?:example|detail|sentence|line|reason|compliment|note|name|paragraph|strength)|personali[sz]e|customi[sz]e|replace the|adjust the tone|soften)(?!\p{L})[^.!?\n]{0,60}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Rr]emember|[Dd]on['’]t forget|[Nn]['’]oubliez pas|[Nn]['’]oublie pas|[Pp]ensez) (?:to|de|d['’]|à) ?(?:add|sign|include|insert|ajouter|signer|insérer|compléter|personnaliser) ?(?:with )?(?:your|the|votre|ta|la) (?:name|signature|contact details|company|nom|logo|formule)(?!\p{L})/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Jj]e (?:reste|suis) (?:disponible|là|prête?) pour (?:ajuster|modifier|adapter|reformuler|retravailler|raccourcir)(?!\p{L})[^.!?\n]{0,40}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Ee]st-ce que )?(?:[Cc]ette (?:version|formulation|proposition)|[Cc]e (?:texte|ton|modèle)|[Cc]ela) vous convient(?:-(?:il|elle))?(?!\p{L})[^.!?\n]{0,60}\?/mu,
      new RegExp(
        `${noteBegins}(?:[Kk]ey (?:changes|points)|[Pp]oints clés|[Cc]hanges made|[Mm]odifications(?: apportées)?)[ \\u00a0\\u202f]?:(?=[^\\n]{0,80}(?:ton|tone|ouverture|opening|remerci|refus|phrase|ending|closing|softer|shorter|plus ))`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Tt]he tone|[Ll]e ton) (?:is|est|reste|remains|stays) (?:\\p{Ll}+ment |\\p{Ll}+ly |both |à la fois )?(?:warm|professional|polite|neutral|friendly|firm|kind|respectful|formal|soft|sobre|neutre|professionnel|chaleureux|poli|courtois|bienveillant|ferme|doux|respectueux)(?!\\p{L})${rest}`,
        'mu',
      ),
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Ii] understand (?:that )?you (?:want|need|would like|wish) to (?:reject|decline|refuse|turn|say no)|[Jj]e comprends que (?:vous|tu) (?:souhaite[sz]|voule[sz]|veux|devez) (?:refuser|décliner|écarter|rejeter|dire non))(?!\p{L})[^.!?\n]{0,60}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )[Cc](?:e|ette) (?:courriel|mail|message|texte|lettre|réponse|version|modèle) (?:convient|conviendra|conviendrait) (?:à|pour|aussi|mieux)(?!\p{L})[^.!?\n]{0,60}/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:[Vv]ous pouvez|[Tt]u peux) (?:remplacer|supprimer|enlever|retirer|modifier|changer|garder) (?:la|le|cette|ce) (?:(?:dernière?|première?|deuxième|seconde?) )?(?:phrase|paragraphe|passage|formule)(?!\p{L})[^.!?\n]{0,50}/mu,
    ]),
  },
  {
    // Its title over a letter: « Version corrigée : Bonjour… », “Sure, here you go: Dear Leo”. Whoever forwards a letter says from whom.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /:[ \u00a0]?[\n ]/,
    pattern: either('gmu', [
      new RegExp(
        `(?<=^[ \\t]{0,4})(?=[^:\\n]{0,100}(?<!\\p{L})(?:[Vv]oi(?:ci|là)|[Hh]ere|[Vv]ersion|[Tt]exte|[Bb]rouillon|[Rr]eformul\\p{L}+|[Rr]éécri\\p{L}+|[Cc]orrigée?|[Rr]evue?|[Dd]raft|[Rr]ewr\\p{L}+|[Rr]evised|[Tt]one|[Ss]uggest\\p{L}+|[Pp]ropos\\p{L}+|[Rr]eword\\p{L}+|say no)(?!\\p{L}))(?![^:\\n]{0,100}(?<!\\p{L})(?:notre|nos|our|votre (?:candidature|dossier)|your (?:application|interview))(?!\\p{L}))\\p{L}[^:\\n]{2,120}:(?=[ \\u00a0]?(?:\\n{1,2}|[ ])["«“]?${greets})`,
        'mu',
      ),
      /(?<=^[ \t]{0,4})(?:Objet (?:suggéré|proposé|possible)|(?:Suggested|Proposed|Possible) subject(?: line)?|Subject line)[ \u00a0]?:/mu,
      /(?<=^[ \t]{0,4}|[.!?] )(?:Ton|Tone)[ \u00a0\u202f]?: ?(?:\p{Ll}+,? (?:et |and |mais |but )?){0,3}(?:professionnel|bienveillant|neutre|chaleureux|formel|courtois|poli|empathique|ferme|professional|warm|friendly|polite|neutral|formal|kind|empathetic|firm)(?!\p{L})/mu,
    ]),
  },
  {
    // It agrees, and the letter begins: “Of course! Hi Sue”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]*(?:Cert|Of|Sure|Abso|Got|Under|Bien|Avec|D['’]|Ent|Pas|Voi)/m,
    pattern: new RegExp(
      `(?<=^[ \\t]{0,4})(?:Certainly|Of course|Sure(?: thing)?|Absolutely|Got it|Understood|Bien sûr|Avec plaisir|D['’]accord|Entendu|Pas de problème|Voici|Voilà)[ \\u00a0]?[.!:,](?=[ \\n]{1,2}${greets})`,
      'gmu',
    ),
  },
];
