// A validated form becomes an action call; what goes wrong goes back beside its field, with everything that was typed.
import { type ActionFailure, type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { refusal } from '#lib/terms/refusals.ts';
import { AppError, Invalid, type Issue } from '#server/platform/errors.ts';
import type { Ctx } from '#server/members/access/ctx.ts';

/** What a failed form gets back: the first message per field and the values as typed (never passwords). */
export interface FormFailure {
	message: string;
	code: string;
	errors: Record<string, string>;
	values: Record<string, string | string[]>;
}

type Values = Record<string, unknown>;

/**
 * Turns FormData into a plain object: repeated names and names ending in `[]` become arrays, files stay files.
 * The character that PostgreSQL cannot keep is left out.
 */
export function valuesOf(data: FormData): Values {
	const values: Values = {};
	for (const key of new Set(data.keys())) {
		const all = data.getAll(key).map((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : value));
		if (key.endsWith('[]')) values[key.slice(0, -2)] = all;
		else values[key] = all.length > 1 ? all : all[0];
	}
	return values;
}

/**
 * @throws Invalid when more was sent than is taken and a script waits, which still has all of it in its form; without
 * one the answer is a page that says so.
 */
async function sentIn(request: Request): Promise<Values> {
	try {
		return valuesOf(await request.formData());
	} catch (error) {
		const isTooMuch = (error as { status?: number }).status === 413;
		if (isTooMuch && request.headers.has('x-sveltekit-action'))
			throw new Invalid(m.ui_error_text_413(), 'body_too_large');
		throw error;
	}
}

/** The values of a request that should be a form. @throws Invalid when it is something else. */
export async function formValues(request: Request): Promise<Values> {
	const data = await request.formData().catch(() => null);
	if (!data) throw new Invalid('The body is not a form.', 'bad_form');
	return valuesOf(data);
}

/** @throws Invalid with one issue per failing field. */
export function parse<S extends z.ZodType>(schema: S, values: unknown): z.infer<S> {
	const parsed = schema.safeParse(values);
	if (parsed.success) return parsed.data;
	throw new Invalid(
		parsed.error.issues.map((issue): Issue => ({ field: issue.path.join('.'), message: issue.message }))
	);
}

/** The failure a page shows; anything that is not a domain error goes on as the bug it is. */
export function failure(error: unknown, values: Values): ActionFailure<FormFailure> {
	if (!(error instanceof AppError)) throw error;
	const errors: Record<string, string> = {};
	const said = refusal(error);
	for (const issue of error.issues)
		if (issue.field) errors[issue.field] ??= issue.message === error.message ? said : issue.message;
	return fail(error.status, { message: said, code: error.code, errors, values: typed(values) });
}

function typed(values: Values): Record<string, string | string[]> {
	const kept = Object.entries(values).filter(
		([name, value]) => !/password|secret|token/i.test(name) && (typeof value === 'string' || isStrings(value))
	);
	return Object.fromEntries(kept) as Record<string, string | string[]>;
}

const isStrings = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * A form action: validate, call the domain, then redirect (a returned string starting with `/`) or hand the result to the page.
 * `extra` adds values that come from the address, such as an id.
 */
export function submit<S extends z.ZodType, R>(
	schema: S,
	action: (ctx: Ctx, input: z.infer<S>) => Promise<R>,
	then?: (result: R, event: RequestEvent) => string | void,
	extra?: (event: RequestEvent) => Values
) {
	return async (event: RequestEvent): Promise<ActionFailure<FormFailure> | { done: true; result: R }> => {
		let values = extra?.(event) ?? {};
		let result: R;
		try {
			values = { ...(await sentIn(event.request)), ...values };
			result = await action(event.locals.ctx(), parse(schema, values));
		} catch (error) {
			return failure(error, values);
		}
		const place = then?.(result, event);
		if (place) redirect(303, place);
		return { done: true, result };
	};
}
