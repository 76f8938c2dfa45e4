// Validators of rules and saved audiences.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { roles } from '#server/members/access/roles.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import type { Rule } from './schema.ts';

export const deepest = 6;
export const mostParts = 60;

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const days = z.coerce.number().int().min(0).max(36_500);

const Leaf = z.union([
	z.strictObject({ department: id, below: z.boolean().default(true) }),
	z.strictObject({ location: id }),
	z.strictObject({ language: z.string().min(1).max(60) }),
	z.strictObject({ role: z.enum(roles) }),
	z.strictObject({ space: id }),
	z.strictObject({
		tenure: z
			.strictObject({ min: days.optional(), max: days.optional() })
			.refine(({ min, max }) => (min !== undefined || max !== undefined) && (min ?? 0) <= (max ?? Infinity))
	}),
	z.strictObject({
		activity: z.enum(['signed_in', 'read', 'reacted', 'contributed', 'nothing']),
		days: z.coerce.number().int().min(1).max(3650)
	})
]);

const Node: z.ZodType<Rule> = z.lazy(() =>
	z.union([
		z.strictObject({ all: z.array(Node).min(1).max(mostParts) }),
		z.strictObject({ any: z.array(Node).min(1).max(mostParts) }),
		z.strictObject({ not: Node }),
		Leaf
	])
);

/** Looked at before the schema, which would recurse as deep as it is told to. */
export function isModest(rule: unknown): boolean {
	let parts = 0;
	let level: unknown[] = [rule];
	for (let depth = 0; level.length; depth += 1) {
		parts += level.length;
		if (depth > deepest || parts > mostParts) return false;
		level = level.flatMap((node) => {
			const { all, any, not } = (typeof node === 'object' && node !== null ? node : {}) as {
				all?: unknown;
				any?: unknown;
				not?: unknown;
			};
			return [
				...(Array.isArray(all) ? all : []),
				...(Array.isArray(any) ? any : []),
				...(not === undefined ? [] : [not])
			];
		});
	}
	return true;
}

/** A rule as JSON text (a form, an address) or as a value. */
export const RuleInput = z.unknown().transform((value, context): Rule => {
	const rule = typeof value === 'string' ? parseJson(value) : value;
	const parsed = isModest(rule) ? Node.safeParse(rule) : null;
	if (parsed?.success) return parsed.data;
	context.addIssue({
		code: 'custom',
		message: parsed ? m.audiences_error_rule() : m.audiences_error_too_big({ parts: mostParts, depth: deepest })
	});
	return z.NEVER;
});

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.slice(0, 20_000));
	} catch {
		return null;
	}
}

const name = z
	.string()
	.default('')
	.transform(cleanLine)
	.refine((value) => value.length > 0 && value.length <= 120, { error: () => m.audiences_error_name() });

export const SaveAudience = z.object({
	id: z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable()),
	name,
	rule: RuleInput,
	/** A box that is not checked is not sent. */
	openToMembers: z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())
});
export type SaveAudience = z.infer<typeof SaveAudience>;

export const RemoveAudience = z.object({ id });
export type RemoveAudience = z.infer<typeof RemoveAudience>;
