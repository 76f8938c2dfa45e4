// The words for what a file of people may hold.
import { m } from '#lib/paraglide/messages.js';

const labels: Record<string, () => string> = {
	employeeNumber: m.setup_field_employee_number,
	name: m.setup_field_name,
	firstName: m.setup_field_first_name,
	lastName: m.setup_field_last_name,
	email: m.setup_field_email,
	title: m.setup_field_title,
	department: m.setup_field_department,
	departmentParent: m.setup_field_department_parent,
	location: m.setup_field_location,
	city: m.setup_field_city,
	country: m.setup_field_country,
	manager: m.setup_field_manager,
	startedOn: m.setup_field_started_on,
	leftOn: m.setup_field_left_on,
	languages: m.setup_field_languages,
	skills: m.setup_field_skills
};

export const fieldLabel = (field: string): string => labels[field]?.() ?? field;
