/** Job titles by the « de » they take, written down before the rules were tried on them. One title a line. */

export const elided = lines(`
Administrateur Systèmes
Administratrice réseaux
Administrateur de bases de données
Architecte Cloud
Architecte logiciel senior
Analyste SOC
Analyste fonctionnel
Analyste cybersécurité
Analyst Data
Account Manager
Account Executive
Agile Coach
Agent d’accueil
Agent de maintenance
Agent de sécurité incendie
Acheteur IT
Acheteuse industrielle
Alternant Développeur Web
Alternance Data Analyst
Apprenti technicien
Assistant RH
Assistante de direction
Assistant(e) paie
Attaché commercial
Auditeur interne
Auditrice qualité
Avocat en droit social
Ambulancier
Animateur QHSE
Aide-soignant
Aide-comptable
Ajusteur monteur
Aménageur
Anesthésiste
Aéronaute
Art director
Artiste 3D
Associate Product Manager
AMOA senior
AMO technique
ABAP Developer
AWS Engineer
API Manager
Azure Engineer
Android Developer
Ansible Engineer
Angular Developer
Application Manager
Area Sales Manager
Audioprothésiste
Auxiliaire de vie
E-commerce Manager
e-commerce manager
Économiste de la construction
ÉCONOMISTE DE LA CONSTRUCTION
Éducateur spécialisé
Éducatrice de jeunes enfants
Éditeur vidéo
Électricien
Electricien industriel
Électromécanicien
Émailleur
Employé polyvalent
Employé libre-service
Encadrant technique
Enseignant chercheur
Enquêteur
Entraîneur sportif
Ergonome
Ergothérapeute
Esthéticienne
Étancheur
Étalagiste
Étudiant salarié
Expert cybersécurité
Expert-comptable
Expert SAP
Exploitant transport
Export Manager
Engineering Manager
Embedded Software Engineer
Enterprise Architect
Event Manager
Executive Assistant
ERP Consultant
ETL Developer
EHS Manager
Elasticsearch Engineer
Erlang Developer
Elixir Developer
Illustrateur
Imprimeur
Infirmier
Infirmière coordinatrice
Infographiste
Ingénieur DevOps
INGÉNIEUR RÉSEAUX
Ingénieure logiciel
Ingénieur d’affaires
Ingénieur étude et développement
Inspecteur
Installateur
Instituteur
Instrumentiste
Intégrateur web
Intendant
Interprète
Intervenant à domicile
Investment analyst
IT Manager
IT Support
IA Engineer
IHM Designer
iOS Developer
iOS/Android Developer
Ionic Developer
IoT Engineer
IAM Consultant
Inside Sales
Information Security Officer
Infrastructure Engineer
Innovation Manager
Office Manager
Officier de port
Oenologue
Œnologue
Œuvrier
Opérateur de saisie
Opératrice de production
OPERATEUR LOGISTIQUE
Opticien
Optométriste
Orfèvre
Organisateur d’événements
Orthophoniste
Orthoptiste
Ostéopathe
Ouvrier agricole
Ouvrière qualifiée
Outilleur
Operations Manager
Operational Excellence Manager
OpenStack Engineer
Oracle DBA
Odoo Developer
OCaml Developer
OPC pilote
Oiseleur
Urbaniste SI
Urgentiste
Usineur
Utilisateur clé
UX Designer
UI Designer
UX/UI Designer
UX writer
Unix Administrator
Urologue
Ubuntu Administrator
Usager relais
Union manager
Yves le jardinier
Habilleuse
Habilitation manager
Haltérophile
Harmonisateur de données
Hébergeur
Héliciculteur
Hématologue
Hémodialyse infirmier
Hépatologue
Herboriste
Herpétologue
Histologiste
Historien
Historienne de l’art
Homéopathe
Homme de ménage
Homme-grenouille
Homologation ingénieur
Horloger
HORLOGER
Horloger bijoutier
Horticulteur
Hospitalier
Hôte d’accueil
HÔTE DE CAISSE
Hote de caisse
Hôtelier
Hôtesse de l’air
HOTESSE D’ACCUEIL
Hôtel Manager
Huilier
Huissier de justice
Humaniste numérique
Humoriste
Hydraulicien
Hydrogéologue
Hydrologue
Hygiéniste
Hypnothérapeute
Hyperviseur
Hélicoptériste
Héritier
Héraldiste
Hébreu : enseignant
Helléniste
Hôpital : cadre
Herbager
Humidimètre : technicien
« Architecte Cloud »
“Analyste”
(Ingénieur) DevOps
"Expert Java"
« Hôte d’accueil »
Éclairagiste
Écrivain public
Égoutier
Élagueur
Éleveur
Élu local
Étiopathe
Évaluateur
Évènementiel : chef de projet
Œil du design : directeur artistique
Ophtalmologue
Océanographe
Obstétricien
Optique : vendeur
Agriculteur
Apiculteur
Aquaculteur
Archiviste
Archéologue
Armurier
Artificier
Ascensoriste
Assureur
Astronome
Automaticien
Aviculteur
Actuaire
Adjoint technique
Aiguilleur du ciel
Ambassadeur de marque
Antiquaire
Arboriculteur
Arbitre
Assembleur
Afficheur
Affûteur
AdOps Manager
AI Engineer
Accessibility Specialist
Active Directory Engineer
Airflow Engineer
Alliance Manager
Analytics Engineer
Application Security Engineer
`);

