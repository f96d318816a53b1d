import { lines } from './job-titles';

/** A second writing of titles by the « de » they take, of all trades and shapes. One title a line. */

export const elidedOfAllTrades = lines(`
Hostellerie (chef de rang)
Abatteur-découpeur
Accompagnant éducatif et social
Accompagnatrice de voyages
Accordeur de pianos
Accrochiste en chaudronnerie
Actuaire
Actuaire senior IFRS 17
Adjoint administratif territorial
Adjointe de direction
Administrateur judiciaire
administratrice des ventes
ADV Export
Aérodynamicien
Affineuse de fromages
Affréteur
Agenceur d’espaces
Agente d’escale
AGENT DE QUAI
Agriculteur
Agronome
Aiguilleuse du rail
Aide-soignante de nuit
Alternante en communication
Ambassadrice de marque
Analyste KYC
Anesthésiste-réanimateur
Animalier de laboratoire
Animatrice périscolaire
Antiquaire
Apiculteur
Appariteur
Apprentie boulangère
Arboriculteur
Arbitre de rugby
Architecte d’intérieur
Archiviste
Ardoisier
Armurier
Artificier
Ascensoriste
Assembleur monteur
Assureur conseil
Astrophysicien
Atelière
Audiodescriptrice
Aumônier
Auteur-compositeur
Auto-école : moniteur
Auxiliaire vétérinaire
Aviculteur
Avionneur
Avocate fiscaliste
Account Director
AdOps Specialist
After-sales Manager
AI Engineer
Airbus A320 Pilot
Airport Manager
Algorithm Engineer
Analytics Engineer
Animation Director
AppSec Engineer
Apache Spark Developer
Artificial Intelligence Researcher
ASIC Designer
Auditor
Automation Tester
Avionics Technician
A/B testing manager
A320 : pilote
ACV : ingénieur
AS400 : développeur
ASV
ATSEM
AESH
AMO
ARC
AFPA : formateur
Ébéniste
Ébarbeuse
Écailler
Échafaudeur
Éclairagiste
Éclusière
Écoconceptrice
Écologue
Écrivain public
Éducatrice sportive
Éleveur de chevaux
Élagueuse
Électrotechnicienne
Emballeur
Embaumeur
Employée de rayon
Émondeur
Encadreur
Enduiseuse
Énergéticien
Enlumineur
Ensemblier
Entrepreneur de spectacles
Éolien : technicien de maintenance
Épicier
Équarrisseuse
Équipier de collecte
Équipière polyvalente
équipier logistique
Escaliéteur
Essayeur
Étalonneur
Éthologue
Étudiant vétérinaire
Évaluatrice
Examinateur du permis de conduire
Expéditionnaire
Expert d’assurance
Exploitante agricole
Externe en médecine
E2E Test Engineer
EdTech Product Owner
EDI : chef de projet
EPM Consultant
eCommerce Manager
e-learning designer
E-réputation : chargée de veille
eSport manager
Editor in chief
Editorial Assistant
Electrical Engineer
Employer Branding Manager
Enablement Manager
Energy Trader
English Teacher
Entry-level Accountant
Environment Artist
Equity Analyst
Escalation Engineer
Estimator
Exchange Administrator
Experience Designer
External Auditor
Habilleur de théâtre
Habitat : conseillère
Hagiographe
Haltérophile
Halieute
Hameçonnage : analyste
Harmonisatrice
Hébergement touristique : gérant
Héliciculteur
Hélicoptère : mécanicien
Hélitreuilliste
Hématologue
Hépatologue
Herbager
Herboriste
Herméneute
Herpétologue
hippothérapeute
Hippologue
Histologiste
Historienne de l’art
Historiographe
Homéopathe
Homme toutes mains
Homme de ménage
Homologation : chargé de mission
Horloger
HORLOGÈRE
Horodateurs : agent de maintenance
Horticultrice
Hospitalier
Hôte de caisse
hôtesse de l’air
HÔTE d’accueil
HOTESSE d’accueil
HOTE de caisse
Hôtelière
Hôtellerie : responsable
Huilier
Huissier de justice
Huissière
Humaniste numérique
Humanitaire : coordinateur
Humoriste
Hydraulicienne
Hydrogéologue
Hydrographe
Hygiéniste bucco-dentaire
Hypnothérapeute
Hyperbariste
Hypermarché : directeur
Iconographe
Ichtyologue
Îlotier
Illusionniste
Illustratrice jeunesse
Imagerie médicale : manipulateur
Imitateur
Immunologiste
Imprimeuse
Indexeur
Industrialisateur
Infirmier anesthésiste
INFIRMIÈRE DE BLOC
infirmière libérale
Informaticien
Ingénieure du son
Inséminateur
Inspectrice des impôts
Instructeur de vol
Instrumentiste de bloc
Intérimaire
Intervenante socio-éducative
Irrigation : technicien
Isolateur thermique
IBODE
IADE
IPA en psychiatrie
i18n Engineer
iGaming Analyst
iPhone : réparateur
IFRS Specialist
IMS Manager
IPTV Engineer
ISO 9001 : auditrice
ITIL Consultant
IaC Engineer
Identity Architect
Image Processing Engineer
Implementation Consultant
Import-export : assistant
Inbound Marketer
Incident Manager
Indirect Tax Manager
Influence Manager
Insurance Broker
Intelligence économique : analyste
Interim Manager
Intern, Finance
Inventory Planner
Investor Relations Officer
Issue Manager
Objecteur
Océanographe
Oculariste
Odontologue
Œnotouriste
œnologue conseil
Officière de sécurité
Oiseleuse
Oléiculteur
Oncologue
Onglerie : prothésiste
Opérateur sur commande numérique
Opératrice de conditionnement
Ophtalmologiste
Orchestrateur
Ordonnanceuse
Organisatrice de mariages
Orienteur
Ornithologue
Orthodontiste
Ostréicultrice
Oto-rhino-laryngologiste
Ouvrage d’art : ingénieur
Ouvreuse de théâtre
Ouvrière viticole
Ouïe : audioprothésiste
OPCVM : gestionnaire
O365 Administrator
OSINT Analyst
OVH Cloud Engineer
Offshore Engineer
Oil & Gas Engineer
Omnichannel Manager
On-call Engineer
Onboarding Specialist
Online Editor
Open Source Advocate
Optical Engineer
Order Manager
Outbound Sales
Outdoor : moniteur
Overseas Buyer
Owner-operator
Ultrasonographer
Ultrason : contrôleur
Underwriter
Unreal Engine Developer
Unix : ingénieur
Upcycling : styliste
Urbaniste
Urgences : médecin
URSSAF : inspecteur
Usineuse
Utilisateurs : support
Utilisation des sols : chargée d’étude
UML : concepteur
USB Firmware Engineer
UX Researcher
UX/UI : alternant
UI Developer
Ukrainien : traducteur
Ypérite : démineur
Ytterbium : chimiste
Yves Rocher : conseillère
Yèble : herboriste
« Architecte de solutions »
“Office Manager”
"Expert métier"
'Assistant'
(Alternance) Assistant RH
[Alternance] Assistante marketing
**Ingénieur qualité**
un hôte d’accueil
une assistante
un Chef de projet
`);

