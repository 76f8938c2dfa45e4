// The form action that takes photos where there is no script: whole files, each named that did not work.
import { fail, type RequestEvent } from '@sveltejs/kit';
import { postIdOf } from '#lib/terms/posts.ts';
import { addFiles } from '#server/community/photos/uploads/receive.ts';
import { formValues, failure } from '#server/web/form.ts';

export async function addPhotoFiles({ locals, request, params }: RequestEvent) {
	try {
		const values = await formValues(request);
		const files = [values.files].flat().filter((file): file is File => file instanceof File && file.name !== '');
		const given = await Promise.all(
			files.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) }))
		);
		const { taken, refused } = await addFiles(locals.ctx(), postIdOf(params.id ?? '') ?? 0, given);
		if (!refused.length) return { done: true as const, taken };
		const message = refused.map(({ name, message }) => `${name}: ${message}`).join(' ');
		return fail(422, { message, code: 'files_refused', errors: {}, values: {} });
	} catch (error) {
		return failure(error, {});
	}
}
