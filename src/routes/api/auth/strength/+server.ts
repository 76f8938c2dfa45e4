// How strong a password is while one types it; nothing of it is kept or logged.
import { z } from 'zod';
import type { RequestHandler } from './$types';
import { strengthOf } from '#server/members/auth/password.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';

const Typed = z.object({ password: z.string().max(256), about: z.array(z.string().max(254)).max(6).default([]) });

export const POST: RequestHandler = rest(async (event) => {
	const { password, about } = parse(Typed, await bodyOf(event));
	return strengthOf(password, about);
});
