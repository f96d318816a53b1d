import { withMissingAccents } from '../../text/missing-accents';
import { joinList } from '../../text/join-list';
import type { LetterLanguage } from '../request';

/**
 * What is typed in a hurry, in the words a letter would use: « exp. » → « expérience », « dév web » → « développement web »,
 * “w/ Xero” → “with Xero”, `k8s` → `Kubernetes`. Only what has one meaning is touched: sigles and names stay.
 */
export function expandShorthand(text: string, language: LetterLanguage): string {
  if (text === '') return '';
  const { signs, words } = expansions[language];
  const spelled = language === 'fr' ? withMissingAccents(text) : text;
  const told = signs.reduce((before, [short, whole]) => before.replace(short, whole), spelled);
  return words(names(told));
}

/** A note TYPED IN CAPITALS, in lower case: sigles and the codes among them stay. An accent is put back where an ending tells it. */
export function withoutShouting(text: string): string {
  const typed = text.replace(/^(?:l[ae]s?|une?|des)\s|^l’/u, '');
  const long = typed.match(/\p{L}{5,}/gu) ?? [];
  const isShouted = long.length > 1 || long.some((word) => word.length > 7);
  if (!isShouted || /\p{Ll}/u.test(typed)) return text;
  return text.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (word) =>
    word.length < 5 && !shortWord.test(word)
      ? word
      : word
          .toLowerCase()
          .replace(/(?<=[aclrn])it[eé]$/u, 'ité')
          .replace(/see(s?)$/u, 'sée$1'),
  );
}

const shortWord =
  /^(?:DE|DU|DES|D|L|LA|LE|LES|EN|ET|À|A|AU|AUX|SUR|UN|UNE|POUR|AVEC|DANS|ANS|MOIS|OF|THE|AND|IN|FOR|WITH|TO|VIE|NUIT|JOUR|SAV|SITE)$/u;

type Expansion = readonly [short: RegExp, whole: (...match: string[]) => string];

