import type { HolePattern } from '../hole-pattern';

const before = String.raw`(?<![\p{L}\p{N}'’\-/])`;
const after = String.raw`(?![\p{L}\p{N}'’\-/])`;
/** The sentence ends here, or goes on as if a name had been said. */
const said = String.raw`(?=[ \u00a0]?[.,;!?)]|[ \u00a0]?$|\n| (?:a|est|sera|nous|vous|et|le|la|les|dès|pour|qui|mardi|lundi|jeudi|vendredi|has|have|is|was|will|closed|reached|and|on|at|we|last|this|who|which|in)(?![\p{L}]))`;

/**
 * The name of a slot in small letters, without the article that a noun would have: « au sein de entreprise », “at company,”.
 * Nouns said so on purpose (« en ville », “by date”, “to date”) are not asked for after those words.
 */
export const bareSlotNames: readonly HolePattern[] = [
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs:
      /sein de|chez |via |secteur|avant date|date|intitulé|nom d|compétence|manager|recruteu|responsable|interlocuteur|pour (?:ville|poste|site)|à ville|prénom/,
    pattern: new RegExp(
      before +
        '(?:' +
        [
          `(?<=[Aa]u sein de )(?:entreprise|organisation|équipe|agence|établissement|association|entité|société|structure|groupe|nom)${after}`,
          `(?<=(?:chez|[Vv]ia) )(?:entreprise|société|employeur|client|agence|source|plateforme|canal(?: de \\p{L}{4,14})?|nom \\p{L}{3,14})${said}`,
          `(?<=(?:dans le|le|du|au|la|à la|un|ce) )(secteur|poste|ville|agence|site|service|équipe|société|entreprise|groupe|domaine|logiciel|métier|fonction|diplôme|date) \\1${after}`,
          `(?<=(?:avant|dès|depuis|jusqu['’]à|jusqu['’]au|plus tard|à partir de|reçue?|rencontrée?|vue?|le) )date(?: (?:d['’])?(?:entretien|envoi|réponse|début|limite|clôture))?(?<!le date limite)${said}`,
          `(?<=(?:[Pp]our|[Aa]vec|[Pp]ar|[Cc]hez|[Ss]ur|[Cc]omme|rencontré|rencontrer|vu|à) )(?:intitulé|nom|titre|prénom) (?:exact |complet )?(?:du |de la |de l['’]|de |d['’])(?:poste|offre|manager|candidate?|entreprise|société|recruteu(?:r|se)|responsable|client|interlocuteur|métier|emploi)${after}`,
          `(?<=(?:maîtrise|pratique|connaissance|expérience) (?:de|en) )compétences? (?:principale|clé|requise|recherchée|attendue|demandée|technique)s?${after}`,
          `(?<=(?:[Aa]vec|[Pp]ar|rencontré|vu) )(?:manager|recruteu(?:r|se)|responsable|interlocut(?:eur|rice)|prénom|nom)${said}`,
          `(?<=[Pp]our )(?:ville|poste|intitulé|site)(?= (?:est|a|sont)${after}|[.,])`,
          `(?<= à )ville(?=[.,;]| (?:nous|a|est|le|en)${after})`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    rule: 'hole/template',
    when: 'unless-code',
    needs:
      /[Aa]t (?:company|team|organi|employer|location|city|venue|firm)|title|via |before date|date|interviewer|manager|recruiter|company name|skill|for (?:location|company|department)|(company|role|position|team|city|department|date|skill) \1/,
    pattern: new RegExp(
      before +
        '(?:' +
        [
          `(?<=[Aa]t )(?:company|team|organi[sz]ation|employer|location|city|venue|firm)(?: name)?${said}`,
          `(?<=(?:to|from|with|at|by|joining|met) )(?:company|employer|manager|interviewer|recruiter|candidate|hiring manager)(?:['’]s)? name${after}`,
          `(?<=(?:for|as|of|to) )(?:job|position|role|post|vacancy) title${said}`,
          `(?<=for )(?:location|company|department|city|employer)${said}(?! and)`,
          `(?<=via )(?:source|channel|platform|job board|application (?:source|channel))${said}`,
          `(?<=(?:before|after|until|since) )date${said}`,
          `(?<=(?:on|by|from|before|until|since|met you|interviewed) )(?:interview|start|closing|meeting|application|response) date${said}`,
          `(?<=(?:with|by|met) )(?:interviewer|hiring manager|recruiter|recruiting manager)(?: name)?${said}`,
          `(?<=(?:of|in|with|more|your) )(?:key|main|core|required|missing) (?:skill|competency)(?: \\d)?${said}`,
          `(?<=(?:the|our|at|for|of|a|as) )(company|role|position|team|city|department|date|skill|location|client|employer|sector|field) \\1${after}`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // Where the person is greeted by nothing else: « Prénom,⏎ », “First name, thank you for…”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]{0,4}(?:pr[ée]nom|nom|name|first|last|civilité|surname|full)/iu,
    pattern:
      /(?<=^[ \t]{0,4})(?:(?:(?:civilité|titre) )?(?:pr[ée]nom(?: (?:et )?nom)?|nom(?: (?:et )?pr[ée]nom| de famille)?|(?:civilité|title) (?:nom|name)|(?:first|last|full|given|family)[ _-]?name|name|surname))(?=[ \u00a0]?[,!] ?(?:\n|(?:merci|nous|je|vous|votre|suite|après|thank|thanks|we|your?|i|after|following)(?!\p{L})))/giu,
  },
  {
    // Misspelt where a name is due: « Bonjour Pénom, », “Dear Frist Name,”.
    rule: 'hole/template',
    when: 'unless-quoted',
    needs: /[PpNnFfLl]/,
    pattern:
      /(?<=(?:^|\s)(?:[Bb]onjour|[Bb]onsoir|[Cc]h(?:er|ère)|[Mm]adame|[Mm]onsieur|[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) )(?:[Pp](?:[ée]nom|r[ée]nm|r[ée]on|r[ée]mon|r[ée]no|r[ée]non|r[ée]nomm|r[ée]nim|ernom|érnom)|[Nn](?:mae|aem|ame+s?|omm|om de famil+es?)|[Ff](?:rist|isrt|irts|ist|irs|irstt) ?[Nn]ame|[Ff]irst ?[Nn](?:mae|aem|am)|[Ll](?:sat|ats) ?[Nn]ame)(?=[ \u00a0]?[,.!]|\n|$)/gmu,
  },
  {
    // Named as the field is, with its capital: « étudié par Nom du manager », “met with Name of interviewer”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:Nom|Prénom|Name|Titre|Intitulé|Title) (?:du|de la|de l|of)/,
    pattern:
      /(?<=(?<!\p{L})(?:par|avec|chez|à|de|poste|by|with|from|to|for|at|met) )(?:Nom|Prénom|Intitulé|Titre|Name|Title) (?:du |de la |de l['’]|of (?:the )?)\p{Ll}{3,16}(?![\p{L}])/gu,
  },
];
