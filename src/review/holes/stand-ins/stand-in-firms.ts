import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const legalForm =
  '(?:Ltd|Limited|Inc|LLC|PLC|plc|Corp(?:oration)?|Co|GmbH|SA|SAS|SARL|SASU|EURL|SNC|SCOP|Company|Group|Groupe)(?![\\p{L}&])';
const trade = "(?: \\p{Lu}[\\p{L}’'-]+)?";

/** Firms that stand for any firm: “Acme Placeholder Ltd”, « Société Exemple », “Your Company Ltd”. */
export const standInFirms: readonly HolePattern[] = [
  {
    // Nobody calls a firm so, whatever its trade.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /Placeholder|xemple|xample|Acme|Dummy|Fictive?|ENTREPRISE|SOCI|COMPANY|CLIENT|EMPLOY|FIRM/,
    pattern: either('gu', [
      new RegExp(
        `(?<![\\p{L}&-])(?:Acme )?(?:Placeholder|Exemple|Example|Dummy|Fictive?)${trade} ${legalForm}|(?<![\\p{L}&-])(?:Placeholder|Exemple|Example) (?:&|et|and) (?:Fils|Filles|Sons|Co|Cie|Associés|Associates|Partners)(?!\\p{L})`,
        'u',
      ),
      new RegExp(
        `(?<![\\p{L}-])(?:ENTREPRISE|SOCI[ÉE]T[ÉE]|COMPANY|CLIENT|EMPLOYER|EMPLOYEUR|FIRM) ${legalForm}(?![\\p{L}-])|(?<![\\p{L}-])(?:Société|Entreprise|Compagnie|Groupe|Company|Client|Firm|Employer|Employeur) (?:Exemple|Example|Fictive?|Démo|Demo|Test|Lambda)(?: ${legalForm})?(?![\\p{L}-])`,
        'u',
      ),
    ]),
  },
  {
    // With the noun for a firm: “Test Company Inc”, “Sample Corp”, « société Test SARL », “Your Company Ltd”, « Nom Entreprise SAS ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /Test|Sample|Demo|Démo|Compan|Entreprise|Société|Firm|Business|Employe/,
    pattern: new RegExp(
      `(?<![\\p{L}&-])(?:(?:Test|Sample|Demo|Démo|Your|My|Our|Any|Some|Mon|Ma|Votre|Notre|Nom|Client) (?:Company|Corp(?:oration)?|Firm|Business|Employer|Client|Entreprise|Société|Boîte)(?: (?:Name|Here))?(?: ${legalForm})?|Company Name(?: ${legalForm})?|(?<=(?:[Ss]ociété|[Ee]ntreprise|[Cc]ompany|[Ff]irm|chez) )Test ${legalForm})(?![\\p{L}-])`,
      'gu',
    ),
  },
];
