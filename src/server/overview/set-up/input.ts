// One validator per step of the set-up.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

const many = (value: unknown) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]);

export function isTimeZone(zone: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
	} catch {
		return false;
	}
}

/** Minutes after midnight from a time field. */
const minutes = z
	.string({ error: () => m.setup_time_wrong() })
	.regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, { error: () => m.setup_time_wrong() })
	.transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));

export const DescribeOrganisation = z
	.object({
		name: z
			.string({ error: () => m.setup_need_name() })
			.trim()
			.min(1, { error: () => m.setup_need_name() })
			.max(60, { error: () => m.setup_name_long() }),
		colour: z.enum(['ember', 'own']).default('ember'),
		accent: z
			.string()
			.regex(/^#[0-9a-f]{6}$/i, { error: () => m.setup_accent_wrong() })
			.or(z.literal(''))
			.default(''),
		languages: z.preprocess(many, z.array(z.enum(['en', 'de'])).min(1, { error: () => m.setup_need_language() })),
		timeZone: z.string().refine(isTimeZone, { error: () => m.setup_zone_wrong() }),
		workingDays: z.preprocess(
			many,
			z.array(z.coerce.number().int().min(1).max(7)).min(1, { error: () => m.setup_need_day() })
		),
		workingFrom: minutes,
		workingTo: minutes,
		removeLogo: z.string().optional()
	})
	.refine((given) => given.workingTo > given.workingFrom, { path: ['workingTo'], error: () => m.setup_hours_wrong() });
export type DescribeOrganisation = z.infer<typeof DescribeOrganisation>;

export const MakeAdministrator = z.object({
	name: z
		.string({ error: () => m.setup_need_your_name() })
		.trim()
		.min(2, { error: () => m.setup_need_your_name() })
		.max(120, { error: () => m.setup_need_your_name() }),
	email: z
		.string({ error: () => m.setup_need_email() })
		.trim()
		.toLowerCase()
		.pipe(z.email({ error: () => m.setup_need_email() }).max(254, { error: () => m.setup_need_email() })),
	password: z
		.string({ error: () => m.auth_need_password() })
		.min(1, { error: () => m.auth_need_password() })
		.max(1024)
});
export type MakeAdministrator = z.infer<typeof MakeAdministrator>;

export interface ChosenSpace {
	/** Its number in the form, for the message beside its field. */
	place: number;
	name: string;
	purpose: string;
	departmentId: number | null;
}
