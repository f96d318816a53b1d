import { listedWords } from '../../text/listed-words';

/** Folded words that never belong to a person's name: trades, services, places in an organisation, mail machinery. */
export const notNames: ReadonlySet<string> = new Set(
  listedWords(`recrutement recruitment recruteur recruteurs recruteuse recruiter recruiters recruiting rh hr drh talent talents team equipe equipes service services
  support contact contacts info infos information candidat candidate candidats candidatures candidature application applications applicant
  emploi emplois job jobs career careers carriere carrieres offre offres offer annonce annonces alerte alertes alert alerts notification notifications
  noreply no-reply reply repondre ne pas donotreply postmaster mailer daemon admin administrator administrateur webmaster newsletter lettre
  zone artisanale industrielle parc technopole residence batiment immeuble allee hameau state settlements desk division floor plaza building county
  europass cvtheque solidaire llp plc commune quai hospital clinic college school magasin usine factory warehouse entrepot website license
  available availability status statut step title time today tomorrow logistics accounting legal credit treasury risk physical financial gas
  pipeline program feedback review scorecard reminder calendar
  comptabilite facturation facture factures invoice billing commercial commerciale sales marketing communication direction secretariat accueil
  conseil consulting solutions group groupe sas sarl sa gmbh inc ltd llc corp company societe agence agency staffing interim cabinet
  technologies technology tech digital software systems systemes formation formations ecole universite university institut campus lycee
  client clients customer customers membre members user utilisateur subject objet re fwd fw tr cv resume curriculum vitae lm
  lettre motivation profil profile portfolio document documents scan attestation diplome diplomes certificat releve notes
  developpeur developpeuse developer ingenieur ingenieure engineer technicien technicienne consultant consultante manager chef cheffe
  responsable directeur directrice assistant assistante architecte architect analyste analyst data web devops cloud stage stagiaire alternance
  alternant alternante apprenti apprentie freelance independant junior senior lead cdi cdd poste position
  bonjour bonsoir hello hi dear madame monsieur mme mr mrs ms mlle merci thanks cordialement regards salutations sincerement best kind cheers yours
  warmly warmest sincerely faithfully respectfully gratefully cordially amicalement chaleureusement respectueusement bises bisous ciao g'day
  bien vous votre notre mon ma mes ton ta nos vos leur son sa ses tel telephone tel. mobile phone port portable fax email mail mel courriel adresse address
  www http https linkedin github gitlab site skype whatsapp twitter facebook
  envoye sent iphone android samsung outlook gmail yahoo orange hotmail mailto
  le les un une et ou the and or for of a an in on at by with from to your our my i we you it is are was be
  pour par sur dans avec sans que qui chez est sont plus tres
  lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january february march june july august september october november december
  rue avenue boulevard chemin impasse place cedex bp bat street road paris lyon nantes marseille toulouse lille bordeaux rennes strasbourg montpellier grenoble france
  projet project product owner scrum master business business-developer full stack fullstack frontend backend front-end back-end java python javascript typescript react angular node php symfony
  sap sql linux windows azure aws oracle salesforce devsecops cyber securite security reseau reseaux network systeme infrastructure
  entretien interview invitation meeting rdv rendez-vous visio reunion call echange relance suite spontanee
  test undefined null unknown inconnu anonyme anonymous moi me user1 secretary president vice director associate department dept office corporation bank energy trading
  permis vehicule disponible disponibilite confidentiel ref reference objet concerne version final finale updated maj new nouveau nouvelle francais french anglais english fr en uk us
  certified certifie licence master bachelor bts dut mba phd msc bsc ing docteur pmp psm itil cissp rhce ccna
  relations commission bureau mission missions locale locales syndicat studio human resources atelier garage restaurant hotel pharmacie clinique hopital mairie departement ministere prefecture association federation comite centre center boutique presse press media events event forum salon ops lab labs shop store se connecter voir cliquez click here view pole plateforme platform portail espace entreprises entreprise achats purchasing transports transport logistique assistance hotline helpdesk urssaf cpam pole-emploi travail insertion section delegation conference congres collectif fondation foundation academy academie board committee editor press digest weekly daily list lists mailing group-it news actu actualites bulletin gazette magazine revue journal blog studio-web host hosting cloud-it
    rencontre evenement proposition echange creneau operations reception nights frontdesk
    ihr ihre ihren ihrem ihrer unser unsere unserem unseren anzeige stellenanzeige bewerbung vostro vostra nostra vostri
    postuler candidater demande reponse question urgent important rappel relance
    accounts payable receivable standard guten tag change agenda crue human payroll helpline enquiries enquiry bookings reservations metiers societes ignore previous dispensing screening alerts digest account team talents jobboard careerhub licensed qualified certified registered
    cooptation mobilite mobility surname search groet groeten hilsen halsning halsningar mihi slan pozdrawiam uklony good morning has confirmed accepted declined withdrew send
    description detailed chairperson appointment appointments attendee attendees organizer organiser participants participant optional required
    location duration recurrence occurrence tentative
  fyi psa asap ooo tbd attn eta confirme confirmee experimente experimentee debutant debutante derivatives equities archi pmo moa moe dsi rssi messrs invitee mi-temps
    date nom prenom name ville city region pays country age sexe tous toutes all everyone message original forwarded attached`),
);

/** Titles and degrees dropped around a name, folded, without their full stop. */
export const nameTitles: ReadonlySet<string> = new Set(
  'm mr mrs ms mme mlle mle melle sœur soeur monsieur madame mademoiselle miss dr docteur pr prof professeur professor ing ir sir me maitre herr herrn frau signor signora signorina meneer mevrouw dott dott.ssa sr sra senor senora srta senhor senhora don dona dottor dottoressa pani panie pana panem pania dhr mevr mw phd ph.d msc m.sc bsc mba pmp cissp pmi esq jr ii iii eng dipl.-ing dipl cpa cfa itil md prince2 psm psmi psm1 csm cspo pspo pharmd rn bsn msn llb llm mag lic dipl edd dba frcs mrcs rpn hons meng beng'.split(
    ' ',
  ),
);

/** Degrees and memberships written after a name, in capitals; some of them are surnames too (« Ba », « Ma »). */
export const degrees: ReadonlySet<string> = new Set(
  'mbbs mcil mcips acca aca acma cima fcca mpharm bpharm mphil dphil ma ba bs bsba bcom mcom bba msw lcsw psyd jd rgn shrm-cp shrm-scp phr sphr mcipd cipd pmi-acp ceng mrics frics riba dea dess capes ccna cisa cism rhce pe eit rn np frm cma cia fia ffa fca aat caia iosh nebosh ciob mciob mice mimeche miet ieng acis fcis tep acii cii arb leed'.split(
    ' ',
  ),
);
