import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** How a person is called before the name. */
export const civility = String.raw`(?:Docteure?|Doctor|Dr|Drs|Pr|Prof|Professeure?|Professor|Ma[îi]tre|Me|Madame|Monsieur|Mademoiselle|Mme|Mmes|Mlle|MM|M|Mr|Mrs|Ms|Mx|Miss|Messrs|Herr|Frau|Sir|Dame|Lord|Lady|Rev|Reverend|Capt|Captain|Capitaine|Colonel|Commandante?|Lieutenante?)\.?`;
/** How it is greeted. */
export const greeting = String.raw`(?:[Bb]onjour|[Bb]onsoir|[Cc]oucou|[Ss]alut|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Hh]owdy|[Gg]reetings|[Gg]ood (?:morning|afternoon|evening|day)|[Mm]orning|[Aa]fternoon|[Ee]vening|[Tt]hanks|[Tt]hank you|[Mm]erci|[Rr]e-?bonjour)`;

/** Where a noun that names something is due. */
const due = String.raw`(?<=(?<![\p{L}])(?:at|in|of|by|with|for|from|to|on|as|our|your|speaks?|parle(?:nt)?|votre|vos|nos|dear|chez|à|au|de|du|par|avec|pour|dans|en|le|notre|[Dd]['’])[ \u00a0]?)`;
const notJoined = String.raw`(?<![\p{L}\p{N}_.@/#$-])`;
const ended = String.raw`(?![\p{L}\p{N}_@/-]|\.\p{L})`;

