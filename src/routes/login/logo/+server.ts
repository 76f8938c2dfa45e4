// The organisation's logo, for everyone: the address carries its version, so browsers keep it.
import { Readable } from 'node:stream';
import type { RequestHandler } from './$types';
import { readLogo } from '#server/members/organisation/logo.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { NotFound } from '#server/platform/errors.ts';

export const GET: RequestHandler = async ({ locals }) => {
	const { logo } = await findOrganisation(locals.publicCtx());
	const file = logo ? await readLogo(logo) : null;
	if (!file) throw new NotFound();
	const headers = {
		'content-type': file.mime,
		'content-length': String(file.size),
		'cache-control': 'public, max-age=31536000, immutable'
	};
	return new Response(Readable.toWeb(file.body) as ReadableStream, { headers });
};
