import { familyFinder } from './family-finder';

/**
 * Words of what mail is about, folded, by matter. A trailing `*` stands for any ending. Those of other matters are met in
 * applications too, those of the trade most of all: how many of them, beside how many of recruiting, is weighed.
 */
const others: Readonly<Record<string, string>> = {
  orders:
    'commande commandes commander livraison livraisons livre livree livres livreur colis stock rupture reassort bordereau catalogue emballage palettes quantite* expedition* expedie* fournisseur* fourniture* echantillon* marchandise* magasinage transporteur* order orders ordered delivery deliveries deliver delivered parcel* shipment* shipped supplier* supplies samples goods carrier* lieferung* bestell* lieferant* pedido* entrega* proveedor* mercancia* ordine fornitor* consegna merce levering* leverancier encomenda* fornecedor* mercadoria*',
  money:
    'facture* facturation devis acompte tarif tarifs tarification remise remises tva ttc iban virement* echeance* impaye* encaiss* rembours* cotisation* assurance* sinistre mutuelle bancaire emprunt credit solde caution honoraires montant paiement* reglement tresorerie invoice* quotation* refund* reimburs* payment* payable overdue discount* pricing insurance policyholder loan mortgage deposit amount* rechnung* angebot* zahlung* betrag factura* presupuesto* importe fattura* preventivo* pagamento* importo factuur* offerte* betaling* bedrag fatura* orcamento*',
  complaint:
    'reclamation* plainte plaintes plaindre inadmissible inacceptable scandaleu* mecontent* insatisf* litige* decue deception honteu* dedommag* prejudice* lamentable desagrement* desinvolture incorrect* vain furieu* agace* complaint* complain complaining unacceptable dissatisf* disappointed disgrace* compensat* damaged broken faulty defect* appalling rude furious shocking beschwerde* reklamation* queja* reclam* lamentel* klacht*',
  care: 'patient patients patiente patientes medecin medecins dentiste dentaire ordonnance* prescri* vaccin* hospitalis* consultation* chirurg* symptom* douleur* maladie urgences pharmac* maternite grossesse kine* osteopath* opticien* lunettes soins infirmier* bloc laboratoire doctor doctors dentist* dental surgery prescribed hospitali* pain nausea treatment* pregnan* physio* nurse nurses ward arzt patientin zahnarzt krankenhaus medico paciente* paziente* tandarts ziekenhuis medicamento*',
  home: 'locataire* proprietaire* bailleur* loyer* bail appartement* logement* maison maisons chambre chambres colocation quittance* copropriete syndic immobilier* notaire* demenag* emmenag* cuisine salon tenant* tenancy landlord* lease rental* rent apartment* flat flats housing lodging* lodger* realtor* kitchen bedroom* wohnung* miete* mieter* vermieter* piso alquiler inquilin* affitto appartamento huurder* huur woning* arrendamento',
  schooling:
    'eleve eleves ecolier* lyceen* collegien* cantine periscolaire inscription* inscrire inscrit inscrite rentree scolaire* scolarite admission* parcoursup bourse bourses boursier* concours conservatoire creche creches maternelle primaire classe classes cours examen* promotion proviseur* pupil pupils enrol* tuition scholarship* kindergarten nursery headteacher homework classroom lesson* exam exams term schuler* anmeldung alumno* matricula* colegio alunn* iscrizion* leerling* inschrijving',
  research:
    'these theses enquete enquetes questionnaire* sondage* temoignage* temoigner sociolog* anthropolog* verbatim* anonymis* retranscri* chercheur* chercheuse* doctorant* dissertation* thesis survey surveys respondent* participants transcript* ethics fieldwork researcher* umfrage* befragung encuesta* sondaggio intervistat* onderzoek* inquerito* pesquisa*',
  press:
    'journalist* redaction reportage* magazine* parution paraitre citation* photo photos photograph* tournage emission presse communique lecteur* lectrice* newspaper* reporter* broadcast* podcast* press headline* newsroom column* readers publish* article* periodi* prensa publica* foto* giornal* stampa krant zeitung',
  event:
    'seminaire* colloque* congres conference* webinaire* webinar* exposant* stand stands vernissage* concert* spectacle* festival* billet* inauguration* ceremonie* gala tournoi* intervenant* orateur* keynote* speaker* symposium workshop* exhibit* booth rsvp banquet* invitees* gathering messe veranstaltung* congreso* feria* congress* convegno* fiera beurs evento*',
  travel:
    'reservation* reserver sejour* nuitee* hotel hotels gite gites vols trains embarquement itineraire* croisiere* touris* excursion* vacances booking* stay stays guest guests flight flights boarding itinerary cruise* airport hostel trip buchung* reise reserva* viaje* prenotazion* soggiorno* viaggio boeking* verblijf viagem',
  law: 'avocat* tribunal* assignation* contentieux clause* avenant* signataire* juridique* huissier litigation lawyer* attorney* solicitor* court courts lawsuit* plaintiff* defendant* agreement* counterpart* amendment* indemnit* liability jurisdiction arbitration* subpoena* isda deposition legal anwalt* gericht* vertrag* abogad* juzgado* avvocat* advocaat rechtbank advogad*',
  civic:
    'maire maires mairie elus elue elues municipal* citoyen* riverain* electeur* electi* electif* scrutin vote votes votant* mandature prefecture* subvention* adherent* adhesion* benevol* paroisse* diocese* cooperative* societaire* quartier permanence councillor* council councils mayor* resident residents ballot* voter* volunteer* charity charities trustee* parish* neighbourhood burgermeister* gemeinde* alcalde* ayuntamiento* ciudadan* sindaco cittadin* burgemeester gemeente* vereador*',
  repair:
    'panne pannes reparation* reparer depann* garantie garanties chaudiere* plomb* fuite fuites toiture* vidange pneu pneus garage chantier* travaux ascenseur* climatis* nettoyage elagage pieces vitrine* peinture repair* warranty boiler* plumb* leak leaks leaking roof* breakdown* tyre tyres elevator* spare installation reparatur* wartung heizung* averia* reparacion* caldera riparazion* caldaia guasto reparatie* storing avaria*',
  goods:
    'produit* machine* materiel equipement* gamme modele modeles metre metres litre litres tonne tonnes bois acier tissu* recette* vin vins fromage* menu menus repas traiteur plante* product* equipment model models meter* gallon* tons steel timber fabric* wine wines cheese bread meal meals catering plant* produkt* maschine* producto* prodott* macchin* producten machines',
  hired:
    'integration onboarding badge badges dpae arrivant* rejoint rejoindra nomination* nomme nommee promu promue newcomer* starter induction orientation laptop appointed promoted joins joined relocation visa visas allowance einarbeitung eingestellt incorporacion* bienvenida inserimento benvenut* inwerken',
  staff:
    'conge conges rtt absence absences paie teletravail planning* pointage syndicat* cse negociation* annuel annuelle evaluation* objectif* augmentation* prime primes mutation* retraite* licenciement* attestation* salaries effectif* timesheet* payslip* payroll appraisal* union unions overtime rota rotas expenses retire* leaver* leaving farewell grievance* disciplin* severance employees urlaub krankmeldung* gehalt* nomina vacaciones ferie verlof loonstrook ferias',
  selling:
    'chasseur* mandat mandate confidentiel* vivier sourcing forfait prestation* apporteur* partenariat* partenaire* solution solutions plateforme* logiciel* demo demos demonstration* headhunt* staffing subscription* platform* software vendor* partner* proposal* pitch leads prospect* client* customer* commercial* offrir decouvrir abonn* personalvermittlung losung* kunde* plataforma* propuesta* cliente* piattaforma* soluzion* wervings* klant*',
  machines:
    'identifiant* connexion serveur* sauvegarde* deploiement* deploy* build builds commit commits merge merged branch pipeline ticket tickets incident* bug bugs patch release releases hameconn* phishing vpn backup* outage* password* server servers login update* firmware passwort* contrasena* wachtwoord* senha',
  trading:
    'marche marches budget* chiffre benefice* actionnaire* filiale* fusion* conseil administration assemblee market* revenue* profit* shareholder* subsidiar* merger* trade trades trader* trading deal deals swap* hedg* futures gas power megawatt* pipeline* barrel* volume* contract* counsel board quarter* forecast* umsatz aktionar* mercado* accionista* mercato azionist* markt',
  kin: 'maman papa mamie papi bises bisous anniversaire* weekend mariage* baptem* obseques deces condoleances funerailles noel embrasse embrassons bereave* condolence* funeral* wedding* birthday* christmas grandma grandpa hugs xx hochzeit geburtstag cumpleanos boda abrazo compleanno matrimonio abbracci verjaardag bruiloft aniversario',
};

