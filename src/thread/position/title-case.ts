import { fold } from '../../text/fold';

/** « TECHNICIEN HELPDESK N2 » → « Technicien helpdesk N2 »; what is an acronym stays one. */
export function usualTitleCase(title: string): string {
  const letters = title.replace(/[^\p{L}]/gu, '');
  const shouted = letters === letters.toUpperCase() && letters.length > 5;
  const cased = shouted
    ? withAccents(title)
        .split(/(?<=[\s/(-])/)
        .map((word) => {
          const bare = fold(word).replace(/[^\p{L}\p{N}#+.]/gu, '');
          if (acronyms.has(bare) || (/\d/.test(bare) && bare.length <= 3)) return word;
          return products.has(bare) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
        })
        .join('')
    : title;
  return cased.charAt(0).toUpperCase() + cased.slice(1);
}

/** Capitals lose their accents: the words of titles that have one. */
const accented: Readonly<Record<string, string>> = Object.fromEntries(
  'développeur développeuse ingénieur ingénieure chargé sécurité qualité réseaux réseau système systèmes électricien électrotechnicien mécanicien mécanique électronique intégrateur intégration opérateur opératrice médecin infirmière contrôleur contrôle gérant hébergement numérique études développement préparateur préparatrice exploitation logisticien comptabilité généraliste médical médicale téléconseiller télécoms expérimenté confirmé référent référente événementiel énergie matériel matériaux général générale régional régionale délégué métier données décisionnel secrétaire périscolaire pâtissier hôte hôtesse'
    .split(' ')
    .map((word) => [fold(word), word]),
);

function withAccents(title: string): string {
  return title.replace(/\p{L}+/gu, (word) => {
    const known = accented[fold(word)];
    return known !== undefined && known.length === word.length ? known.toUpperCase() : word;
  });
}

/** Names of products keep a capital. */
const products = new Set(
  'java javascript typescript python symfony laravel django react angular vue node spring android flutter kotlin swift scala linux windows azure google kubernetes docker terraform ansible oracle salesforce talend tableau excel'.split(
    ' ',
  ),
);

const acronyms = new Set(
  'it sql sap bi ux ui qa po moa moe amoa rssi dsi sre aws gcp php .net soc siem erp crm rh drh daf dba iot ia ai ml etl api n1 n2 n3 c c# c++ r&d nlp sig gmao plc cvc vba ios hr cto cio pmo abap j2ee jee voip'.split(
    ' ',
  ),
);