/** Names of slots, of whatever words of slots, in every shape they are left in. */
export const slotsByWords: readonly HolePattern[] = [
  {
    // “[City, State]”, « [nom / prénom du client] », « {ville de la mission} », “<company, town>”.
    rule: 'hole/brackets',
    when: 'slot-phrase',
    needs: /[[{<]/,
    pattern: either('gu', [
      // Not whom a name is said to be: « Mme Tran [directrice du site] ».
      /(?<!(?:M\.|Mme|Mr|Mrs|Ms|Dr) \p{Lu}[\p{L}’'-]{1,20} )\[[\p{L}][\p{L}\s,;/&|'’_+-]{2,70}\](?!\()/u,
      /\{[\p{L}][\p{L}\s,;/&|'’_+-]{2,70}\}/u,
      /<[\p{L}][\p{L}\s,;/&|'’_+-]{2,70}>/u,
    ]),
  },
  {
    // The same in round brackets, where a noun is due: “the office in (city, state)”.
    rule: 'hole/brackets',
    when: 'slot-phrase',
    needs: /\(/,
    pattern: new RegExp(
      String.raw`${due}\((?:[\p{L}][\p{L}\s,;/&'’_+-]{2,70}\)|\p{L}{3,16}\)(?=[,.;!?]|[ \u00a0](?:et|and|on|le|at|à|in|for|pour|qui|who|has|is|was|a|est|nous|we)(?!\p{L})))`,
      'gu',
    ),
  },
  {
    // One of several to be named: « votre (qualité 1) et votre (qualité 2) », “(skill 1)”.
    rule: 'hole/brackets',
    when: 'unless-quoted',
    needs: /\(\p{Ll}[^()\n]{2,16} ?\d\)/u,
    pattern:
      /\((?:qualité|compétence|point fort|atout|force|motif|raison|critère|savoir-faire|nom|prénom|candidate?|skill|strength|quality|reason|criterion|name|topic|highlight) ?[1-9]\)/giu,
  },
  {
    // In capitals, in a sentence that is not: “the board at CLIENT NAME decided”, « en mairie de NOM DE LA COMMUNE ».
    rule: 'hole/template',
    when: 'slot-phrase',
    needs: /\p{Lu}{3}/u,
    pattern: either('gu', [
      /(?<=\p{Ll}[,:]?[ \u00a0(«“"'’])\p{Lu}{3,16}(?:(?:, | ?\/ ?|[ \u00a0_'’-])\p{Lu}{1,16}){1,6}(?![\p{L}\p{N}_])/u,
      /(?<=^[ \t]{0,4})\p{Lu}{3,16}(?:(?:, | ?\/ ?|[ \u00a0_'’-])\p{Lu}{1,16}){1,6}(?=,? \p{Ll}{2,})/mu,
      /(?<=(?<![\p{L}])(?:at|in|chez|à|de|of|par|by|from|for|with|on|le|en|parle|speaks?)[ \u00a0])(?:VILLE|COMMUNE|CITY|TOWN|LIEU|LOCATION|MOTIF|REASON|NOM|NAME|MONTANT|AMOUNT|COMPANY|EMPLOYER|EMPLOYEUR|SOCI[ÉE]T[ÉE]|ENTREPRISE|DATE|LANGUE|LANGUAGE|ADDRESS|ADRESSE|MONTH|MOIS)(?=[ \u00a0]?[,.;!)]|[ \u00a0]\p{Ll}|$)/mu,
    ]),
  },
  {
    // What is named, in capitals, whatever it is: « chez NOM DU CONCURRENT », « SERVICE CONCERNÉ ».
    rule: 'hole/template',
    when: 'unless-code',
    needs: /NOM|NAME|TIT|DATE|INTITUL|MOTIF|NUM|ADRESSE|LIEU|CONCERN|VIS[ÉE]|HERE|ICI/,
    pattern: either('gu', [
      /(?<=\p{Ll}[,:]?[ \u00a0(])(?:NOM|PR[ÉE]NOM|NAME|TITRE|TITLE|INTITUL[ÉE]|DATE|MOTIF|NUM[ÉE]RO|ADRESSE|LIEU) (?:DU|DE LA|DE L['’]|DES|DE|OF THE|OF) ?(?!CODE|SC[ÈE]NE|GUERRE|LA ROSE)\p{Lu}{3,16}(?![\p{L}\p{N}_])/u,
      /(?<=\p{Ll} ?[,:]?[ \u00a0(])\p{Lu}{4,16} (?:CONCERN[ÉE]E?|VIS[ÉE]E?|NAME|HERE|ICI)(?![\p{L}\p{N}_])/u,
    ]),
  },
  {
    // Who is met or reported to, in capitals and without an article: “with HIRING MANAGER”, « rattachée à RESPONSABLE HIÉRARCHIQUE ».
    rule: 'hole/template',
    when: 'unless-code',
    needs: /MANAGER|LEAD|RESPONSABLE|RECRUIT|RECRUT|INTERVIEW|DEPARTMENT|OFFICE|HI[ÉE]RARCH/,
    sure: true,
    pattern: either('gu', [
      /(?<=\p{Ll} (?:with|to|by|from|avec|par|à|met|chez) )(?:(?:HIRING|LINE|DIRECT|YOUR|OUR) MANAGER|RESPONSABLE (?:HI[ÉE]RARCHIQUE|DIRECTE?|RECRUTEMENT|RH)|TEAM LEAD(?:ER)?|RECRUITER|INTERVIEWER|RECRUTEU(?:R|SE)|SUP[ÉE]RIEUR HI[ÉE]RARCHIQUE)(?=[ ]?[,.;!)]|$| (?!(?:course|training|post|role|job|to|at|of|de|du|chez)(?!\p{L}))\p{Ll})/u,
      /(?<=\p{Ll} (?:in|at|from|to|near) )(?:OFFICE|COMPANY|SITE|BRANCH|STORE|CLIENT|JOB|WORK|DEPARTMENT|TEAM) (?:LOCATION|ADDRESS|CITY|TOWN|NAME)(?![\p{L}-])/u,
    ]),
  },
  {
    // A line of a signature, or of an address, made of them alone: « Prénom Nom | Poste | Société », “Company address”.
    rule: 'hole/template',
    when: 'slot-phrase',
    sure: true,
    needs: /(?:^|\n)[^\n.!?:,;\d]{6,70}[ \t]*(?:\n|$)/,
    pattern: either('gimu', [
      /(?<=^[ \t]{0,4})\p{L}[\p{L} ’']{2,30}(?: ?[|·•/] ?\p{L}[\p{L} ’']{2,30}){1,4}(?=[ \t]*$)/imu,
      /(?<=\n[ \t]{0,4})(?!(?:votre|vos|your|our|notre|the|le|la) )(?:(?:adresse|code postal|nom|prénom|numéro|téléphone|fonction|titre|site|company|office|street|phone|job|full|first|your)(?![\p{L}]))[\p{L} ’']{3,40}(?=[ \t]*$)/imu,
    ]),
  },
  {
    // Joined words: `nomClient`, `client_city`, “Firstname”; after no article, which would make it what is spoken of.
    rule: 'hole/template',
    when: 'slot-phrase',
    pattern: new RegExp(
      String.raw`${notJoined}(?<!(?<![\p{L}])(?:an?|the|your|my|their|his|her|un|une|le|la|les|des|votre|vos|mon|ton|son|ce|cet|cette|this|that)[ \u00a0])(?:\p{L}{2,16}(?:_\p{L}{1,16}){1,5}|\p{L}\p{Ll}{1,20}(?:\p{Lu}\p{Ll}{1,20}){1,5}|(?:[Ff]irst|[Ll]ast|[Ff]ull|[Nn]om|[Pp]r[ée]nom|[Cc]ompany|[Cc]lient|[Cc]andidate?|[Jj]ob|[Rr]ole|[Vv]otre|[Yy]our|[Tt]itre|[Ss]oci[ée]t[ée]|[Ee]ntreprise)(?:name|nom|pr[ée]nom|title|titre|client|poste|candidate?|soci[ée]t[ée]|entreprise|link|lien))${ended}`,
      'gu',
    ),
  },
  {
    // A capital to each word, where a name is due: “at Client Name”, « de Nom Du Site ».
    rule: 'hole/template',
    when: 'slot-phrase',
    needs: /(?:Name|Nom|Title|Titre|Prénom|Intitulé|Surname)(?!\p{L})/u,
    pattern: new RegExp(
      String.raw`${due}\p{Lu}\p{Ll}{2,15}(?: (?:[Dd]e [Ll]a |[Dd][eu] |[Dd]e [Ll]['’]|[Oo]f (?:[Tt]he )?)?\p{Lu}\p{Ll}{2,15}){1,3}(?![\p{L}\p{N}-])`,
      'gu',
    ),
  },
  {
    // In the place of who is greeted: « Coucou Firstname », “Dear Dr Surname”, « Maître Nom ».
    rule: 'hole/template',
    when: 'slot-name-of-person',
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}])(?:${greeting}|${civility}),?[ \u00a0])(?!${civility}[ \u00a0])\p{L}{3,14}(?:[ _.-](?:(?:du|de la|de|of)[ _])?\p{L}{3,14}){0,2}(?=[ \u00a0]?[,.!;:)](?!\p{L})|\n|$|[ \u00a0]?[–—-] )`,
      'gmu',
    ),
  },
  {
    // In a link that leads nowhere: `https://lien-vers-le-compte-rendu`, `calendly.com/your-link-here`.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /:\/\/|www\.|\/(?:your|votre|insert|lien|link|my|mon|xxx)/i,
    pattern: either('giu', [
      /https?:\/\/(?!localhost)\p{L}+(?:[-_]\p{L}+){0,8}(?![\p{L}\p{N}.:/_-])/iu,
      /(?<=:\/\/|\/|www\.)(?:[\p{L}]{2,14}-){1,3}(?:[aà]-(?:remplacer|completer|compléter|inserer|insérer|ajouter|modifier|mettre|venir|preciser|préciser)|to-(?:add|insert|replace|complete|fill|come|follow)|tb[acd])(?![\p{L}\p{N}-])/iu,
      /https?:\/\/(?:\.{3}|…|x{2,}|_{2,})[^\s)]{0,40}/iu,
      /(?<=\/)(?:(?:insert|your|votre|mon|my|the|le)[-_]?(?:[\p{L}]{2,14}[-_]){0,3})(?:link|lien|url|name|nom|pr[ée]nom|username|calendar|calendrier|agenda|slug|id)(?:[-_](?:here|ici))?(?![\p{L}\p{N}_-])/iu,
      /(?<=\/)(?:link|lien|url)[-_](?:here|ici|vers|to|du|de)(?:[-_]\p{L}+){0,6}(?![\p{L}\p{N}_-])/iu,
      /(?<=\/)(?:[\p{L}]{2,14}[-_]){1,3}(?:here|ici)(?![\p{L}\p{N}_-])/iu,
    ]),
  },
  {
    // Between guillemets or quotation marks, in the place of who is greeted: « « Civilité » « Nom », ».
    rule: 'hole/template',
    when: 'slot-name-of-person',
    needs: /["»”]/,
    pattern:
      /(?<=^[ \t]{0,4})(?:[«“"][ \u00a0\u202f]?\p{L}{2,20}(?: \p{L}{2,20}){0,3}[ \u00a0\u202f]?[»”"] ?){1,3}(?=,|$)/gmu,
  },
  {
    // A capital to each word, one after the other: “Street Name, City, Postcode”.
    rule: 'hole/template',
    when: 'slot-phrase',
    needs: /, \p{Lu}\p{Ll}+(?:,|[ .]|$)/u,
    pattern:
      /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?(?:, \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?){1,4}(?![\p{L}\p{N}]| \p{Lu})/gu,
  },
  {
    // The domain of nobody: `rgpd@nomdelentreprise.fr`, `www.yourcompany.com`.
    rule: 'hole/filler',
    when: 'slot-name-in-address',
    needs: /\p{L}\.(?:fr|com|org|net|eu|co|io|example)(?!\p{L})/u,
    pattern:
      /(?<=@|www\.|:\/\/)(?:\p{L}{4,30}|\p{L}{2,3}(?=-))(?:-\p{L}{1,15}){0,5}(?=\.(?:fr|com|org|net|eu|co|io|example)(?!\p{L}))/gu,
  },
  {
    // In an address of nobody: `votreprenom.votrenom@…`; a format that is told of is said to be one.
    rule: 'hole/filler',
    when: 'slot-name-in-address',
    needs: /(?:name|nom)[\p{L}._-]{0,30}@/iu,
    pattern:
      /(?<![\p{L}\p{N}._-])(?<!(?:format|forme|form|type|mod[èe]le|comme|like|style|structure|pattern)[ \u00a0]?:?[ \u00a0]?[«“"]?[ \u00a0]?)\p{L}{3,20}(?:[._-]\p{L}{2,20}){0,3}@(?=[\p{L}\p{N}\s,.]|$)/gimu,
  },
  {
    // What was to be put there, where a noun is due: “a team of insert number here”, « au poste de insérer intitulé ici ».
    rule: 'hole/template',
    when: 'unless-quoted',
    needs: /insert|ins[ée]r/,
    pattern: either('gu', [
      /(?<=(?<!\p{L})(?:of|an?|the|our|your|with|for|in|at|by|than|is|was|on) )insert (?:the )?(?:\p{L}+ ){1,3}here(?!\p{L})/u,
      // French elides before a vowel what is a sentence: « avant d’insérer ».
      /(?<=(?<!\p{L})(?:le|la|un|une|chez|au|du|de|que) )insér(?:er|ez) (?:\p{L}+ ){1,4}ici(?!\p{L})/u,
    ]),
  },
];
