/** What a template leaves when nobody fills it in; on the text as written. Each is bounded: one pass, linear. */
const holes = [
  /\{\{[^{}\n]{0,80}\}\}/,
  /\$\{[^{}\n]{0,80}\}/,
  /<<[^<>\n]{1,60}>>/,
  /\[\[[^[\]\n]{1,60}\]\]/,
  /\{%[^{}\n]{0,80}%\}/,
  /%[A-Za-zÀ-ÿ_]{3,40}%/,
  /[[{(<](?:votre |le |la |l[’']|your |the )?(?:pr[ée]nom|nom|poste|intitul[ée]|titre|date|entreprise|soci[ée]t[ée]|comp[ée]tence|motif|raison|reason|signature|candidate?|name|first ?name|last ?name|position|job ?title|company|skill|interview date)(?: [a-zà-ÿ’' ]{1,40})?[\]})>]/i,
  /[[(](?:[àa] |to be )?(?:compl[ée]ter|pr[ée]ciser|remplir|personnaliser|ins[ée]rer|indiquer|choisir|insert|complete[d]?|fill(?:ed)? in|choose|specify)[^\])\n]{0,40}[\])]/i,
  /\[[\s_.…x?*-]{0,20}\]/i,
  /(?:^|[^A-Za-zÀ-ÿ0-9])(?:XXX+|xxx+|TODO|TBD|FIXME|undefined|\[object Object\])(?![A-Za-zÀ-ÿ0-9])/,
  /_{4,80}/,
  /(?:^|[^A-Za-zÀ-ÿ])[ÀA] (?:COMPL[ÉE]TER|REMPLIR|PR[ÉE]CISER|PERSONNALISER)/,
  /(?:bonjour|bonsoir|ch[eè]re?|dear|hello|hi)[ \u00a0\u202f]{1,3},/i,
];

/** The first hole, as it stands in the text; '' when there is none. */
export function firstHole(text: string): string {
  let found = '';
  let place = text.length;
  for (let at = 0; at < holes.length; at += 1) {
    const pattern = holes[at];
    let match: RegExpExecArray | null = null;
    if (pattern !== undefined) match = pattern.exec(text);
    if (match !== null && match.index < place) {
      found = match[0];
      place = match.index;
    }
  }
  return found.replace(/^[\s,;:.!?]+/, '').slice(0, 40);
}
