import { listedWords } from '../../text/listed-words';

/** Words that name a trade, folded. A title holds at least one of them, or is introduced by an unmistakable label. */
export const jobHeads: ReadonlySet<string> = new Set(
  listedWords(`developpeur developpeuse developer dev instructor modeler modeller therapist physician pharmacist counsel attorney maintainer installer dispatcher machinist electrician inspector merchandiser stylist animator artist illustrator photographer apprentice graduate hacker sysop evaluator reviewer moderator moderateur moderatrice devops devsecops sre ingenieur ingenieure engineer technicien technicienne technician administrateur administratrice admin sysadmin administrator architecte architect
  analyste analyst consultant consultante chef cheffe chefs responsable directeur directrice director manager gestionnaire charge chargee coordinateur coordinatrice coordinator
  assistant assistante secretaire comptable accountant controleur controleuse controller auditeur auditrice auditor expert experte specialiste specialist formateur formatrice trainer
  scientist designer graphiste redacteur redactrice writer integrateur integratrice integrator testeur testeuse tester concepteur conceptrice programmeur programmeuse programmer
  owner master coach lead leader pilote referent referente superviseur superviseuse supervisor operateur operatrice operator exploitant exploitante pupitreur
  pentester rssi ciso dsi cto cio cdo dpo daf drh rh cfo coo pmo bdm commercial commerciale vendeur vendeuse acheteur acheteuse buyer trader broker
  recruteur recruteuse recruiter juriste lawyer avocat avocate paralegal economiste economist statisticien statisticienne statistician mathematicien actuaire actuary quant researcher chercheur chercheuse
  webmaster webmestre webdesigner infographiste motion dba hotliner helpdesk agent agente employe employee conseiller conseillere adviser advisor representative associate clerk officer executive
  intern stagiaire alternant alternante apprenti apprentie trainee scrum president vice professeur professor teacher enseignant
  cariste magasinier preparateur chauffeur conducteur mecanicien electricien electromecanicien maintenancier dessinateur dessinatrice projeteur metrologue qualiticien qualiticienne
  infirmier infirmiere medecin pharmacien psychologue educateur animateur animatrice cuisinier serveur receptionniste standardiste hotesse barista
  planner planificateur ordonnanceur logisticien logisticienne approvisionneur approvisionneuse evangelist advocate strategist marketer 
  urbaniste soc ux ui po qa monteur monteuse installateur cableur chief head mlops finops docteur doctorant postdoc ouvrier policier policiere atsem ide ash adjoint adjointe dieteticien dieteticienne pompier gendarme facilitateur facilitatrice animatrice ergonome geomaticien cartographe boulanger boulangere boucher bouchere jardinier jardiniere menuisier plombier plombiere chaudronnier soudeur soudeuse usineur tourneur fraiseur peintre macon couvreur carreleur grutier conductrice livreur livreuse facteur factrice aide-soignant aide-soignante aide soignant soignante auxiliaire kine kinesitherapeute ergotherapeute orthophoniste sage-femme dentiste veterinaire caissier caissiere hote barman plongeur patissier patissiere coiffeur coiffeuse estheticien estheticienne moniteur monitrice bibliothecaire mediathecaire conservateur conservatrice notaire clerc greffier gardien gardienne concierge steward opticien opticienne preparatrice tuteur surveillant surveillante account attache attachee delegue deleguee negociateur negociatrice gerant gerante metreur geometre topographe bizdev copywriter producer photographe videaste nurse driver cashier cook carpenter welder mechanic pilot tutor lecturer librarian interpreter secretary bookkeeper underwriter originator scheduler estimator surveyor foreman superintendent landman geoscientist contractor postdoctoral fellow technico-commercial technico-commerciale cheminot paysagiste fleuriste libraire documentaliste archiviste traducteur traductrice translator editor editeur journaliste geologist geologue chemist chimiste physicien accountants
  poseur poseuse automaticien automaticienne automatician manipulateur manipulatrice ibode iade encadrant encadrante
  teleconseiller teleconseillere teleoperateur teleoperatrice televendeur televendeuse teleprospecteur receptionist
  receptionnaire chauffagiste frigoriste serrurier serruriere metallier tolier carrossier ebeniste charpentier
  etancheur plaquiste platrier facadier terrassier conducteurs chauffeurs ambulancier ambulanciere brancardier
  brancardiere prothesiste podologue audioprothesiste orthoptiste puericultrice puericulteur sophrologue agriculteur
  ouvriere maraicher maraichere viticulteur sommelier sommeliere commis traiteur cuisiniere serveuse veilleur
  veilleuse lingere gouvernante majordome bagagiste voiturier accompagnateur accompagnatrice moniteur-educateur
  educatrice mediateur mediatrice maitresse instituteur institutrice professeure accompagnant aesh avs
  agent-de-maitrise magasiniere caristes manutentionnaire emballeur emballeuse trieur trieuse emondeur elagueur
  bucheron pareur desosseur aide-cuisinier aide-comptable aide-menagere repasseuse couturier couturiere styliste
  modeliste maroquinier tapissier horloger bijoutier joaillier orfevre relieur imprimeur sculpteur ingenierie
  ingenieurs techniciens developpeurs consultants analystes vendeurs assistants employes charges assistante-maternelle
  biologiste biochimiste microbiologiste hygieniste laborantin laborantine preleveur chimistes toxicologue
  zootechnicien agronome oenologue forestier geophysicien hydrogeologue hydraulicien climaticien thermicien
  thermicienne acousticien economiste-de-la-construction deviseur chiffreur projeteuse coffreur ferrailleur
  ascensoriste domoticien electronicien electronicienne cableuse bobinier regleur regleuse ajusteur outilleur mouliste
  plasturgiste injecteur fondeur forgeron lamineur agenceur agenceuse conditionneur conditionneuse palettiseur
  pointeur aiguilleur palefrenier soigneur toiletteur animalier assureur souscripteur souscriptrice gestionnaires
  liquidateur redacteur-sinistres courtier courtiere mandataire negociant fiscaliste tresorier tresoriere
  analyste-credit commissaire huissier greffiere magistrat douanier handler picker packer loader bartender waiter
  waitress housekeeper cleaner janitor caretaker caregiver carer midwife paramedic physiotherapist radiographer
  dietitian dentist psychologist counsellor counselor archivist curator conservator geographer cartographer
  hydrologist biologist biochemist physicist mathematician adjuster appraiser treasurer typist transcriber journalist
  reporter copyeditor proofreader subtitler localiser localizer choreographer musician dancer sculptor potter jeweller
  tailor seamstress upholsterer glazier plasterer roofer bricklayer joiner turner millwright boilermaker rigger
  driller blaster assayer metallurgist pipefitter lineman splicer technologist sourcer generalist expediter forwarder
  stevedore deckhand skipper purser attendant porter baker butcher fishmonger florist groundskeeper gardener arborist
  forester lifeguard firefighter constable detective investigator entwickler entwicklerin ingenieurin techniker
  technikerin servicetechniker kaufmann kauffrau sachbearbeiter sachbearbeiterin leiter leiterin referentin berater
  beraterin verkaufer verkauferin fahrer mechaniker mechatroniker elektriker elektroniker pfleger krankenschwester
  pflegefachkraft erzieher erzieherin lehrer lehrerin buchhalter buchhalterin praktikant praktikantin werkstudent
  werkstudentin assistentin administratorin architektin analystin redakteur redakteurin managerin qualitatsmanager
  qualitatsmanagerin projektleiter projektleiterin produktmanager konstrukteur lagerist koch kochin kellner
  desarrollador desarrolladora ingeniero ingeniera tecnico tecnica analista programador programadora administrador
  administradora administrativo administrativa contable enfermero enfermera camarero camarera cocinero cocinera
  recepcionista dependiente dependienta soldador soldadora mecanico electricista conductor conductora encargado
  encargada gerente jefe jefa responsabile comercial profesor profesora traductor traductora disenador disenadora
  auxiliar operario operaria becario becaria sviluppatore sviluppatrice ingegnere impiegato impiegata contabile
  infermiere infermiera cameriere cameriera cuoco addetto addetta commesso commessa operaio operaia magazziniere
  autista segretaria tirocinante progettista programmatore progettatore desenvolvedor desenvolvedora engenheiro
  engenheira enfermeiro enfermeira cozinheiro rececionista vendedor vendedora assistente gestor gestora estagiario
  estagiaria motorista ontwikkelaar medewerker medewerkster verpleegkundige boekhouder leraar verkoper beheerder
  stagiair kok adviseur partner manip
  fitter vet solicitor barrister registrar matron pastor rector sonographer optometrist chiropodist osteopath
  hygienist phlebotomist orderly stewardess draftsman draughtsman craftsman signalman linesman storeman doorman
  salesman saleswoman handyman repairman fisherman bosun docker trucker fabricator sprayer polisher moulder stonemason
  scaffolder tiler distiller vintner blender taster milliner bookbinder typesetter luthier negotiator valuer actuaries
  auctioneer verger playworker nanny childminder farrier jockey milker herdsman souffleur souffleuse doreur doreuse
  graveur graveuse fromager fromagere affineur affineuse potiere ceramiste selliere bottier chapeliere modiste brodeur
  brodeuse dentellier tisseur tisseuse tanneur coutelier ferronnier tailleuse vitrailliste marqueteur encadreur
  accordeur accordeuse caviste brasseuse distillateur torrefacteur chocolatier chocolatiere confiseur poissonnier
  poissonniere charcutier charcutiere ecailler rotisseur crepier pizzaiolo plongeuse barmaid croupier batelier
  eclusier matelot scaphandrier pisteur perchiste dameur nivoculteur skiman vigneron vigneronne apiculteur
  ostreiculteur pisciculteur horticulteur pepinieriste ramoneur fossoyeur thanatopracteur egoutier ripeur rippeur
  vidangeur hydrocureur desamianteur artificier foreur sondeur boiseur puisatier sableur noyauteur mouleur ebarbeur
  polisseur decolleteur rectifieur affuteur chaudronniere tuyauteur calorifugeur echafaudeur cordiste serriste
  sertisseur rhabilleur diamantaire gemmologue restaurateur restauratrice museographe scenographe regisseur regisseuse
  eclairagiste machiniste accessoiriste costumier costumiere habilleur habilleuse maquilleur maquilleuse perruquier
  danseur danseuse choregraphe choriste tenor violoniste altiste organiste pianiste chanteur chanteuse comedien
  comedienne barbiere masseur masseuse psychomotricien psychomotricienne crieur commissaire-priseur dispatcheur
  dispatcheuse telepilote cavalier palefreniere maitre-chien sapeur krankenpfleger hausdame haustechniker hausmeister
  industriekauffrau industriekaufmann tischler dachdecker zerspaner friseur friseurin arzthelferin altenpfleger
  sekretar sekretarin jardinero jardinera fontanero carpintero panadero peluquero peluquera abogado abogada vigilante
  repartidor cajero cajera jardinheiro pedreiro cozinheira padeiro falegname idraulico muratore giardiniere modellista
  parrucchiere parrucchiera panettiere pasticcere cassiera cassiere badante timmerman loodgieter metselaar
  heftruckchauffeur hovenier`),
);

