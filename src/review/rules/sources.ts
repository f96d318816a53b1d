/**
 * A text a law rule rests on. `url` is the official site, which could not be opened: every text was read through a copy
 * or a commentary, named by `readIn`. Have them checked against the official text before relying on them.
 */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly readThrough: 'copy' | 'commentary' | 'summary';
  readonly readIn: string;
}

export const sources = {
  'code-travail-L1132-1': {
    title: 'Code du travail, article L1132-1',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    readThrough: 'copy',
    readIn: 'a public repository',
  },
  'code-penal-225-2': {
    title: 'Code pénal, articles 225-1 et 225-2',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    readThrough: 'copy',
    readIn: 'universalis.fr and kohenavocats.com',
  },
  'code-travail-L1142-1': {
    title: 'Code du travail, article L1142-1',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    readThrough: 'copy',
    readIn: 'codes-et-lois.fr and doctrine.fr',
  },
  'code-travail-L1225-1': {
    title: 'Code du travail, article L1225-1',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    readThrough: 'commentary',
    readIn: 'maitredata.com and legisocial.fr',
  },
  'code-travail-L1225-3-1': {
    title: 'Code du travail, article L1225-3-1 (loi n° 2025-595 du 30 juin 2025)',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    readThrough: 'commentary',
    readIn: 'efl.fr and fd-avocats.com',
  },
  'cass-crim-2009-bbr': {
    title: 'Cass. crim., 23 juin 2009, n° 07-85.109 (« BBR »)',
    url: 'https://www.courdecassation.fr/',
    readThrough: 'commentary',
    readIn: 'livv.eu and liberation.fr',
  },
  'cass-soc-2023-age': {
    title: 'Cass. soc., 6 septembre 2023, n° 22-15.514',
    url: 'https://www.courdecassation.fr/',
    readThrough: 'commentary',
    readIn: 'squirepattonboggs.com',
  },
  'ddd-RA-2022-080': {
    title: 'Défenseur des droits, règlement amiable RA-2022-080',
    url: 'https://juridique.defenseurdesdroits.fr/',
    readThrough: 'summary',
    readIn: 'the Défenseur des droits’ own summary',
  },
  'ddd-guide-recrutement': {
    title: 'Défenseur des droits, guide « Pour un recrutement sans discrimination »',
    url: 'https://www.defenseurdesdroits.fr/',
    readThrough: 'copy',
    readIn: 'extracts on slideshare.net',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
