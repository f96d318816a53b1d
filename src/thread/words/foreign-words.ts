/**
 * Words that tell what mail is about in tongues that no other list of ours knows, folded: what an application says of itself, by
 * idea, and what other mail is about, by matter. They are those of a dictionary, and few: five letters of a word, or a trailing
 * `*`, stand for any ending; in scripts that join words, or particles to them, one is found within a run (`words-within.ts`).
 */
export const foreignIdeas = {
  candidacy:
    'aansoe ansok ansøg aplik avaldu basvur hakemu jelent kandid lamara mag-ap maombi melama muraci palyaz pelama permoh pietei prihla prijav reaguj sol·li søknad tuyen uchadz uchaz αιτησ υποψη аплик аплиц відгу канди канды откли соиск מועמד اتقدم التقدم بطلبي ترشح ترشيح درخواست आवेदक आवेदन उम्मी สมัคร 应征 应聘 志望 志願 応募 應徵 應聘 投递 求职 求職 지원서 지원자 지원하 지원합',
  cv: 'ansiol aprasy biografij eluloo onelet ozgecm riwaya wasifu zivlje zivoto zycior βιογρ автоб биогр резюм קורות רזומה السيرة ذاتية رزومه سيرتي बायोड रिज्य ประวัติ เรซูเม่ 履历 履歴書 履歷 简历 簡歷 経歴書 이력서',
  job: 'allas amats ametik arbeid arbejd arbete darbo delovn feina jabata jawata jobb jobbet kazi kerja munca munkak nafasi paikka pareig pekerj posao posisi postulu pozic pozisy pozit prace praci praco pracu pracy radno stanow stilli tehtav tjanst trabah tyopai viec vəzif zamest zaposl εργασ θεσεω θεση θεσης длъжн должн пасад позиц посад работ робот משרה משרת תפקיד شغل منصب موقعیت وظيف नौकरी पद ตำแหน่ง ホシション 岗位 工作 职位 職位 職務 職種 입사 포지션',
  advert:
    'annons anunt auglys avoime avoinn avoint hirdet ilanda ilanı ilmoit inzera lowong meghir oglas ogłosz opslae opslag ponuk raspis razpis skelbi sludin utlys vakanc vakans αγγελ вакан обяв* оглас оголо דרושים מודעה שפרסמת اعلان اگهی معلن भर्ती विज्ञ รับสมัคร 募集 招募 招聘 求人 职缺 職缺 공고 채용',
  interview:
    'gorusm haasta interj intervj interviu mulaka pohovo samtal temudu wawanc συνεν интер собес співб ראיון مصاحبه مقابلة สัมภาษณ์ 面接 面試 面试 면접',
  seek: 'arıyor caut etsin hladam hledam ieskau iscem kerese mencar otsin poszuk szukam trazim αναζη ψαχνω барам ищу търся шукаю מחפש ابحث البحث جویای หางาน 寻找 找工作 구직',
  unasked:
    'barmil herhan jakeko jakiek jakuko oricar uopfor uoppfo ανοιχ αυθορ οποια οποιο будь- любая любои любую спонт 自荐 自薦',
  firstPerson: 'jag jeg jestem jsem minull mitt moja saya szeret vagyok zelim ειμαι μου меня мое мою хочу я 我 私',
} as const satisfies Readonly<Record<string, string>>;

/** What an application says in one word, whatever its tongue. */
export type Idea = keyof typeof foreignIdeas;

/** Words of other matters, by their names in `matter-words.ts`. */
export const foreignMatters: Readonly<Record<string, string>> = {
  orders: 'bestal bestil dostaw objedn rendel sipari tilaus παραγ заказ замов طلبية 注文 订单 주문',
  money: 'betal faktur lasku odeme szamla τιμολ оплат рахун חשבונית فاتور 付款 請求書 견적',
};
