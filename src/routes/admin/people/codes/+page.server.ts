// The printable sheet of one-time sign-in codes: choose people, then see their codes this once.
import QRCode from 'qrcode';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';
import { m } from '#lib/paraglide/messages.js';
import { codeDays, createSignInCodes } from '#server/members/auth/actions/codes.ts';
import { listForSheet } from '#server/members/auth/queries/sheet.ts';
import { findMailOrigin } from '#server/members/organisation/queries.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';

const Choice = z.object({
	person: z.preprocess(
		(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
		z.array(z.coerce.number().int().positive()).min(1, { error: () => m.auth_sheet_choose_person() })
	)
});

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = url.searchParams.get('q')?.slice(0, 100).toWellFormed() ?? '';
	const everyone = url.searchParams.get('who') === 'everyone';
	return { search, everyone, days: codeDays, people: await listForSheet(locals.ctx(), { search, everyone }) };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const values = valuesOf(await request.formData());
		try {
			const { person } = parse(Choice, values);
			const sheet = await createSignInCodes(locals.ctx(), person);
			const origin = await findMailOrigin(locals.publicCtx(), url.origin);
			const entries = sheet.map(async ({ name, handle, code, expiresAt }) => ({
				name,
				handle,
				code,
				expiresAt,
				qr: await picture(origin, code)
			}));
			return { address: `${origin.replace(/^https?:\/\//, '')}/login/code`, sheet: await Promise.all(entries) };
		} catch (error) {
			return failure(error, values);
		}
	}
};

/** Black on white whatever the theme: it goes on paper. As an address, because the page inserts no markup it did not write. */
async function picture(origin: string, code: string): Promise<string> {
	const svg = await QRCode.toString(`${origin}/login/code?code=${code}`, {
		type: 'svg',
		margin: 2,
		errorCorrectionLevel: 'M'
	});
	return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