export const unelided = lines(`
Développeur Python
Développeuse Java
Développeur full-stack
Data Engineer
Data Scientist
Data Analyst
DevOps
DBA Oracle
Directeur technique
Directrice des ressources humaines
Designer produit
Dessinateur projeteur
Delivery Manager
Back-end Developer
Business Analyst
Business Developer
Boulanger
Chef de projet
Cheffe de projet digital
Chargé de recrutement
Chargée de communication
Consultant SAP
Consultante fonctionnelle
Comptable
Commercial sédentaire
Conducteur de travaux
Coordinateur
Customer Success Manager
CTO
CFO
Cloud Engineer
Fullstack Developer
Front-end Developer
Formateur
Frigoriste
Graphiste
Growth Hacker
Gestionnaire de paie
Juriste
Java Developer
Kinésithérapeute
Lead Developer
Logisticien
Manager
Mécanicien
Maître d’œuvre
Machine Learning Engineer
MOA
Network Engineer
Notaire
Product Owner
Product Manager
Programmeur
Psychologue
PHP Developer
PMO
QA Engineer
Qualiticien
Responsable RH
Rédacteur web
Recruteur
React Developer
Scrum Master
Serveur
Site Reliability Engineer
Soudeur
Support technicien
Talent Acquisition Specialist
Technicien helpdesk
Tech Lead
Testeur
Traducteur
Vendeur
Vétérinaire
Web Designer
Webmaster
Web analyst
WordPress Developer
Windows Administrator
Wedding planner
Warehouse Manager
Workday Consultant
Wagonnier
XML Developer
Xamarin Developer
Yacht captain
Yield Manager
Yoga teacher
YouTube Manager
Yaourtier
Zingueur
Zoologue
.NET Developer
.NET Engineer
3D Artist
2D animator
1er assistant
360 Recruiter
5G Engineer
@communication manager
#growth manager
C++ Developer
C# Developer
Go Developer
Onze de départ : entraîneur
Onzième homme : remplaçant
Oui-Care conseiller
Hacker éthique
HACKER ÉTHIQUE
Hallebardier
Halte-garderie : directeur
Hammam : responsable
Handballeur
Handler
Handicap : référent
Hangar : responsable
Happiness Manager
Haras : directeur
Hardware Engineer
Harpiste
Haubaniste
Haut fonctionnaire
Haute couture : petite main
Hautboïste
Hauturier : marin
Head of Data
Head of Engineering
Headhunter
Health Manager
Healthcare Consultant
Heavy equipment operator
Hedge fund manager
Helpdesk Technician
Help Desk Analyst
Helm specialist
Helper
Herscheur
Hiérarchiste
High-tech sales
Hip-hop teacher
Hippie
Hockeyeur
Home stager
Homecare nurse
Home Assistant
Hornet specialist
Hors-norme : recruteur
Host
Hostess
Hosting Engineer
Hot liner
Hotline : technicien
Hotliner
HOTLINER
Houblonnier
Houilleur
Housekeeper
Housekeeping Supervisor
House Manager
Hub Manager
HubSpot Specialist
Huitième assistant
Human Resources Manager
Hunter commercial
Hussard de la République
Hair stylist
Haleur
Haltes nautiques : agent
Hareng : pêcheur
Haricots : producteur
Havane : cigarier
Herseur
Hisseur
Hongreur
Hourdeur
Huchier
Hurleur
Hippy
Hadoop Developer
Haskell Developer
Hibernate Developer
Hive Developer
« Développeur »
(Senior) Data Engineer
"Product Owner"
« Hacker »
L’ingénieur en chef
Ninja
Nounou
Médecin
Magasinier
Maraîcher
Monteur
Moniteur
Modéliste
Maçon
Menuisier
Plombier
Peintre
Pilote
Pharmacien
Photographe
Plaquiste
Paysagiste
Préparateur
Projeteur
Régisseur
Réceptionniste
Secrétaire
Sommelier
Styliste
Tailleur
Tapissier
Trésorier
Tourneur
Veilleur
Viticulteur
`);

/** Usage wavers: sigles said letter by letter, English words heard with [j] or [w], names of brands, signs. */
export const either = lines(`
RSSI
RSSI adjoint
SRE
SRE Engineer
SQL Developer
HSE Manager
HR Business Partner
HRBP
HRIS Analyst
HPC Engineer
HTML Integrator
HVAC Technician
HACCP Manager
HCM Consultant
HMI Developer
ML Engineer
MLOps Engineer
NLP Engineer
NOC Engineer
LMS Administrator
LLM Engineer
FP&A Analyst
FPGA Engineer
RPA Developer
RH généraliste
RHEL Administrator
MSL
XR Developer
SDR
SEO Manager
SAP Consultant
STB developer
R&D Engineer
R Developer
F# Developer
QHSE
User Researcher
User Experience Designer
Unified Communications Engineer
Unity Developer
Unit Manager
Universal Banker
University Relations Manager
Utility Engineer
Usability Engineer
One-to-one coach
Ouistiti : soigneur
Ouate : fileur
Honda Sales Manager
HP Technician
Huawei Engineer
HashiCorp Vault Engineer
Hybrid Cloud Engineer
🚀 Ingénieur
[CDI] Ingénieur
[URGENT] Développeur
European Sales Manager
Uber driver
Hyène : soigneur
Hotel Manager
`);

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
