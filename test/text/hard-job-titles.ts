/** Hard titles: sigles, English words, h and y, ornaments, figures. Written down before the rules were tried on them. */

export const elidedHard = lines(`
AMOA bancaire
AMOE
HSE
UX Designer
UX Writer
UI Designer
UX/UI Designer
ETL Developer
IoT Engineer
ITIL Manager
ESN Account Manager
Hôte de caisse
Hôtesse d’accueil
Huissier de justice
Hydrogéologue
Hydraulicien
ouvrier agricole
œnologue
Oenologue
Européen des ventes
« Expert SAP »
[Ingénieur] QA
(Assistant) manager
iOS Developer
iPhone Repair Technician
eCommerce Manager
e-learning Designer
E-réputation Manager
ERP Consultant
EDI Specialist
ELT Data Engineer
IADE
IBODE
IDE en EHPAD
IDEL
AESH
ATSEM
ASH
AS de nuit
AES
AMP
APS
ADV
AE
AO Manager
OPC Pilote
OPS Manager
Ops Manager
OTT Product Manager
OSINT Analyst
OPCVM Gestionnaire
Odoo Developer
Oracle DBA
Openstack Engineer
Ostéopathe
Orthophoniste
Orthoptiste
Orfèvre
Opticien
Opératrice de saisie
Officier de quart
Ouvreur
Oiseleur
Ombudsman
Onboarding Specialist
Online Marketing Manager
On-site Manager
Operations Manager
Office Manager
Outbound Sales
Outreach Coordinator
Owner
Urbaniste
Urgentiste
Urologue
Usineur
Usinier
Uniformologue
Underwriter
Upholsterer
Upper Management Coach
Urban Planner
Universitaire
Unreal Engine Developer
Ultrason Technicien
Ulcère Spécialiste
haltérophile
Harmonisateur
Hébergeur web
Hébergement Manager
Helléniste
Hématologue
Hémodialyse infirmier
Hépatologue
Herboriste
Herbager
Héliciculteur
Hélicoptère pilote
Héritier
Herpétologue
Heure de colle surveillant
Hippiatre
Hippologue
Historien de l’art
Histologiste
Homéopathe
Homme de pied
Homme toutes mains
Homologation Ingénieur
Honoraires Gestionnaire
Horloger
Horticulteur
Hospitalier
Hospitalité Coordinateur
Hôtelier
Huilier
Huîtrier
Humoriste
Humaniste
Humanitaire coordinateur
Hybridation Ingénieur
Hydrologue
Hydrographe
Hygiéniste
Hygiène responsable
Hypnothérapeute
Hyperviseur Ingénieur
Hypermarché directeur
Hypothécaire conseiller
Yves Rocher conseillère
Ypsilon Consultant
Yeuse planteur
Ébéniste
Éclusier
Écrivain public
Éditeur
Égoutier
Élagueur
Électromécanicien
Émailleur
Employé polyvalent
Encadrant technique
Enquêteur
Épicier
Ergonome
Escaliéteur
Esthéticienne
Étalagiste
Étancheur
Étudiant salarié
Évaluateur
Exploitant transport
Export Manager
Expert-comptable
Eye Tracking Specialist
Eurodéputé
Ewing Engineer
Embedded Engineer
Energy Manager
Engineering Manager
Enterprise Architect
Equity Analyst
Event Manager
Executive Assistant
Eco-designer
Impression 3D opérateur
Imprimeur
Import Manager
Inbound Marketer
Infographiste
Informaticien
Ingénieur QHSE
Inside Sales
Inspecteur
Installateur
Instituteur
Instrumentiste
Intégrateur
Interim Manager
Interne en médecine
Intervenant social
Investment Analyst
IA Engineer
IT Manager
IRVE Installateur
IARD Gestionnaire
IAE Conseiller
Island Host
Aboyeur
Accordeur
Acousticien
Acrobate
Actuaire
Administratif
Aérodynamicien
AI Engineer
Aide à domicile
Aiguilleur
Air Traffic Controller
Ajusteur
Alchimiste
Allergologue
Alpiniste
Ambassadeur de marque
Amphibien spécialiste
Anatomopathologiste
Anglais professeur
Apiculteur
Aquaculteur
Arboriste
Archéologue
Arbitre
Armurier
Art-thérapeute
Ascensoriste
Assureur
Astrophysicien
ATEX Ingénieur
Aubergiste
Audiodescripteur
Auteur
Autocariste
Avitailleur
AutoCAD Dessinateur
A/B Tester
A&R Manager
A.D.V. Assistant
🚀 Ingénieur commercial
★ Assistant
– Acheteur
• Agent
"Ambulancier"
'Animateur'
“Architecte”
‹ Avocat ›
„Analyste“
*Assistant*
**Acheteur**
_Expert_
Ouatier
Ouïe spécialiste
Ouvrage d’art Ingénieur
Outillage Responsable
Outilleur
Ouest Directeur régional
oued géologue
Ouragan prévisionniste
Ytterbium chimiste
Hyaluronique formulateur
Hiérophante
Habilleuse
Habitat Conseiller
Haleine Spécialiste
Halieute
Hallucinologue
Hagiographe
Huile d’olive producteur
`);

