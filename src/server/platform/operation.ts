// What an operation of the API takes and answers, told by the schemas that validate it.
import { z } from 'zod';

export interface Operation {
	method: 'get' | 'post' | 'put' | 'patch' | 'delete';
	/** Below /api/v1, as OpenAPI writes it: '/articles/{id}'. */
	path: string;
	tag: string;
	/** One line, as one would say it. */
	summary: string;
	query?: z.ZodObject;
	/** The validator of the body. */
	body?: z.ZodType;
	/** Also for a script without a session, with the secret of the thing itself. */
	secret?: true;
	status: 200 | 201 | 204;
	/** Null: nothing comes back. */
	answer: z.ZodType | null;
}

/** A moment in JSON. */
export const Moment = z.iso.datetime({ offset: true });

/** One page of a list: `cursor` of the next request is `next` of this one. */
export const Cursor = z.object({ cursor: z.string().optional() });
export const Next = z.string().nullable();