export const unelidedOfAllTrades = lines(`
Haveur de fond
Heaumier d’art
Hottier vendangeur
Héleur de taxis
Hype Manager
Hadron Therapy Physicist
Barman
Batelière
Boulanger
BI Developer
BIM Manager
Bio-informaticien
Blockchain Engineer
BTP : conducteur de travaux
Cariste
Chaudronnière
Chef de rang
Chief Happiness Officer
Chief of Staff
C++ Developer
C# : développeuse
CDD vendeur
CRM Manager
CSM
Community manager
Coiffeuse
Commissaire aux comptes
Consultante SAP
Cuisinier
CTO
Data Steward
DBA Oracle
Déménageur
DevSecOps
DRH
DSI
Directrice d’école
Facteur
Facility Manager
Ferrailleur
Fleuriste
Forgeron
Front-end Developer
Full Stack Developer
Garde d’enfants
GED : chargé de projet
Go Developer
Géomètre
Grutier
GTA : consultant
Hacheur
Hacker éthique
Hackathon : organisatrice
Hadoop Engineer
Hair Stylist
Halage : agent
Half Marathon Coordinator
Hallebardier
Halles : gardien
Hammam : praticienne
Handballeuse
Handicap : référente
Handisport : éducateur
handler bagages
Hangar : mécanicien
Hand-made leather designer
Haras : directeur
Harcèlement : enquêtrice
Hard Services Manager
Hardware Engineer
Hareng : fumeur
Haricots : producteur
Harnacheur
Harpiste
Harvester Operator
Haskell Developer
Haubaneur
Haut fonctionnaire
Hautboïste
Haute couture : seconde d’atelier
HAUTE COUTURE : PREMIÈRE MAIN
Haute Disponibilité : ingénieure
Head of Sales
head chef
Headhunter
Health Coach
Health & Safety Manager
Hearing Aid Specialist
Housing Officer
Handling Agent
Hooligan : sociologue
Homewares Buyer
Heat Pump Installer
Heavy Equipment Operator
Hedge Fund Accountant
Helpdesk Technician
Help Desk Analyst
Helper aide de cuisine
Heraut d’armes
Hernies : chirurgien
Hersage : conducteur
High School Teacher
High Frequency Trader
Hip-hop : professeur
Hippie chic : styliste
Hiring Manager
Hiérarchie des données : architecte
Hit-parade : programmateur
HLM : gardienne
Hobby Shop Manager
Hockeyeuse
Holding : contrôleur
Hollandais : interprète
Home Stager
Home Care Nurse
Homeworking Advisor
Hongrois : traductrice
Hors-bord : mécanicien
Hors-série : rédactrice
Horse Riding Instructor
Hospitality Manager
Host de soirée
Hostel Manager
Hostess
Hot Line Advisor
Hotliner
Hotline : superviseur
Hotte : installateur
Houblon : producteur
Houille : géologue
House Manager
Housekeeper
Housekeeping Supervisor
Housse : couturière
Houx : pépiniériste
Hub Manager
Hublot : vitrier
HubSpot Consultant
Huchier
Huis clos : greffier
Huit clos : technicien
Huitième adjoint
Human Capital Manager
Human Resources Officer
Hunter B2B
Hurdle coach
Hussard : reconstitueur
HVACR Technician
Java Developer
Joaillier
Jardinier
Juriste
K8s Engineer
Kinésithérapeute
Kanban Coach
Ludothécaire
La Poste : factrice
Lead Dev
Logisticien
Low-code Developer
Machiniste
Maçon
Magasinière
Maître d’hôtel
Maître-nageur
Mixologue
Mobile Developer
Monteur-câbleur
.NET Developer
.Net Core : ingénieur
Notaire
Nounou
Node.js Developer
NoSQL Expert
Onzième adjoint
Onze : attaquant
Oui-manager
Pâtissière
PMO
Pharmacien d’officine
PHP Developer
Pizzaiolo
Plombier
Product Owner
Python : stagiaire
QA Engineer
QSE : animatrice
Quant Developer
Réceptionniste
React Developer
Relieur
Rust Developer
Sage-femme
Salesforce Administrator
Scrum Master
Serrurier
SharePoint Developer
Soudeur
SysAdmin
Tailleur de pierre
Tech Lead
Téléconseiller
TMA : responsable
Traffic Manager
Trader
TypeScript Engineer
Uhlan : reconstitueur
VBA Developer
Vigneron
VRP
VIE Business Developer
VoIP Engineer
Vue.js Developer
Wagonnier
Wattman
Warehouse Operator
Webdesigner
WebGL Developer
Wealth Manager
Wedding Planner
Welder
Windows Administrator
WordPress : développeuse
Workday Consultant
Writer
Xamarin Developer
Xylographe
Xénobiologiste
Yachting : hôtesse
Yaourtier
Yard Manager
Yield Manager
Yiddish : professeure
Yoga Teacher
yogathérapeute
Youth Worker
YouTube Manager
YAML Engineer
Year-end Accountant
Young Graduate Program
Zingueur
ZEP : enseignant
Zookeeper
1er commis de cuisine
2e de cuisine
3D Artist
3e assistant
4D BIM Planner
5G Core Engineer
8-bit Artist
11e technicien
24/7 Support Agent
360 Recruiter
100 % télétravail : assistante
@Scale Engineer
#Data : analyste
& Sons : apprenti
`);