export const unelidedHard = lines(`
MOA fonctionnel
MOE d’exécution
RSSI
SRE
SEO Manager
NLP Engineer
FP&A Analyst
LLM Engineer
LLMOps Engineer
R&D Manager
1er de rang
1er vendeur
2nd de cuisine
3D Artist
8-bit Composer
Head of Engineering
Head Chef
Host
Hostess
Hardware Engineer
Helpdesk N1
Yield Manager
Yoga Teacher
YouTube Manager
Yogi
Webmaster
Web designer
WordPress Developer
Wedding planner
Watchman
onzième assistant
onze serveurs
User Researcher
User Experience Designer
Utility Engineer
European Sales Manager
« Développeur »
@lead
#1 vendeur
.NET Developer
C++ Developer
C# Developer
FTTH Technicien
MLOps Engineer
ML Engineer
NOC Engineer
RH généraliste
RRH
RAF
SAV Technicien
SDR
SI Manager
SOC Analyst
SSIAP 1
SQL Developer
SMQ Responsable
LMS Administrator
LOA Expert
MSP Engineer
MES Consultant
One Health Expert
Usability Expert
Unity Developer
Universal Banker
University Relations Manager
Unit Manager
hacker éthique
Hackathon Manager
Hadoop Engineer
Hammam Manager
Handballeur
handicap referent
Référent handicap
Harpiste
Hautboïste
Haut fonctionnaire
Haute couture modéliste
Head Barista
Health Data Analyst
Heating Engineer
Helpdesk
Hérissonneur
Héraut
Hercheur
Heurtoir
Hibernate Developer
Hip-hop Teacher
Hockeyeur
Holding Manager
Hongreur
Hotliner
Houilleur
House Keeper
Housekeeper
Housekeeping Supervisor
Huchier
Human Resources Manager
Hunter commercial
Hussard
Yachtman
Yachting Broker
Yaourtier
Young Graduate
Youth Worker
Yard Manager
W3C Expert
Wagonnier
Warehouse Manager
Wine Maker
Windows Admin
Worldwide Sales
Z-Wave Engineer
Zootechnicien
Euclid Engineer
BA fonctionnel
B2B Sales Manager
CEO Office Manager
CHR Commercial
CTO
DAF
D.R.H.
GTA Gestionnaire
GMAO Technicien
JS Developer
K8s Engineer
NetSuite Consultant
SAP Consultant
SaaS Sales
STAPS Éducateur
🔥 Développeur
⭐ Manager
H/F Comptable
(H/F) Responsable
24h/24 Agent
100% remote Developer
4x4 Mécanicien
7e art Monteur
11e adjoint
80% Infirmier
+33 Sales
Oui-ja testeur
Ouistiti soigneur
ululeur
Hiérarchie conseil
Hi-fi Vendeur
High Ticket Closer
Hertz Agence Manager
Heineken Sales
Hilton Receptionist
Honda Mécanicien
Huawei Engineer
HubSpot Admin
Hugging Face Engineer
HashiCorp Engineer
Haskell Developer
Harley Mécanicien
Haie paysagiste
Hachis cuisinier
Halle responsable
Hangar Manager
Haras palefrenier
Hernie chirurgien
Hors-bord mécanicien
Hotte monteur
Houblon brasseur
Huit clos régisseur
Hublot monteur
Hure charcutier
`);

export const eitherHard = lines(`
Head of Data
HR Business Partner
HRBP
UK Sales Manager
US Account Manager
USB Engineer
HACCP Responsable
Onboarding Manager
Unix Administrator
Unreal Developer
Ukulele Teacher
Uber Driver
Haltérophile
Harmoniste
HTML Integrator
Hospitality Manager
Hôtel Manager
Hotel Manager
Hyper Care Manager
Yonne délégué
X-ray Technician
XML Developer
XR Developer
Europe Sales Director
F&B Manager
FX Trader
LBO Analyst
LGV Conducteur
L3 Support Engineer
M&A Analyst
MCO Ingénieur
N2 Technicien
NDT Inspector
N-1 du DAF
R Developer
RFP Manager
RPA Developer
S&OP Manager
SRM Manager
SVP Sales
HPC Engineer
HVAC Engineer
HGV Driver
HTA Monteur
HCM Consultant
H24 Opérateur
HLM Gardien
HORECA Commercial
HoReCa Sales
HPE Specialist
HRIS Manager
F/H Assistant
Ouate cardeur
Yttrium chimiste
Hybrid Cloud Engineer
Hyperion Consultant
Hydrogen Engineer
Hyperscale Engineer
Herb Grower
Heir Hunter
Honest Broker
Honours Teacher
Hourly Manager
Hermès Conseiller de vente
Hyundai Sales
Havas Planner
Habitat conseiller
`);

function lines(text: string): readonly string[] {
  return text.trim().split('\n');
}
