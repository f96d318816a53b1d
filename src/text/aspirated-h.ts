/**
 * French words in h that refuse elision, folded (no accent, lower case): general vocabulary, words met in job titles,
 * and the English words French job titles borrow, whose h is always aspirated. A final `*` stands for any ending.
 * English words in -ing are not listed, nor words in hy- and the rest of the dictionary, where h is mute.
 */
const aspirated = `
ha habanera habl* hach* hack* haddock hadith hadj hadji hadoop hadron* hagard* haie haies haillon* hain* hair hairdress* hairstyl* haiss*
haiku haire haka hal halbran halage halal hale haler haleu* halet* hallag* halva halftrack half hall halle halles halleb* hallier halls halo halos halte haltes hamac* hamburger*
hameau* hammam* hampe* hamster* han hana hanap hanche* hand* hangar* hanneton* hanse* hant* happ* haquenee* hara haran* haras*
harcel* hard* harem* hareng* harfang hargn* haricot* harki* harnach* harnais harnois haro harp* 
harvard harvest* hasard* hasch* hase hash* haskell hat hatch* hate hater haul* hatif* hativ* hats hauban* haubert haus* haut* havan*
have havag* haver haveu* havre* hayet* hayon* haystack hbase
head* health* heap heart* heat* heaum* heavy hedge* hein heineken hel hele heler heleu* helm help* henne hennir henniss*
henkel henry heraut* here herd* herch* harley heriss* herni* heron* heros hers* hertz hetr* heurt* hewlett
hi hibernate hibou* hic hickory hidalgo* hideu* hierarch* high* hijack* hik* hile hilti hilton hip hippie* hippy hips hire* hiring
hissag* hisse* hit hitachi hits hitter* hive
ho hoare hobb* hobereau* hoch* hockey* hold* holland* hollywood* homard* hombre home homecare homeless homemade homepage
homes homestaging homespun homew* honda honey* hong hongr* honni* hont* hood* hooligan* hop hopper hoquet* horde* horion* hormis
hornet* horn hors horsain horse* host hosted hostel hostels hostess* hosting hosts hot hotdesk* hotfix hotline* hotspot* hott*
hou* hover* how* hoyau
huawei hub hubs hubspot hublot* huch* hue huee* huer huerta hugging hugo huguenot* huis huit huitain* huitant* huitiem* hulott* hulul*
human humans humer hun hune* hunier* huns hunt* huppe* hurdl* hure hurl* huron* hurrah hurricane* hype hypes hypeur* husk* hussard* hussit* hutt*
heroku hashicorp halcyon hammer* hampshire harness* hawk* hazard* haze
halfway halide helsinki herald honeywell hospitality hourly house* humble
`
  .trim()
  .split(/\s+/);

const words = new Set(aspirated.filter((entry) => !entry.endsWith('*')));
const stems = aspirated.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));

/** Whether a folded word that starts with h refuses elision. */
export function isAspiratedH(word: string): boolean {
  return words.has(word) || /^h[a-z]+ing$/.test(word) || stems.some((stem) => word.startsWith(stem));
}
