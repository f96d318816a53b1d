import type { LibrarySettings } from '../../letter/letter-library';
import { openingIds, scenarioIds } from '../../letter/request';
import type { JsonSchema } from './json-schema';
import { latestFormat } from './library-files';

interface InBoth {
  readonly fr: string;
  readonly en: string;
}

export interface SettingRow<Value> {
  /** What it changes; editors show it beside the key. */
  readonly means: InBoth;
  /** The values it may have, in words: the end of « il faut… », “it must be…”. */
  readonly expects: InBoth;
  readonly schema: JsonSchema;
  /** What serves where nothing is said, or something wrong: the choice that can hurt no candidate. */
  readonly safe: Value;
}

/** Every key of `library.json`. Reading it, its JSON Schema and the table of docs/library.md follow from these rows. */
export const settingRows: { readonly [Key in keyof LibrarySettings]: SettingRow<LibrarySettings[Key]> } = {
  format: {
    means: {
      fr: 'Version du format. Une version plus récente que l’Égards installé est refusée en le disant\u00a0; une plus ancienne est lue comme si elle avait été mise à jour.',
      en: 'Version of the format. One newer than the installed Égards is refused, in words; an older one is read as if it had been brought up to date.',
    },
    expects: { fr: String(latestFormat), en: String(latestFormat) },
    schema: { const: latestFormat },
    safe: latestFormat,
  },
  name: {
    means: { fr: 'Nom de l’équipe, montré à côté de ses textes.', en: 'The team’s name, shown beside its texts.' },
    expects: { fr: 'un nom de 80 caractères au plus', en: 'a name of at most 80 characters' },
    schema: { type: 'string', minLength: 1, maxLength: 80, pattern: '\\S' },
    safe: 'Égards',
  },
  languages: {
    means: {
      fr: 'Langues de l’équipe, la sienne d’abord\u00a0: elles sont vérifiées, et la première est celle des messages.',
      en: 'Languages of the team, its own first: they are checked, and the first is that of the messages.',
    },
    expects: { fr: '["fr"], ["en"] ou les deux', en: '["fr"], ["en"] or both' },
    schema: { type: 'array', items: { enum: ['fr', 'en'] }, minItems: 1, maxItems: 2, uniqueItems: true },
    safe: ['fr', 'en'],
  },
  formOfAddress: {
    means: {
      fr: 'Vouvoiement ou tutoiement, quand rien n’est choisi dans le volet.',
      en: 'French form of address, when none is chosen in the pane.',
    },
    expects: { fr: '"vous" ou "tu"', en: '"vous" or "tu"' },
    schema: { enum: ['vous', 'tu'] },
    safe: 'vous',
  },
  voice: {
    means: {
      fr: 'Qui parle dans la lettre\u00a0: une personne ("je") ou une équipe ("nous").',
      en: 'Who speaks in the letter: one person ("je", “I”) or a team ("nous", “we”).',
    },
    expects: { fr: '"je" ou "nous"', en: '"je" or "nous"' },
    schema: { enum: ['je', 'nous'] },
    safe: 'je',
  },
  dataProtection: {
    means: {
      fr: 'Vivier et promesse de recontacter\u00a0: "consent" demande l’accord de la personne (sûr quelle que soit la lecture des règles), "inform" l’informe de son droit d’opposition.',
      en: 'Talent pool and promises of contact: "consent" asks for a yes (safe under every reading of the rules), "inform" informs of the right to object.',
    },
    expects: { fr: '"consent" ou "inform"', en: '"consent" or "inform"' },
    schema: { enum: ['consent', 'inform'] },
    safe: 'consent',
  },
  apologyAfterDays: {
    means: {
      fr: 'Jours depuis le dernier échange avant des excuses discrètes, puis franches.',
      en: 'Days since the last exchange before a discreet apology, then a plain one.',
    },
    expects: {
      fr: '{ "discreet": 14, "plain": 30 }, de 1 à 365 jours, le second au moins égal au premier',
      en: '{ "discreet": 14, "plain": 30 }, from 1 to 365 days, the second not below the first',
    },
    schema: {
      type: 'object',
      properties: {
        discreet: { type: 'integer', minimum: 1, maximum: 365 },
        plain: { type: 'integer', minimum: 1, maximum: 365 },
      },
      required: ['discreet', 'plain'],
      additionalProperties: false,
    },
    safe: { discreet: 14, plain: 30 },
  },
  openings: {
    means: {
      fr: 'L’ouverture proposée d’abord, par situation\u00a0: { "promising": "talent-pool" }.',
      en: 'The opening proposed first, by scenario: { "promising": "talent-pool" }.',
    },
    expects: {
      fr: `{ "situation": "ouverture" }, parmi les situations ${scenarioIds.join(', ')} et les ouvertures ${openingIds.join(', ')}`,
      en: `{ "scenario": "opening" }, of the scenarios ${scenarioIds.join(', ')} and the openings ${openingIds.join(', ')}`,
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(scenarioIds.map((id) => [id, { enum: openingIds }])),
      required: [],
      additionalProperties: false,
    },
    safe: {},
  },
  category: {
    means: {
      fr: 'Catégorie posée sur une candidature qui a reçu sa réponse\u00a0; "" pour n’en poser aucune.',
      en: 'Category set on an application that has had its answer; "" sets none.',
    },
    expects: { fr: 'un nom de 100 caractères au plus', en: 'a name of at most 100 characters' },
    schema: { type: 'string', minLength: 0, maxLength: 100 },
    safe: '',
  },
  forbiddenWords: {
    means: {
      fr: 'Mots que la maison n’écrit pas, cherchés sans regarder majuscules ni accents.',
      en: 'Words the house never writes, found whatever their case and accents.',
    },
    expects: {
      fr: 'une liste de 200 mots ou expressions au plus, de 2 à 60 caractères, sans répétition',
      en: 'a list of at most 200 words or phrases of 2 to 60 characters, without repetition',
    },
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 2, maxLength: 60, pattern: '[\\p{L}\\p{N}]' },
      minItems: 0,
      maxItems: 200,
      uniqueItems: true,
    },
    safe: [],
  },
};

export const settingKeys = Object.keys(settingRows) as readonly (keyof LibrarySettings)[];

export function isSettingKey(key: string): key is keyof LibrarySettings {
  return Object.hasOwn(settingRows, key);
}

/** The JSON Schema of `library.json`, written to `library.schema.json` for editors. */
export function librarySchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'library.json: a team’s settings for Égards',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        settingKeys.map((key) => {
          const { means, schema, safe } = settingRows[key];
          return [key, { description: `${means.en}\n${means.fr}`, ...schema, default: safe }];
        }),
      ),
    },
    required: ['format'],
    additionalProperties: false,
  };
}
