import { readHeaderDate } from '../thread/header-date';

/** Hours from UTC of the zones that old clients name; those of North America and GMT every engine knows. */
const zones: Readonly<Record<string, string>> = {
  WET: '+0000',
  WEST: '+0100',
  BST: '+0100',
  CET: '+0100',
  MET: '+0100',
  MEZ: '+0100',
  CEST: '+0200',
  MEST: '+0200',
  MESZ: '+0200',
  'MET DST': '+0200',
  EET: '+0200',
  EEST: '+0300',
  MSK: '+0300',
  IST: '+0530',
  HKT: '+0800',
  SGT: '+0800',
  JST: '+0900',
  KST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  NZST: '+1200',
  NZDT: '+1300',
};
/** What is further is no date. */
const longest = 200;
const zoneName = /\b(?:MET DST|[A-Z]{3,4})$/;
const zoned = /[+-]\d{3,4}\b|\b(?:GMT|UTC?|Z|[ECMP][SD]T|[ECMP]ST\d[ECMP]DT)\b/i;

/**
 * The instant a `Date` header tells, ISO 8601; null where it tells none. Without a zone it is Paris time, as in what is quoted.
 */
export function sentAt(written: string): string | null {
  const plain = written
    .slice(0, longest)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\((?:[^()]|\([^()]*\))*\)|"/g, ' ')
    .replace(/\b(\d{2})\.(\d{2})\.(\d{2})\b/, '$1:$2:$3')
    // The year 2002 of clients that count from 1900.
    .replace(/(?<=\b[A-Z][a-z]{2} )1(\d{2})(?= \d)/, '20$1')
    .replace(/\s+/g, ' ')
    .trim()
    // « Mon Sep 9 12:44:00 2002 », the C library’s.
    .replace(/^(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2} \d{1,2}) ([\d:]+)( [A-Z]+)? (\d{4})$/, '$1 $4 $2$3');
  const text = plain.replace(zoneName, (name) => zones[name] ?? name);
  if (!zoned.test(text)) return readHeaderDate(text)?.iso ?? null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? (readHeaderDate(text)?.iso ?? null) : new Date(time).toISOString();
}