/** A word alone, with the full stop of its abbreviation when a sentence goes on after it. */
const word = (short: string, flags: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${short})(?![\p{L}\p{N}’])(?:\.(?=\s*[\p{Ll}\d(,;]|$))?`, flags);

/**
 * Expands the words of a list, one `short = whole` a line, in its order; a line of one word spells it. The patterns of a list are made when a text has
 * one of its words, not when the pane opens: there are a hundred of them, and a letter is first drawn without any.
 */
function rows(list: string): (text: string) => string {
  const pairs = list
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' = '));
  let any: RegExp | undefined;
  let made: readonly Expansion[] | undefined;
  return (text) => {
    any ??= word(pairs.map(([short = '']) => short).join('|'), 'iu');
    if (!any.test(text)) return text;
    made ??= pairs.map(([short = '', whole = short]) => [
      word(short, 'giu'),
      (typed = '') => (/^\p{Lu}\p{Ll}/u.test(typed) ? capital(whole) : whole),
    ]);
    return made.reduce((told, [each, whole]) => told.replace(each, whole), text);
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names that have one spelling, whatever the keys pressed. */
const names = rows(`
  k8s = Kubernetes
  Kubernetes
  Terraform
  Docker
  Ansible
  Jenkins
  Python
  JavaScript
  TypeScript
  Angular
  Symfony
  Laravel
  Django
  Kotlin
  WordPress
  PrestaShop
  Salesforce
  Figma
  Photoshop
  InDesign
  AutoCAD
  SolidWorks
  Revit
  Linux
  GitHub
  GitLab
  PostgreSQL
  MongoDB
  Databricks
  Snowflake
  excel(?!\\s(?:at|in)(?!\\p{L})) = Excel
  PowerPoint
  LinkedIn
  instagram|insta = Instagram
  DevOps
  Prometheus
  Grafana
  Kafka
  Airflow
  HubSpot
  QuickBooks
  Xero
  Odoo
  Jira
`);

const expansions: Readonly<
  Record<LetterLanguage, { readonly signs: readonly Expansion[]; readonly words: (text: string) => string }>
> = {
  fr: {
    signs: [
      [/(?<![\p{L}\p{N}])\+\s?(?=d(?:e\s|’)\s?[\p{N}\p{L}])/gu, () => 'plus '],
      [/(?<=(?:\sde|\sd’)\s?)\+\s?(?=\d)|(?<=\p{L}\s)(?<!\p{L}et\s|bac\s)\+(?=\d)/giu, () => 'plus de '],
      [
        /(?<=(?:^|[\s(])CACES(?:\s(?:R\s?)?\d{3}[a-z]?)?\s)\d[a-z]?(?:\s?(?:[,/+]|et)\s?\d[a-z]?(?!\p{L}|\d))+/giu,
        (categories = '') => joinList(categories.split(/\s?(?:[,/+]|et)\s?/iu), 'fr'),
      ],
      [/\s[&+]\s(?=[\p{L}\d])/gu, () => ' et '],
      [/(?<=\p{L}\s?)[\s\u00a0\u202f]?>[\s\u00a0\u202f]?(?=\d)/gu, () => ' de plus de '],
      [/(?<=\p{L}\s?)[\s\u00a0\u202f]?<[\s\u00a0\u202f]?(?=\d)/gu, () => ' de moins de '],
      [/(?<=\p{L})(?:,\s|,?\smais\s)pas\s(?=\p{Lu})/gu, () => ' et non '],
      [/(?<=\p{L})\s\/\s(?=\p{Lu})/gu, () => ' et '],
      [/(?<=\d\s?(?:j|jours?|h|heures?|fois)\s?)\/\s?(?=semaine|mois|an(?!\p{L}))/gu, () => ' par '],
      [/(\d)\s?j(?=[/\s,]|$)/gu, (_, days = '') => `${days} jours`],
      [/(?<!\p{L})DE\s(?:d’|de\s)?(?=infirmi|aide|aux|IBODE|IADE|éducat|assistant)/gu, () => 'diplôme d’État d’'],
      [
        /(?<![\p{L}.])(?:ia|rh|ehpad|btp|ux|crm|erp|seo|sap|sql|php|aws|caces|haccp|qhse|hse|rgpd|sirh|cse|toeic)(?!\p{L})/giu,
        (typed = '') => typed.toUpperCase(),
      ],
      [/(?<=\d\s?)m2(?!\p{L}|\d)/gu, () => 'm²'],
      [/(?<=\d\s?)m2(?!\p{L}|\d)/gu, () => 'm²'],
      [/(?<=au\s)tel(?!\p{L})/gu, () => 'téléphone'],
    ],
    words: rows(`
      (?<!Windows\\s)xp|exp|experience|expé = expérience
      exps|experiences = expériences
      dév|(?<=de\\s)dev|dev(?=\\s(?:web|front|back|mobile|logiciel|java|php|python|commercial|info)) = développement
      a(?=\\sl’aise) = à
      compta = comptabilité
      (?<=comptabilité\\s)ana = analytique
      (?<=d’)etat = État
      (?<=génie\\s)clim = climatique
      clim = climatisation
      rédac = rédaction
      archi(?=\\s(?:micro|logiciel|cloud|réseau|technique|data|si|web|d|orient|hexa|distrib)) = architecture
      appli = application
      applis = applications
      techno = technologie
      technos = technologies
      (?<=(?:être|est|était|soit|personne|pas|plus|immédiatement|quelqu’un\\sde)\\s)dispo(?!\\s(?:immédiate|rapide)) = disponible
      dispo(?=\\s(?:tout\\sde\\ssuite|rapidement|immédiatement|de\\ssuite|avant|maintenant)) = disponible
      dispo(?=\\s(?:immédiate|rapide|le|les|sous|dès|en|à|week|soir|\\d)) = disponibilité
      prod = production
      préprod = préproduction
      comp(?:et)? = compétences
      competence = compétence
      competences = compétences
      conn|connaiss = connaissances
      maitrise = maîtrise
      diplome = diplôme
      francais = français
      immo = immobilier
      mgmt|mgt|mngt = management
      nb|nbre = nombre
      tél = téléphone
      bcp = beaucoup
      qq|qqs = quelques
      ttes = toutes
      ds = dans
      pdt = pendant
      niv = niveau
      qqn = quelqu’un
      réorg|reorg = réorganisation
      a11y = accessibilité
      (?<=(?:projets|travaux|sites)\\s)persos? = personnels
      (?<=(?:projet|travail|site|blog)\\s)perso|perso(?=\\s(?:de|d’|sur|en)|$) = personnel
      pr(?=\\s\\p{L}) = pour
      week end = week-end
      sem = semaines
      (?<=\\d\\s)pers = personnes
      1[eè]?re = première
      lu,?\\s(?:écrit,?\\s(?:et\\s)?parlé|parlé,?\\s(?:et\\s)?écrit) = à l’écrit comme à l’oral
      hab(?:ilit)? = habilitation
      (?<=(?:habilitations?|bilan|réseau|raccordement|plan)\\s)élec = électrique
      élec = électricité
      méca = mécanique
      hydrau = hydraulique
      en\\sauto(?=$|,|\\set\\s) = dans l’automobile
      en\\sagro(?=$|,|\\set\\s) = dans l’agroalimentaire
      en\\saéro(?=$|,|\\set\\s) = dans l’aéronautique
      en\\spharma(?=$|,|\\set\\s) = dans l’industrie pharmaceutique
      (?<!(?:service|unité|hôpital|clinique|infirmi\\p{L}+|IDE)\\s(?:de\\s|en\\s|de\\sla\\s)?)gastro = gastronomie
      resto = restaurant
      restos = restaurants
      réhab = réhabilitation
      réno = rénovation
      labo = laboratoire
      labos = laboratoires
      indus = industrie
      tt = tout
      tte = toute
      asap|dès\\sque\\sposs = dès que possible
      (?<=quelqu’un\\sde\\s)dispo = disponible
      (?<=cartes?\\s)pro = professionnelle
      (?<=formations?\\s)pro = professionnelle
    `),
  },
  en: {
    signs: [
      [/\s[&+]\s(?=[\p{L}\d])/gu, () => ' and '],
      [/(?<=\p{L}|\d)\splus\s(?=\p{L})/gu, () => ' and '],
      [/(?<=\p{L}|\d)\splus\s(?=\p{L})/gu, () => ' and '],
      [/(?<=\p{L}s)'(?=\s)/giu, () => '’'],
      [/(?<![\p{L}\p{N}])w\/o\s?/giu, () => 'without '],
      [/(?<![\p{L}\p{N}])w\/\s?/giu, () => 'with '],
    ],
    words: rows(`
      xp|exp = experience
      yrs = years
      yr = year
      mths|mos = months
      mgmt|mgt|mngt = management
      esp = especially
      comms = communication
      certs = certificates
      cert = certificate
      regs = regulations
      quals = qualifications
      qual = qualification
      prod = production
      knowl = knowledge
      lic = licence
      req = required
      a11y = accessibility
      asap = as soon as possible
      lvl = level
      (?:sb|smb|smbdy|sbdy)(?=\\s(?:who|with|that|more|better|able|fluent|from)) = someone
      ppl = people
      (?<=NMC\\s)pin = PIN
      digi(?=\\s) = digital
      lics = licences
      asst = assistant
      maint = maintenance
      mech = mechanical
      elec = electrical
      min(?=\\s(?:of\\s)?\\d) = at least
    `),
  },
};