/** Levels, technologies and domains: they stand in a title beside its head, and alone only after a clear label. */
export const jobModifiers: ReadonlySet<string> = new Set(
  listedWords(`java javascript typescript python php symfony laravel django flask ruby rails go golang rust scala kotlin swift c c++ c# .net net dotnet vb cobol sql oracle sap abap salesforce servicenow sharepoint dynamics odoo
  react reactjs react.js angular angularjs vue vuejs vue.js svelte node nodejs node.js nestjs next nuxt spring boot hibernate j2ee jee jakarta android ios mobile flutter web front front-end frontend back back-end backend full stack fullstack full-stack
  cloud aws azure gcp google kubernetes docker terraform ansible linux unix windows vmware cisco fortinet reseau reseaux systeme systemes infra infrastructure hebergement production exploitation support helpdesk help desk n1 n2 n3 niveau
  big spark hadoop kafka elastic snowflake databricks dbt power bi tableau qlik talend informatica etl machine learning deep ml ai ia nlp vision
  securite security cyber cybersecurite cybersecurity reseaux telecom telecoms voip iot embarque embedded firmware electronique electrical mecanique
  test tests validation qualite quality qa automation automatisation recette fonctionnel fonctionnelle technique technical applicatif applicative application applications logiciel logiciels software hardware
  senior junior confirme confirmee principal staff experimente experimentee debutant
  projet projets project product produit program programme produits moa moe amoa agile safe crm erp digital numerique it informatique etudes developpement business data ux ui
  marketing commercial communication ressources humaines human resources rh finance financier financiere financial risk risque credit energy gas power trading comptabilite paie payroll achats logistique supply chain traitement signal image donnees decisionnel mainframe web3 blockchain jeux video graphique environnement hygiene sante travaux methodes maintenance energie telephonie gouvernance conformite juridique social fiscal industriel industrielle tertiaire export import achat vente ventes clientele relation relations publiques`),
);

