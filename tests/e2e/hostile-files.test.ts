// Hostile files through the real upload: shown or refused, and the process stays up and small.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawings, files } from '../support/hostile.ts';
import { useHouse } from '../support/house.ts';
import { distance } from '../support/images.ts';
import { familyMegabytes } from '../support/memory.ts';

// A site of its own: what it needs in memory is what the files make it need.
const { url, cookie, pid } = useHouse(true);
const headers = () => ({ cookie: cookie('administrator'), origin: url() });

describe('hostile files', () => {
	async function upload(name: string, bytes: Buffer<ArrayBuffer>): Promise<{ status: number; key: string | null }> {
		const form = new FormData();
		form.set('image', new File([bytes], name));
		const answer = await fetch(`${url()}/articles/images`, { method: 'POST', headers: headers(), body: form });
		const stored = (await answer.json().catch(() => ({}))) as { key?: string };
		return { status: answer.status, key: stored.key ?? null };
	}

	/** Of the site and its decoder together; of the site alone where the system tells no more. */
	const megabytes = async () => familyMegabytes(pid()) ?? (await measured());
	const measured = async () =>
		Number(/^process_resident_memory_bytes (\d+)/m.exec(await (await fetch(`${url()}/metrics`)).text())?.[1]) / 1e6;

	it('are shown or refused, in little memory, and drawings are never taken', async () => {
		let most = 0;
		const watch = setInterval(() => void megabytes().then((now) => (most = Math.max(most, now))), 20);
		const pictures = files('images-hostile', /\.(?:jpe?g|png|gif|webp|avifs?|hei[cf]|bmp|ico|jp2)$/);
		const results = await Promise.all(pictures.map(({ name, bytes }) => upload(name, bytes)));
		const drawn = await Promise.all(drawings().map(({ name, bytes }) => upload(name, bytes)));
		clearInterval(watch);
		expect(results.filter(({ status }) => status >= 500)).toEqual([]);
		expect(drawn.filter(({ status }) => status !== 422 && status !== 413)).toEqual([]);
		expect(await megabytes()).toBeGreaterThan(0);
		expect(most).toBeLessThan(512);
	});

	it('one photo in nine orientations looks the same nine times', async () => {
		const looks: Buffer[] = [];
		for (const { name, bytes } of files('images-orientation', /\.jpg$/)) {
			const { key } = await upload(name, bytes);
			const stored = await (await fetch(`${url()}/files/${key}-m.webp`, { headers: headers() })).arrayBuffer();
			looks.push(await sharp(Buffer.from(stored)).resize(24, 16, { fit: 'fill' }).removeAlpha().raw().toBuffer());
		}
		for (const one of looks) expect(distance(one, looks[0]!)).toBeLessThan(4);
	});
});
