/**
 * Given names met in France, folded (no accents, hyphens kept), our own compilation. They only settle an order that
 * the shape of a name leaves open: « Martin Thomas », « DUPONT JEAN ».
 */
const written = `
saliou mamadou-saliou alpha boubou thierno-amadou kalidou demba samba djibril lamarana mouhamadou abdourahmane ousseynou assane fatim djamila naissa ramatoulaye bintou
beatrix lubna lujain oleksiy dmytro mykola yurii iryna kateryna svitlana natalya anastasiia mariia zuzana jiri ondrej tomas petr jakub vojtech marek pavlina katerina bogumila jacek zbigniew ryszard malgorzata joanna beata iwona
giulietta massimiliano alessandra gianluigi raffaele gennaro pasquale antonello donatella ludovica martino
rajan sanjana vivaan arnav karthikeyan subramanian venkat srinivas lakshman suresh ramesh mahesh ganesh kavitha swati ritu neeraj pankaj manish nitin sachin gaurav abhishek ankit anurag aditya siddhartha shubham harsh yash
xiaoming jiahao yifan zihan haoyu meiling xiaoyan liang jian hui feng lei tao hong jing yong qing bin chao haruto yuto sakura kenji hiroki naoki daichi akiko satoshi takashi minji jiwoo seojun
kimberley tricia donna stinson zimin shirley pinnamaneni grant rick vince gregg kevyn debbie tiffanie lindy randi jodie kristi traci misty tammie rhonda vickie janelle pamella darrell dwight wendell roderic leroy milton clyde elmer homer merle floyd
anouk-marie lorine maelys-anne noemi-rose aubane aliette ambroisine bertille-marie capucine-rose cassandre celeste clemence-marie cyrielle delphin domitille emeraude enora erine fantine gaetana guilaine heliena isaline-marie jeanne-marie josephe leonor lilwenn lison loanne loelia louane-marie maelenn mahe mailys malorie marion-alice mayeul melaine morwenna nais nelle nine noan ombeline orlane-marie perline philippe-emmanuel priscille-anne sixtine solena soizic sterenn tifenn titouane typhaine ursuline vefa ysoline yuna-marie zelie-rose
anne-lise anne-claire anne-cecile anne-gaelle anne-charlotte marie-ange marie-noelle marie-odile marie-paule marie-charlotte marie-cecile marie-eve marie-amelie marie-astrid marie-agnes marie-jeanne marie-josephe marie-alice marie-paul marie-emilie jean-gabriel jean-bruno jean-daniel jean-edouard jean-emmanuel jean-eric jean-etienne jean-felix jean-guy jean-hugues jean-julien jean-laurent jean-leon jean-louis jean-mathieu jean-maurice jean-olivier jean-patrick jean-raphael jean-remi jean-robert jean-roch jean-samuel jean-simon jean-victor jean-vincent jean-xavier paul-emile paul-antoine louis-philippe louis-paul louis-charles charles-henri charles-edouard charles-antoine pierre-olivier pierre-jean pierre-andre pierre-francois pierre-luc yves-marie hans-jurgen karl-heinz
aaron abbas abdallah abdel abdelaziz abdelhak abdelhamid abdelkader abdelkarim abdellah abdelmalek abderrahim
abderrahmane abdou abdoulaye abdul abel abigail achille achraf adam adama adel adelaide adele adeline adem adil
adina adnan adrian adriana adrianna adrien adrienne agathe aglae agnes agnieszka ahmad ahmed aicha aida aime aimee
aissa aissata aissatou aitor akim akira akua alain alan alassane alba alban albane albert alberto albin aldo
alejandra alejandro aleksandr aleksandra alessandra alessandro alessia alessio alex alexander alexandr alexandra
alexandre alexandru alexane alexia alexis alfonso alfred alfredo ali alia alice alicia alicja alienor alina aline
alioune alisha alison alistair alix aliya allan alma alois aloise alphonse alvaro alya alyssa ama amadou amal amanda
amandine amar amaury amber ambre ambroise amel amelia amelie amin amina aminata aminatou amine amir amira amit amy
ana anais anas anastasia anatole anatoly anders andre andrea andreas andree andreea andrei andres andrew andrey
andrzej andy ange angel angela angele angelica angelina angeline angelique angus anh anil anis anissa anita anja
anjali ann anna annabelle anne anne-laure anne-marie anne-sophie annette annick annie anouar anouck anouk ansel
anthony antoine antoinette anton antonella antonia antonin antonio antony anu anushka apolline april apurva arantxa
archibald ariane arianna ariel aristide arjun arlette armand armande armando armelle arnaud arnold arsene artem
arthur artur arun ash asha ashley ashok ashwin asma assetou assia assiya astou astrid athena aubin aude audrey
augustin augustine aurelia aurelie aurelien aurore austin ava awa axel axelle aya ayman aymen aymeric ayoub ayse
aysegul azad aziz aziza azzedine bachir bakary balthazar baptiste barack barbara barnabe barry bart bartosz basile
bastian bastien baudouin beatrice beatriz bechir belen belinda ben benedict benedicte benedikt benjamin bennett
benoit berangere berenger berenice bernadette bernard bernardo bernd bert berthe bertille bertrand beth bettina
betty beverly bhavesh bianca bilal bilel bill binta bjorn blaise blanca blanche blandine bob bogdan bojan boris
boubacar boubakar bouchra boureima bozena brad bradley brahim brandon brayan brenda brendan brett brian brice brieuc
brigitte britney bronwen bruce bruna brune brunehilde bruno bryan calvin camelia cameron camila camilla camille
camilo candice capucine carine carl carla carlo carlos carlotta carmen carol carole carolina caroline carolyn
caterina catherine cathy cecile cecilia cedric celestin celestine celia celian celina celine cesar chad chafik
chahinez chaima chantal chantelle charlene charles charlie charline charlotte chau chedi cheick cheikh chelsea cheng
cheryl chiara chidi chioma chloe chris christel christelle christen christian christiana christiane christina
christine christoph christophe christopher chukwu ciara cindy ciprian claire claire-lise clara clarence clarissa
clarisse claude claudia claudine claudio claus clea clelia clemence clement clementine cleo clifford clotilde clovis
cole colette colin colleen colombe come connor conor conrad constance constant constantin coralie coraline cordelia
corentin corina corinne cornelia cosima cosmin costin coumba courtney craig cristian cristiano cristina curtis
cynthia cyprien cyriaque cyril cyrille cyrus czeslaw dalila damian damien damir dan dana daniel daniela daniele
danielle danila danny dany daouda daphne daria dario darius darren dave david davide davy dawid dawn dean deborah
debra declan deepa deepak delia delphine denis denise dennis denys derek derrick desire desiree detlef devin dexter
dhruv diana diane didier diego dieter dilan dimitri dimitrios dina dinara dinesh diogo djamel djamila djeneba
djenebou djibril dmitri dmitry dolores dominic dominik dominika dominique don donald donatien donna donovan dora
dorian dorina doris dorota dorothee dorothy doug douglas dounia drew driss drissa duc duncan dustin dwayne dylan
dzmitry earl ebony ed eddie eddy edgar edgard edith edmond edouard eduard eduardo edward edwige edwin efe efstathios
efua eglantine eileen ekaterina elaine elea eleanor elena eleni eleonore eli elia elian eliane elias elie eliette
elif elijah elin elina eline elio eliot elisa elisabeth elise elisee elizabeth ella ellen elliot elliott elly elodie
eloi eloise elouan elsa elvira elvire elvis elyas elyes elyse emanuel emanuele emeka emeline emeric emil emile
emilia emilie emilien emilienne emilio emily emma emmanuel emmanuelle emmy emre enea enguerrand enrico enrique enzo
eran eric erica erich erick erik erika erin ernest ernestine ernesto errol erwan erwann erwin esme esperance esra
esteban estelle ester esther ethan etienne eugen eugene eugenia eugenie eunice eva evan evangeline eve evelina
evelyn evelyne evgeni evgenia ewa ewan ewen fabian fabien fabienne fabio fabiola fabrice fabrizio fadi fadila fahd
faisal faiza fanch fanny fanta fares farid farida farouk fatiha fatima fatimata fatma fatou fatoumata faustine fay
faycal federica federico fedor felicia felicie felicien felicite felipe felix ferdinand fergus fernand fernanda
fernando fethi fiona firas flavia flavie flavien flavio fleur flora flore florence florent florentin florentine
florian floriane florin florine fode fouad foued fouzia franca france frances francesca francesco francis francisco
franck francois francoise frank frankie franz fred freddy frederic frederica frederick frederik frederique fredrik
freya fritz fulbert gabin gabor gabriel gabriela gabriele gabriella gabrielle gad gael gaelle gaetan gaetane gaia
gail garance gareth gary gaspard gaston gauthier gautier gavin gaya gaylord gemma gene genevieve geoffrey geoffroy
george georges georgette georgia georgina gerald geraldine gerard gerardo gerhard germain germaine gerry ghislain
ghislaine ghita giacomo gian gianluca gianni gil gilbert gilberte gilda gildas gilles gina ginette giorgia giorgio
giovanna giovanni gisele gita giulia giuliano giulio giuseppe gladys glen glenn gloria godefroy godwin gonzague
gonzalo gordon grace graciela graham greg gregoire gregor gregory greta grigore grzegorz guenole guilhem guillaume
guillemette guillermo gurvan gus gustav gustave guy guylaine guylene gwen gwenael gwenaelle gwendal gwendoline gwenn
gwenola gwladys habib habiba hadi hadja hadrien hafid hafida hafsa haifa hakan hakim hakima halim halima hamed hamid
hamida hamza hana hanae hanan hania hanna hannah hannes hans hao hardy harish harold haroun harper harriet harrison
harry haruki hasan hasna hassan hassane hatem hawa hayat hayden hayet hayley heather hector hedi heidi heike
heinrich heinz helen helena helene heloise henda hendrik henk henni henri henrietta henriette henrik henrique henry
herbert hermann hermes hermine hernan herve hicham hilaire hilary hilda hina hind hippolyte hiroshi hoa hoang hocine
holly honore honorine horace horst hortense houda houria houssem howard huan hubert huda hugh hugo hugues huguette
humberto hung huong husam hussein huy huyen hyacinthe iain ian ibrahim ibrahima ibtissem ichem ida idir idriss
idrissa ignace ignacio igor ihsan ikram ilan ilana ilaria ildiko ileana ilham ilhan ilia iliana ilies ilona ilyas
ilyes imad iman imane imed imen imene imran ina indira ines inga ingrid inna ioan ioana ionut iosif ira irena irene
irina iris irma irving isaac isabel isabella isabelle isadora isaias isaline isaure isha isidore iskander ismael
ismail ismaila ismet isolde israel issa issam itziar iva ivan ivana ivo iwan izabela jack jackie jackson jacky jacob
jacqueline jacques jad jade jafar jakob jakub jalal jalil jamal james jamie jamila jan jana jane janet janice janick
janina janine janis jarod jaroslav jasmin jasmine jason jasper javier jawad jay jayden jean jean-baptiste
jean-bernard jean-charles jean-christophe jean-claude jean-david jean-denis jean-eudes jean-francois jean-jacques
jean-loup jean-luc jean-marc jean-marie jean-michel jean-noel jean-pascal jean-paul jean-philippe jean-pierre
jean-rene jean-sebastien jean-yves jeanette jeanne jeannine jeff jeffrey jelena jenna jennifer jenny jens jeremiah
jeremie jeremy jerome jerry jess jesse jessica jessie jesus jihad jihane jihene jill jim jimmy jing jo joachim joan
joana joanna joannie joao joaquim joaquin jocelyn jocelyne joe joel joelle joerg joey johan johana johann johanna
johanne johannes john johnny jon jonas jonathan joran jordan jordane jordi jorg jorge jorgen jose joseba josee
josefina joseph josephine josette josh joshua josiane josselin josue jovana joy joyce juan juana juanita judicael
judith judy jules julia julian juliana juliane julie julien julienne juliet juliette julio julius jun june jurgen
justin justine kacem kaddour kader kadiatou kahina kai kailash kaitlyn kamal kamel kamil kamila kamilia karel karen
karim karima karin karina karine karl karla karol karolina karthik kasper kassandra kat katarina katarzyna kate
katell katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katy kavya kay kayla keith kelly
kelsey ken kenan kendra kenneth kenny kenza kenzo keren kerry kevin khadidja khadija khadra khady khaled khalid
khalifa khalil khanh khoa kilian killian kim kimberly kimia kinga kiran kirill kirsten kirsty klaas klara klaudia
klaus klervi koffi kofi kojo konrad konstantin kosta kouadio kris krishna krista kristen kristian kristin kristina
kristof krystyna krzysztof kumar kurt kwabena kwame kyle kylian lacramioara ladislas laetitia lahcen laila lakshmi
lamia lamine lan lana lancelot lara larbi larissa larry lars lassana latifa laura laurane laure laureen laurel
lauren laurence laurene laurent laurentiu laurette laurianne laurie laurine lavinia layla lazare lea leah leana
leandre leandro leanne lee leela leila leilani lena lenaic lenka lennart lenny lenora leo leon leona leonard
leonardo leone leonel leonidas leonie leonor leonora leontine leopold leopoldine leroy leslie lester leticia levi
lewis leyla lia liam liana lidia lidwine liese lila lilas lilia lilian liliana liliane lilly lilou lily lin lina
linda lindsay lindsey line ling linh linus lionel lior lisa lisandro lise lisette livia liviu liz liza lizzie loan
loane lodoiska loic lois lola lolita lorelei loren lorena lorenz lorenza lorenzo loreto loretta lorette loriane
lorie loris lorna lorraine lothaire lotte lou louane louanne loubna louis louis-marie louisa louise louisette louka
loup lourdes lova luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda
lucrece lucy ludivine ludmila ludmilla ludo ludovic luigi luis luisa lukas lukasz luke luna lutz lyazid lydia lydie
lyes lyna lynda lynette lynn lysandre mabel maceo maciej maddalena maddie madeleine madeline madison mady mael maele
maeliss maella maelle maelys maeva magali magalie magda magdalena magnus mahamadou mahaut mahdi maher mahmoud maia
maika maiko maimouna maissa maite maja makan malak malcolm malek malia malick malik malika malo malvina mamadou mame
manal manar mandy manel manfred manoel manoj manolo manon manuel manuela manuella mara marc marc-antoine marceau
marcel marcela marcelin marceline marcella marcelle marcellin marcello marcelo marcia marcin marco marcos marcus
marek maren margaret margarita margaux margherita margo margot marguerite maria mariam mariama mariame marian
mariana marianna marianne mariano maribel marica marie marie-anne marie-christine marie-claire marie-claude
marie-france marie-helene marie-jose marie-laure marie-line marie-louise marie-pierre marie-therese mariel marielle
marika marilou marilyn marilyne marin marina marine mario marion maris marisa marise marissa marius mariusz
marjolaine marjorie mark marko markus marleen marlene marlon marta marte martha marthe martial martin martina
martine martinho marty marvin marwa marwan mary maryam maryana maryline maryne maryse maryvonne masha massimo
massinissa mateo mateusz mathias mathieu mathilda mathilde mathis mathurin mathys matilda matilde matis matt matteo
matthew matthias matthieu matthis matti maud maude maureen maurice mauricio maurizio mauro max maxence maxime
maximilian maximilien maximus may maya maylis mayssa mbaye medard medhi medina megan meghan mehdi mehmet mehtap mei
meissa mejda melanie melia melina melinda meline melisa melissa melodie melody mercedes meredith meriam meriem
merlin merve meryem messaoud mia micael micha michael michaela michal micheal michel michela michele micheline
michelle mickael miguel mihaela mihai mihail mikael mike mikel mikhail mila milan milana milena miles milo mimoun
mina ming minh mira miranda mireille mirela miriam mirjam miroslav miruna misha mitch mitchell moctar modeste modibo
modou mohamad mohamed mohammad mohammed mohand mohsen moira moise molly momo mona moncef monia monica monika monique
montserrat morad morgan morgane morgann moritz mostafa mouhamed mouloud mounia mounir mourad moussa moustafa
moustapha muhammad murat muriel murielle mustafa mustapha mylene myriam myrtille nabil nabila nacer nacera nacim
nada nadege nadejda nadia nadim nadine nadir nadira nael nahel nahia nahla naima najat najet najib najwa nan nancy
nans naomi narcisse narimane nasr nasser nassim nassima natacha natalia natalie natalija natalya natanael natasha
nathalie nathan nathanael nathaniel nawal nawel nazim ndeye neal ned neela neha neil nelly nelson nesrine nestor
neven neyla nga ngoc ngozi nhung nicholas nick nicky nicola nicolae nicolas nicole nicoleta nicoletta nidal niels
nihad nikita niklas nikola nikolai nikolaos nikos nils nina nino ninon nisrine nkechi noa noah noam noe noel noelia
noelie noelle noemi noemie nolan nolwenn nora norah norbert nordine noreen nori norman nouha nour noura noureddine
nouredine nuno nuria oceane octave octavia octavie octavio odette odile odilon odin ofelia olaf oleg oleksandr
oleksii olena olga olimpia olive oliver olivia olivier oluwaseun olympe omar omer ondine oona ophelie oriana oriane
orianne orla orlando orlane orsolya osama oscar oskar osman osvaldo othman otis otmane otto ouafa oualid ouarda
oumar oumayma oumou oumy ousmane oussama owen ozan ozgur pablo pacome padma paige palmyre paloma pam pamela paola
paolo papa pape paquita paris parisa parker pascal pascale pascaline pat patrice patricia patricio patrick patrik
patrycja paul paul-henri paula paulette paulin paulina pauline paulo pavel pavlo pawel paz pedro peggy penelope per
perceval percy perla pernelle perrine pervenche peter petra petros phil philemon philibert philip philipp philippa
philippe philippine philomene phoebe phuc phuong pia pierce pierre pierre-alain pierre-antoine pierre-emmanuel
pierre-henri pierre-louis pierre-marie pierre-yves pierrette pierrick pietro pilar piotr piya polina pooja prakash
pranav prasad pratik precieuse preston prisca priscilla priscille priya priyanka prosper prudence prune qiang quan
quentin quincy quitterie quoc quynh rabah rabia rachel rachelle rachid rachida radhia radia radka radoslav radu
rafael rafaela rafal rafik raghav rahma rahul raja rajesh rajiv ralph ram rama ramata ramdane rami ramiro ramon
ramona ramzi ramzy rana randa randall randy rania raoul raphael raphaela raphaelle raquel rashid rasmus raul ravi
ray rayan rayane raymond raymonde raymundo rayna razvan reba rebecca rebekah reda redouane reem regina reginald
regine regis reid reine reinhard reinhold rejane remi remigiusz remy renan renata renato renaud rene renee reza rhys
ricardo riccardo richard rick ricky ridha riham rim rima rina rishi rita ritchie riwan riyad roald rob robbie robert
roberta roberto robin robyn rocco rocio rod roderick rodica rodney rodolphe rodrigo rodrigue roger rogerio rohan
rohit rokhaya rokia roland rolande rolando rolf romain romaine roman romane romaric romeo romuald romy ron ronald
ronan ronnie roopa rory rosa rosalia rosalie rosalind rosaline rosanna rosario rose roseline roselyne rosemary rosie
rosine rossana rowan roxana roxane roxanne roy roza ruben rudi rudolf rudy rufin rui rupert russell ruth ryad ryan
saad sabah saber sabina sabine sabri sabrina sabrine sacha sadia sadio safa safia safiya sahar said saida saif
sakina salah salem salif salim salima salimata sally salma salman salome salomon salvador salvatore sam samantha
samara sami samia samir samira samson samuel samuele samy sana sandeep sandie sandra sandrine sandro sandy sanjay
sanne santiago santos saoirse sara sarah sarra sasha saskia satya saul savannah saverio savinien scott sean
sebastian sebastiano sebastien seema segolene sekou selena selim selima selin selina selma semih sephora seraphin
seraphine serena serge sergei sergey sergio serigne servan servane severin severine seydina seydou seynabou seyni
shahid shaima shana shane shanna shannon sharon shaun shauna shawn sheila shelby sherif shirley shiva shreya shu
shyam siaka sibylle siddharth sidney sidonie siegfried siham sihem sikou silas silvain silvana silvia silvio silviu
simeon simon simona simone sina sinead siobhan sofia sofian sofiane sofie sokhna solal solange soledad solene solenn
solenne soline solveig sonia sonja sophia sophie soraya soren souad soufian soufiane souhail souhila souleymane
soumaya spencer stacey stacy stan stanislas stanislav stanislaw steeve steeven stefan stefania stefano steffen
stella stepan stephan stephane stephania stephanie stephen steve steven stevie stewart stuart sue suhail sullivan
sultan sunil suresh susan susana susanna susanne susie suzanne suzette suzie sven svenja svetlana swann swati
sybille sydney syed sylvain sylvaine sylvana sylvere sylvestre sylvette sylvia sylviane sylvie syrine tadeusz taha
tahar tahir taina takeshi talal talia tam tamara tamas tancrede tanguy tania tanya tara taras tarek tariq tatiana
tatjana tayeb taylor ted teddy teodor teofil terence teresa terrence terry tess tessa thadee thai thais thanh thao
thea theo theodora theodore theophane theophile theresa therese thi thibaud thibault thibaut thien thierno thierry
thijs thilo thomas thorsten thu thuy tia tiago tibor tidiane tien tiffany tijani tilda tilio till tim timea timothe
timothee timothy timur tina tino tiphaine tiphanie titouan tobias toby todd tom tomas tomasz tommaso tommy toni tony
tonya torsten toufik toussaint tracey tracy trang travis tristan troy trudy trung tuan tudor tugdual turid tuyet
tyler tyrone ugo ulises ulla ulrich ulrike ulysse uma umberto umut urbain uriel ursula ursule urszula vaclav vadim
vaiana valentin valentina valentine valentyn valere valeria valerian valeriane valerie valeriu valery van vanessa
vanina vanya vasile vasiliki vasily vassili vedrana venceslas vera verena vernon verona veronica veronika veronique
vesna vianney vicente vicky victoire victor victoria victorien victorine vidal vijay vikas vikram viktor viktoria
viktoriia vincent vincenza vincenzo vinciane vinh vinod viola violaine violeta violetta violette virgil virgile
virginia virginie vishal vital vitaly vito vitor vittoria vittorio vivek vivian viviane vivien vivienne vlad
vladimir volodymyr vuong wafa wahiba wahid wahida walid wallace wally walter wanda warren wassila wassim wassyla
wayne wei wen wendy werner wesley wiam wiem wijdane wilfred wilfrid wilfried wilhelm wilhelmina will willem william
willy wilson winnie winston wissam wissem wojciech wolfgang woody xavier xaviere ximena xin xuan yacine yael yahia
yahya yakov yamina yamine yan yana yanick yann yannick yannis yara yasemin yasin yasmin yasmina yasmine yasser
yassin yassine yassir yasuko yaw yazid yedidia yehudi yelena yen yevgen yi ying ylan yoan yoann yohan yohann yoko
yolaine yolanda yolande yolene yoni york yosra youcef younes youness younous youri youssef youssou youssouf ysaline
ysee yu yuan yue yuki yulia yuliana yun yuna yuri yusuf yvan yves yvette yvon yvonne yvonnick zachari zacharie
zachary zack zahia zahra zaid zain zaina zakari zakaria zara zeina zeineb zelda zelia zelie zena zeno zephyr zev
zhen zhi zian zina zineb zinedine zita zoe zoey zofia zohra zoltan zora zoubida zoubir zuzana zuzanna zyad
`;

const names: ReadonlySet<string> = new Set(written.split(/\s+/).filter((name) => name !== ''));

/** Whether a folded word, or each half of a compound one, is a known given name. */
export function isFirstName(folded: string): boolean {
  if (names.has(folded)) return true;
  const halves = folded.split('-');
  return halves.length === 2 && halves.every((half) => names.has(half));
}