/** Letters said one by one, English u- and names: usage wavers, either form will do. */
export const eitherOfAllTrades = lines(`
F5 Engineer
FTTH : technicien
F# Engineer
H2O : chimiste
H/F Ingénieur
HDFS Engineer
HPLC : technicien
HR Director
HRD
HMI Engineer
HSEQ : coordinatrice
HTML5 : intégrateur
L2 Support
L&D Manager
LMS : chef de projet
LLM Researcher
M&A Analyst
MDM Consultant
MES : ingénieur
ML Researcher
MLOps
MRP : approvisionneur
N2 : technicien
NLP Researcher
NFC Engineer
R&D : directeur
RF Engineer
RH
RPA : consultant
RSE : chargée de mission
RTE : ingénieur
S/4HANA Consultant
S&OP Planner
SAV : technicien
SEO Consultant
SSI : technicien
SRE
SMR : infirmière
SQL DBA
X-ray Technician
XML Developer
XR Engineer
X++ Developer
UK Payroll Manager
US Tax Manager
UiPath Developer
Ubisoft : producteur
Uniform Manager
University Lecturer
User Support
Utilities Engineer
Unified Comms Manager
Unity : développeur
Eurostar : steward
European Counsel
Euro Clearing Analyst
One-man-show : régisseur
Ouate : cardeur
Ouistiti : soigneuse
Hydraulic Engineer
Hydrogen Engineer
Hypervisor Engineer
Holistic Coach
History Teacher
Hugo Boss : vendeur
Hermès : maroquinière
Huawei : ingénieur
Hyundai : mécanicienne
Heineken : brasseur
Hilton : réceptionniste
Hachette : éditrice
Hiatus : linguiste
HAProxy Engineer
🔥 Architecte cloud
✨ Développeur
👩‍💻 Ingénieure
→ Assistant
• Électricien
[CDI] Assistant
(H/F) Agent
(CDI) Infirmière
`);
