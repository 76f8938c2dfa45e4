// The words by which personnel systems call what Hearth takes, in English, German, French and Spanish, the clearest first.

export const fields = [
	'employeeNumber',
	'name',
	'firstName',
	'lastName',
	'email',
	'title',
	'department',
	'departmentParent',
	'location',
	'city',
	'country',
	'manager',
	'startedOn',
	'leftOn',
	'languages',
	'skills'
] as const;
export type Field = (typeof fields)[number];

/** Separated by commas, as `headerWords` writes them. */
const words: Record<Field, string> = {
	employeeNumber:
		'employee number, employee id, employee no, emp id, emp no, empno, employeeid, employee,' +
		' personnel number, personnel no, staff id, staff number, worker id, payroll number, person number,' +
		' hr id, personalnummer, personalnr, personal nr, pers nr, persnr, mitarbeiternummer, mitarbeiter nr,' +
		' mitarbeiternr, mitarbeiter id, matricule, numero employe, numero d employe, id employe,' +
		' numero empleado, numero de empleado, id empleado, no empleado, legajo, id',
	name:
		'name, full name, display name, displayname, fullname, employee name, preferred name, cn, mitarbeiter,' +
		' vollstandiger name, anzeigename, nom complet, nom et prenom, prenom et nom, nombre completo,' +
		' nombre y apellidos, person',
	firstName:
		'first name, firstname, given name, givenname, forename, vorname, prenom, nombre, nombres,' +
		' primer nombre, nombre de pila',
	lastName:
		'last name, lastname, surname, family name, sn, nachname, familienname, zuname, nom, nom de famille,' +
		' apellido, apellidos, primer apellido',
	email:
		'email, e mail, email address, e mail address, mail, work email, business email, company email,' +
		' primary email, user principal name, userprincipalname, upn, e mail adresse, email adresse,' +
		' mailadresse, adresse e mail, adresse mail, adresse email, courriel, mel, correo, correo electronico,' +
		' direccion de correo',
	title:
		'job title, title, jobtitle, position title, position, job name, job, role, function, designation,' +
		' stellenbezeichnung, stelle, funktion, berufsbezeichnung, tatigkeit, poste, intitule du poste,' +
		' fonction, titre, emploi, cargo, puesto, puesto de trabajo, titulo',
	department:
		'department name, department, departmentname, dept name, dept, org unit, organizational unit,' +
		' organisational unit, organisation unit, organization unit, team, division, business unit, abteilung,' +
		' abteilungsname, bereich, organisationseinheit, fachbereich, departement, service, direction, unite,' +
		' departamento, area, unidad',
	departmentParent:
		'parent department, department parent, parent department name, parent org unit, parent unit,' +
		' ubergeordnete abteilung, oberabteilung, departement parent, service parent, departamento superior,' +
		' departamento padre',
	location:
		'location name, location, locationname, office, office location, site, work location, workplace,' +
		' building, branch, standort, arbeitsort, dienstort, niederlassung, werk, lieu, lieu de travail,' +
		' site de travail, etablissement, bureau, ubicacion, sede, centro, centro de trabajo, oficina,' +
		' lugar de trabajo',
	city: 'city, town, work city, stadt, ort, ville, ciudad, localidad',
	country: 'country name, country, land, pays, pais',
	manager:
		'manager id, manager employee id, manager employee number, manager number, manager, manager email,' +
		' manager e mail, manager name, supervisor id, supervisor, supervisor email, supervisor name,' +
		' reports to, reportsto, line manager, boss, lead, team lead, vorgesetzter, vorgesetzte,' +
		' vorgesetzte r, vorgesetzten nr, vorgesetztennummer, fuhrungskraft, leitung, teamleiter, responsable,' +
		' superieur, superieur hierarchique, matricule responsable, manager matricule, n 1, jefe,' +
		' jefe directo, supervisor directo, gerente, id jefe',
	startedOn:
		'hire date, start date, hiredate, startdate, date hired, date of hire, date of joining, joining date,' +
		' joined, started on, start, entry date, employment start, employment start date, eintrittsdatum,' +
		' eintritt, einstellungsdatum, einstellung, beginn, startdatum, date d embauche, date embauche,' +
		' date d entree, date entree, fecha de ingreso, fecha ingreso, fecha de contratacion,' +
		' fecha contratacion, fecha de alta, fecha alta, fecha de inicio',
	leftOn:
		'termination date, end date, leaving date, date left, left on, last day, employment end,' +
		' employment end date, austrittsdatum, austritt, ende, enddatum, date de sortie, date de depart,' +
		' date sortie, date depart, fecha de baja, fecha baja, fecha de salida, fecha de cese',
	languages: 'languages, language, spoken languages, sprachen, sprache, langues, langue, idiomas, idioma',
	skills:
		'skills, skill, competencies, expertise, kenntnisse, fahigkeiten, kompetenzen, competences,' +
		' competence, habilidades, competencias, conocimientos'
};

export const synonyms = Object.fromEntries(
	Object.entries(words).map(([field, list]) => [field, list.split(', ')])
) as Record<Field, string[]>;
