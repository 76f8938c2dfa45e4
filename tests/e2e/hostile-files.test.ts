// Hostile files through the real upload: shown or refused, and the process stays up and small.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { office, pdf } from '../support/documents.ts';
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

describe('documents on an idea', () => {
	const fields = { title: 'A lift for the north stairs', problem: 'Stairs.', proposal: 'A lift.' };
	type Sent = [name: string, bytes: Buffer<ArrayBuffer>];

	async function send(
		sent: Sent[],
		address = '/ideas/new',
		more: Record<string, string> = {},
		asked: Record<string, string> = { accept: 'text/html' }
	) {
		const form = new FormData();
		for (const [name, value] of Object.entries({ ...fields, ...more })) form.set(name, value);
		for (const [name, bytes] of sent) form.append('files[]', new File([bytes], name, { type: 'application/pdf' }));
		const answer = await fetch(url() + address, {
			method: 'POST',
			headers: { ...headers(), ...asked },
			body: form,
			redirect: 'manual'
		});
		return { status: answer.status, place: answer.headers.get('location') ?? '', text: await answer.text() };
	}
	const page = async (address: string) => (await fetch(url() + address, { headers: headers() })).text();
	const documentsIn = (text: string) => [
		...new Set([...text.matchAll(/\/documents\/[0-9a-f]{36}/g)].map(([one]) => one))
	];

	it('hang on it without script, are downloads and nothing else, and come off again', async () => {
		const { status, place } = await send([
			['Grün & "gut" (1).pdf', pdf],
			['plan.docx', office('word')]
		]);
		expect(status).toBe(303);
		const [offer, plan] = documentsIn(await page(place));
		const answer = await fetch(url() + offer!, { headers: headers() });
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-type': 'application/pdf',
			'content-length': String(pdf.length),
			'content-disposition': `attachment; filename="Gr_n & _gut_ (1).pdf"; filename*=UTF-8''Gr%C3%BCn%20%26%20_gut_%20%281%29.pdf`,
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, no-store'
		});
		expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
		const edit = `${place.replace(/(\/ideas\/\d+).*/, '$1')}/edit`;
		expect(documentsIn(await page(edit))).toEqual([offer, plan]);
		const off = { baseVersion: '1', 'dropDocuments[]': offer!.split('/').at(-1)! };
		expect((await send([], edit, off)).status).toBe(303);
		expect(documentsIn(await page(place))).toEqual([plan]);
		expect((await fetch(url() + offer!, { headers: headers() })).status).toBe(404);
	});

	it('are refused by name, and what was typed comes back', async () => {
		const bad: [Sent[], string][] = [
			[[['invoice.pdf.exe', pdf]], 'invoice.pdf.exe'],
			[[['page.pdf', Buffer.from('<html><script>alert(1)</script>')]], 'page.pdf'],
			[[['macro.docx', office('word', { name: 'word/vbaProject.bin', content: 'x' })]], 'macro.docx'],
			[[['broken.png', Buffer.from('89504e470d0a1a0a00', 'hex')]], 'broken.png'],
			[
				drawings()
					.map(({ name, bytes }): Sent => [name, bytes])
					.slice(0, 5),
				'.svg'
			],
			[Array.from({ length: 11 }, (): Sent => ['a.pdf', pdf]), '10']
		];
		for (const [sent, named] of bad) {
			const { status, text } = await send(sent);
			expect(status, named).toBe(422);
			expect(text, named).toContain(named);
			expect(text, named).toContain('value="A lift for the north stairs"');
		}
	});

	it('that are too large together are said to be', async () => {
		const long: Sent[] = [['long.txt', Buffer.alloc(26 * 1024 * 1024, 'a')]];
		const bare = await send(long);
		expect(bare.status).toBe(413);
		expect(bare.text).toContain('That was too much at once');
		// With script the form stays as it is and says so itself.
		const scripted = await send(long, '/ideas/new', {}, { accept: 'application/json', 'x-sveltekit-action': 'true' });
		expect(JSON.parse(scripted.text)).toMatchObject({ type: 'failure', status: 422 });
		expect(scripted.text).toContain('too large together');
	});
});
