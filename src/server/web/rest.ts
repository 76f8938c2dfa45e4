// The JSON edge: parse, call the domain, answer; errors as RFC 9457 problem documents.
import { type RequestEvent, json } from '@sveltejs/kit';
import { AppError, Invalid, TooMany } from '#server/platform/errors.ts';

/** The problem document of an error that a domain threw. */
export function problem(error: AppError): Response {
	const body = {
		type: `/api/problems/${error.code}`,
		title: error.message,
		status: error.status,
		code: error.code,
		errors: error.issues
	};
	const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
	if (error instanceof TooMany) headers['retry-after'] = String(error.retryAfter);
	return new Response(JSON.stringify(body), { status: error.status, headers });
}

/** Wraps a `+server.ts` handler: the result becomes JSON, domain errors become problems. */
export function rest<E extends RequestEvent>(handler: (event: E) => Promise<unknown>) {
	return async (event: E): Promise<Response> => {
		try {
			const result = await handler(event);
			return result instanceof Response ? result : json(result ?? null);
		} catch (error) {
			if (error instanceof AppError) return problem(error);
			throw error;
		}
	};
}

/** The body without the character that PostgreSQL cannot keep. @throws Invalid when it is not JSON. */
export async function bodyOf(event: RequestEvent): Promise<unknown> {
	try {
		return JSON.parse(await event.request.text(), (_, value: unknown) =>
			typeof value === 'string' ? value.replaceAll('\0', '') : value
		);
	} catch {
		throw new Invalid('The body is not JSON.', 'bad_json');
	}
}
