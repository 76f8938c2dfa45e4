// A picture out of a form.
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';

/** The file in field `photo`. @throws Invalid when none was chosen. */
export async function takePhoto(request: Request): Promise<{ bytes: Uint8Array; name: string }> {
	const file = (await request.formData()).get('photo');
	if (!(file instanceof File) || !file.size) throw new Invalid([{ field: 'photo', message: m.people_photo_missing() }]);
	return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}