/** Contracts, hours and places of work: never part of a position. */
export const contractWords: ReadonlySet<string> = new Set(
  listedWords(`cdi cdd cdic alternance apprentissage stage stages internship interim freelance temps plein partiel full-time part-time permanent contract contrat remote teletravail hybride hybrid
  etp fte ft pt prn asap urgent urgente immediat immediate disponible dispo mi-temps vie vacation saisonnier professionnalisation professionnalisation`),
);

/** Towns and regions that follow a title without a preposition (« Ingénieur DevOps Nantes »), folded. */
export const places: ReadonlySet<string> = new Set(
  listedWords(`paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes villeurbanne clermont-ferrand brest tours limoges amiens metz besancon perpignan orleans rouen mulhouse caen nancy avignon poitiers pau annecy chambery valence vannes lorient quimper niort
  saint-etienne saint-herblain saint-nazaire saint-denis saint-malo aix-en-provence sophia-antipolis boulogne-billancourt courbevoie nanterre puteaux levallois-perret issy-les-moulineaux montreuil creteil versailles cergy evry massy saclay roissy bayonne troyes colmar laval cholet roubaix tourcoing villeneuve-d'ascq blagnac labege merignac pessac ecully limonest bron venissieux carquefou orvault reze
  rhone bretagne normandie occitanie ile-de-france idf paca alsace france londres london bruxelles brussels geneve geneva lausanne luxembourg berlin madrid houston remote`),
);