/** Words of recruiting, and of what somebody who applies tells of themselves. */
const ofApplications: Readonly<Record<string, string>> = {
  recruiting:
    'candidat* postul* cv curriculum recrut* embauch* poste postes emploi* entretien* entrevue vacance shortlist* applicant* application* apply applying applied resume resumes recruit* hiring hire vacanc* opening openings position positions job jobs role interview* posting advert* bewerb* stelle* vorstellungs* lebenslauf einstell* kandidat* puesto* vacante* entrevista* contrata* curricul* colloquio assun* posizion* annuncio lavoro sollicit* vacature* baan functie vaga vagas emprego rozmow* aplik* stanowisk* praca',
  career:
    'motivation* parcours experience* competence* diplom* formation* stage stages alternan* apprenti* preavis disponib* reconver* profil profils metier* permis licence master bac bts salaire remuneration pretention* mobile cdi cdd interim temps motivated background skill* degree* graduat* internship* apprentic* notice availab* qualifi* salary references career erfahrung* kenntnis* ausbildung* abschluss berufs* gehaltsvor* experiencia formacion titulad* disponibilidad esperienza competenz* laurea* disponibilita ervaring opleiding diploma* beschikbaar formacao doswiadcz* wyksztal*',
};

const matterOfAny = familyFinder({ ...others, ...ofApplications });

/** What a folded word is about: an application or another matter, by its name; null for most words. */
export function matterOf(word: string): { readonly matter: string; readonly ofApplication: boolean } | null {
  const matter = matterOfAny(word);
  return matter === null ? null : { matter, ofApplication: matter in ofApplications };
}
