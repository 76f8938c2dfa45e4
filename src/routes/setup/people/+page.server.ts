// Fourth step: people from a file, or nobody yet.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { fields } from '#server/members/people/import/fields.ts';
import type { ImportResult } from '#server/members/people/import/queries.ts';
import {
	dropUpload,
	importUpload,
	keepMapping,
	keepUpload,
	passPeople,
	previewUpload
} from '#server/overview/set-up/people.ts';
import { countPeople } from '#server/overview/set-up/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { failure, valuesOf } from '#server/web/form.ts';
import { enterStep } from '#server/web/set-up.ts';

export const load: PageServerLoad = async (event) => {
	await enterStep(event, 'people');
	const ctx = event.locals.ctx();
	const preview = await previewUpload(ctx);
	if (!preview) return { preview: null, fields, count: await countPeople(ctx) };
	const { result, ...rest } = preview;
	return { preview: { ...rest, result: shorten(result) }, fields, count: await countPeople(ctx) };
};

/** The first two hundred remarks of each kind, and how many there are. */
function shorten({ created, updated, unchanged, refused, warnings }: ImportResult) {
	const [refusedCount, warningCount] = [refused.length, warnings.length];
	return {
		created,
		updated,
		unchanged,
		refused: refused.slice(0, 200),
		refusedCount,
		warnings: warnings.slice(0, 200),
		warningCount
	};
}

type Work<R> = (ctx: Ctx, values: Record<string, unknown>) => Promise<R>;

const step =
	<R extends object | void>(work: Work<R>) =>
	async (event: RequestEvent) => {
		await enterStep(event, 'people');
		const values = valuesOf(await event.request.formData());
		try {
			return await work(event.locals.ctx(), values);
		} catch (error) {
			return failure(error, values);
		}
	};

export const actions: Actions = {
	upload: step(async (ctx, { file }) => {
		await keepUpload(ctx, file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0));
	}),
	columns: step(keepMapping),
	import: step(async (ctx, values) => {
		if (Object.keys(values).some((name) => name.startsWith('column.'))) await keepMapping(ctx, values);
		return { result: shorten(await importUpload(ctx)) };
	}),
	drop: step(dropUpload),
	pass: async (event) => {
		await enterStep(event, 'people');
		await passPeople(event.locals.ctx());
		redirect(303, '/setup/spaces');
	}
};
