// The words for what a personnel file brings.
import { m } from '#lib/paraglide/messages.js';

export const importFields: { field: string; label: () => string }[] = [
	{ field: 'employeeNumber', label: m.admin_employee_number },
	{ field: 'name', label: m.admin_field_full_name },
	{ field: 'firstName', label: m.admin_field_first_name },
	{ field: 'lastName', label: m.admin_field_last_name },
	{ field: 'email', label: m.people_email },
	{ field: 'title', label: m.people_job_title },
	{ field: 'department', label: m.people_department },
	{ field: 'departmentParent', label: m.admin_field_department_parent },
	{ field: 'location', label: m.people_location },
	{ field: 'city', label: m.admin_field_city },
	{ field: 'country', label: m.admin_field_country },
	{ field: 'manager', label: m.people_manager },
	{ field: 'startedOn', label: m.admin_started_on },
	{ field: 'leftOn', label: m.admin_field_left_on },
	{ field: 'languages', label: m.people_languages },
	{ field: 'skills', label: m.people_skills }
];

export const fieldLabel = (field: string): string => importFields.find((one) => one.field === field)?.label() ?? field;
