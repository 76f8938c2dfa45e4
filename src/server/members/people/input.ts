// One validator per write of people, departments and locations.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { roles } from '#server/members/access/roles.ts';
import { cleanLine, cleanText } from '#server/platform/text/plain.ts';

/** An id as a form sends it. */
export const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const optionalId = z.preprocess((value) => (value === '' || value === undefined ? null : value), Id.nullable());

const line = (most: number) =>
	z
		.string()
		.default('')
		.transform(cleanLine)
		.refine((value) => value.length <= most, { error: () => m.people_error_too_long({ most }) });

const name = line(120).refine((value) => value.length > 0, { error: () => m.people_error_name() });

/** Words with commas or lines between them, each once whatever its case. */
const words = z
	.string()
	.default('')
	.transform((value) => distinct(value.split(/[,;\n]/).map(cleanLine)))
	.refine((list) => list.length <= 30, { error: () => m.people_error_too_many_words({ most: 30 }) })
	.refine((list) => list.every((word) => word.length <= 60), { error: () => m.people_error_too_long({ most: 60 }) });

export function distinct(list: string[]): string[] {
	const seen = new Map<string, string>();
	for (const word of list) if (word && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
	return [...seen.values()];
}

export function isTimeZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

const timeZone = z
	.string()
	.transform((zone) => cleanLine(zone) || null)
	.refine((zone) => zone === null || isTimeZone(zone), { error: () => m.people_error_time_zone() });

export const email = z
	.string()
	.default('')
	.transform((value) => cleanLine(value).toLowerCase())
	.refine((value) => value === '' || isEmail(value), { error: () => m.people_error_email() })
	.transform((value) => value || null);

export function isEmail(value: string): boolean {
	return value.length <= 254 && z.email().safeParse(value).success;
}

const date = z
	.string()
	.default('')
	.refine((value) => value === '' || z.iso.date().safeParse(value).success, { error: () => m.people_error_date() })
	.transform((value) => value || null);

export const handle = z
	.string({ error: () => m.people_error_handle() })
	.transform((value) => cleanLine(value).toLowerCase())
	.refine(
		(value) => /^[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{M}\p{N}._-]{0,58}[\p{Ll}\p{Lo}\p{M}\p{N}])?$/u.test(value),
		{ error: () => m.people_error_handle() }
	);

const about = z
	.string()
	.default('')
	.transform((value) => cleanText(value).trim())
	.refine((value) => value.length <= 5000, { error: () => m.people_error_too_long({ most: 5000 }) });

/** What everyone may say about themselves. */
export const EditProfile = z.object({ personId: Id, title: line(160), about, skills: words, languages: words });
export type EditProfile = z.infer<typeof EditProfile>;

/** The menu sends one at a time, the page all of them: what is left out stays. */
export const SetAppearance = z.object({
	theme: z.enum(['light', 'dark', 'system']).optional(),
	language: z.enum(['en', 'de']).optional(),
	timeZone: timeZone.optional()
});
export type SetAppearance = z.infer<typeof SetAppearance>;

export const ChoosePerson = z.object({ personId: Id });
export type ChoosePerson = z.infer<typeof ChoosePerson>;

/** What an administrator may change on anybody. */
export const EditPerson = z.object({
	personId: Id,
	name,
	handle,
	email,
	employeeNumber: line(60).transform((value) => value || null),
	title: line(160),
	departmentId: optionalId,
	locationId: optionalId,
	/** A handle, as one types it. */
	manager: line(80).transform((value) => value.replace(/^@/, '').toLowerCase()),
	startedOn: date
});
export type EditPerson = z.infer<typeof EditPerson>;

export const AddPerson = EditPerson.omit({ personId: true, handle: true });
export type AddPerson = z.infer<typeof AddPerson>;

export const ChangeRoles = z.object({
	personId: Id,
	roles: z.preprocess(
		(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
		z.array(z.enum(roles))
	)
});
export type ChangeRoles = z.infer<typeof ChangeRoles>;

export const Anonymise = z.object({
	personId: Id,
	confirm: z.literal('yes', { error: () => m.people_error_confirm() })
});
export type Anonymise = z.infer<typeof Anonymise>;

export const SaveDepartment = z.object({ id: optionalId, name, parentId: optionalId });
export type SaveDepartment = z.infer<typeof SaveDepartment>;

export const SaveLocation = z.object({
	id: optionalId,
	name,
	city: line(120),
	country: line(120),
	timeZone: timeZone.default(null)
});
export type SaveLocation = z.infer<typeof SaveLocation>;

export const RemoveUnit = z.object({ id: Id });
export type RemoveUnit = z.infer<typeof RemoveUnit>;

/** The directory's filters as they stand in the address; what makes no sense is left out instead of refused. */
export const DirectoryFilter = z.object({
	q: z
		.string()
		// The cut may fall inside a character: what is left of it stands for nothing.
		.transform((value) => cleanLine(value).slice(0, 100).toWellFormed())
		.catch(''),
	department: optionalId.catch(null),
	location: optionalId.catch(null),
	skill: line(60).catch(''),
	after: z.string().nullable().catch(null)
});
export type DirectoryFilter = z.infer<typeof DirectoryFilter>;
