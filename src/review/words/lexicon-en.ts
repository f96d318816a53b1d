/**
 * English concepts shared by the rules: who is spoken of, and the frames in which a word becomes a motive
 * (a cause, a difficulty, a preference). Notation: `grammar.ts`.
 */
export const englishLexicon: Readonly<Record<string, string>> = {
  your: 'your | yours',
  you: 'you | yourself',
  adverb:
    'very | too | rather | quite | a bit | a little | somewhat | perhaps | maybe | really | relatively | fairly | so | overly | particularly | mostly | predominantly | largely | pretty | slightly | frankly | extremely',
  not: 'not | never | hardly | unlikely | don t | doesn t | didn t | won t | wouldn t | isn t | aren t | can t | cannot | couldn t | wasn t | weren t | dont | doesnt | wont | wouldnt | isnt | cant | less',
  cause: `
    because | because of | due to | owing to | given | given that | in view of | in light of | on account of | on the basis of | on grounds of | on the grounds of | considering | based on | for reasons of | related to | linked to | as a result of
    since | as | with | bearing in mind | taking into account | having regard to | by reason of | down to | as regards | in terms of | when it comes to | reason being | reason is | came down to | comes down to | concerned about | concerns about | concern about | concerns over | concern over | concerns regarding | concern regarding | worried about | worries about | worry about | reservations about | doubts about | hesitant about | uneasy about | put off by | influenced by | factor was | issue was | problem was`,
  trouble: `
    difficult* | hard | harder | tough | tricky | challeng* | complicat* | incompatible | unsuitable | unsuited | problem | problems | problematic | issue | issues | obstacle* | barrier* | risk | risks | risky | concern | concerns | concerned | worr* | fear | afraid | doubt* | hesita* | drawback* | disadvantage* | mismatch
    clash* | conflict* | interfer* | awkward* | uncomfortable | struggle* | struggling | unable | prevent* | impossible | burden* | disrupt* | put off | unsettl* | hinder* | hamper* | limit us | limits | limitation* | impractical | demanding | too much | off putting | unfair on | jeopardi* | tiring | strain | count* against | work* against | go* against | weigh* against | held against | get* in the way | stand in the way | sit* badly | sit* uneasily | not ideal | less than ideal | stand out | feel out of place | out of place | isolated | unwelcome | alienat* | confus*
    @not ~4 suit* | @not ~4 fit* | @not ~3 match* | @not ~3 work* | @not ~3 compatible | @not ~3 sit well | @not ~4 appropriate | @not ~3 comfortable | @not ~3 go down well | @not ~2 allow* | @not ~3 keep up | @not ~3 cope* | @not ~3 realistic | @not ~3 feasible | @not ~3 right | @not ~3 expect* | @not ~3 convey* | @not ~3 project* | @not ~3 reflect* | @not ~3 relate | @not ~3 connect* | @not ~3 sustain* | @not ~3 manageable | @not ~3 ready | @not ~4 accept* | @not ~3 stay | @not ~3 want* | @not ~3 think | @not ~3 believe | @not ~3 feel`,
  misfit: `
    fit | fit in | fitting in | blend in | settle in | settle | keep up | keeping up | belong | comfortable | feel at home | relate | gel | adapt | integrate | out of place | adjust* | at ease | cope | enjoy`,
  refuse: `
    reject* | declin* | turn* down | rule* out | ruled | unsuccessful | unfortunately | regret | cannot offer | unable to offer | cannot proceed | not proceed | not move forward | not moving forward | not progress | not go ahead | not be taking | not take | not taking | not select* | passed over | pass on | decision | decided | @not ~3 proceed* | @not ~3 hire | @not ~3 offer | @not ~3 moving | @not ~3 forward | @not ~3 consider* | other candidates`,
  prefer: `
    prefer* | looking for | look for | seeking | seek | searching for | want | wants | wanted | need | needs | needed | hoping for | hoped for | would rather | require* | asked for | ask for | asks for | insist* | favour* | favor* | ideally | had in mind | have in mind | after | picture* | going with | went with | go with | chose | chosen | opted for | opt for | suited to | suits | suit | expect* | envisag* | reserve* for | better with | intended for | aimed at | best done by | best filled by | better suited | envision* | decided on`,
  person: `
    someone | somebody | person | people | candidate | candidates | individual | individuals | profile | profiles | employee* | colleague* | man | woman | hire | applicant | applicants | one | team member | team members | recruit | face`,
  client:
    'client | clients | customer | customers | team | teams | management | director* | manager | managers | partners | colleagues | guests | board | owner | boss | staff',
  avoid:
    'avoid* | rule out | exclud* | turn away | steer clear | don t want | do not want | doesn t want | don t hire | do not hire | not hire | don t take | do not take | not ready | no room for | reject | refuse* | won t accept | stay away from | never hire* | not hiring | tend not',
  policy: `
    regardless | irrespective | equal opportunit* | diversity | inclusive | inclusion | equality | without regard to | all backgrounds | any background | accessibility | reasonable adjustments | whatever your | whatever their | we welcome applications | nothing to do with`,
  num: 'one | two | three | four | five | 2 | 3 | 4 | 5 | several',
  application:
    'application | applications | profile | background | cv | resume | experience | skills | skill set | skillset | candidacy | qualifications | you',
  // A reason about the job, in the same sentence: then it is not vague.
  reason: `
    because | since the/it/we/this | experience ~1 with/of/in/running/leading/managing | years of | years ~1 experience | as the/it/this role/job/post/position | certif* | degree | fluent | fluency | german | french | spanish | dutch | knowledge of | skills in | hands on | expertise in | background in | who has/have/had ~1 run/led/managed/built/shipped/already/worked/done/migrated/deployed | already | java | python | kubernetes | sap | react | angular | devops | salesforce | sql | linux | terraform | aws | azure | cloud | rust | kafka | the role needs/asks/calls/requires | the post needs/asks/calls/requires | the job needs/asks/calls/requires | requires | budget | salary | notice period | availab* | withdrawn | on hold | filled`,
  bignum:
    '33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | forty | fifty | sixty | forty five | fifty five | forties | fifties | sixties',
  agenum:
    '18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | twenty | thirty | twenties | thirties | twenty five | @bignum',
};
