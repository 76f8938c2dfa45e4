// The way of photos in, measured: how many a second become pictures of an album, how much memory that takes, and what readers feel of it.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import sharp from 'sharp';
import { load, type Outcome, percentile } from './client.ts';
import { childrenOf, endSite, residentMegabytes, startSite } from './site.ts';
import type { Size } from './sizes.ts';

export interface Pictures {
	name: string;
	size: string;
	photos: number;
	megabytes: number;
	/** From the first byte sent until the last photo stands in its album. */
	photos_a_second: number;
	page_p99_at_rest_ms: number;
	page_p99_during_ms: number;
	/** The second over the first; the goal is 2 at most. */
	slower: number;
	site_peak_mb: number;
	decoder_peak_mb: number;
	refused: number;
}

interface Setting {
	url: string;
	folder: string;
	secret: string;
	client: pg.Client;
	cookies: string[];
	size: Size;
	photos: number;
	say: (line: string) => void;
}

/** People who read meanwhile: each waits a moment between two pages, as people do, and no page is one they were sent before. */
const readers = 8;
const pause = 100;

export async function measurePictures(setting: Setting): Promise<Pictures> {
	const { url, folder, secret, client, cookies, size, photos, say } = setting;
	const pictures = await makePictures();
	const albumId = await makeAlbum(client);
	const site = await startSite(url, folder, secret);
	const { child, port } = site;
	const read = (until: () => boolean) => readPages(port, cookies.slice(1, readers + 1), until);
	await read(after(3));
	const rest = await read(after(20));
	const start = performance.now();
	let prepared = false;
	const during = read(() => prepared);
	let decoder = 0;
	const watching = setInterval(() => {
		for (const pid of childrenOf(child.pid!)) decoder = Math.max(decoder, residentMegabytes(pid, 'VmHWM'));
	}, 100);
	await sendAll({ port, cookie: cookies[0]!, albumId, pictures, photos });
	say(`  ${photos} photos sent in ${((performance.now() - start) / 1000).toFixed(0)} s`);
	await allPrepared(client, albumId);
	const seconds = (performance.now() - start) / 1000;
	prepared = true;
	const meanwhile = await during;
	clearInterval(watching);
	const refused = await refusedOf(client, albumId);
	const peak = residentMegabytes(child.pid!, 'VmHWM');
	await endSite(site);
	await clear(client, albumId, folder);
	const [before, then] = [percentile(rest, 0.99), percentile(meanwhile, 0.99)];
	return {
		name: 'image pipeline',
		size: size.name,
		photos,
		megabytes: Math.round((pictures.reduce((sum, { length }) => sum + length, 0) / pictures.length / 1e6) * photos),
		photos_a_second: Number((photos / seconds).toFixed(2)),
		page_p99_at_rest_ms: Number(before.toFixed(1)),
		page_p99_during_ms: Number(then.toFixed(1)),
		slower: Number((then / before).toFixed(2)),
		site_peak_mb: peak,
		decoder_peak_mb: decoder,
		refused
	};
}

const after = (seconds: number) => {
	const until = performance.now() + seconds * 1000;
	return () => performance.now() > until;
};

/** Eight different photos of twelve megapixels, with as much in the small as in the large, as photos have. */
async function makePictures(): Promise<Buffer[]> {
	const [width, height] = [4000, 3000];
	const layers = await Promise.all(
		[8, 30, 120, 480, 1900].map(async (side) => {
			const raw = { width: side, height: Math.round(side * 0.75), channels: 3 as const };
			const noise = sharp(randomBytes(raw.width * raw.height * 3), { raw });
			return noise
				.resize(width, height, { fit: 'fill', kernel: 'cubic' })
				.ensureAlpha(0.3)
				.png({ compressionLevel: 1 })
				.toBuffer();
		})
	);
	const scene = await sharp({ create: { width, height, channels: 3, background: '#7d8890' } })
		.composite(layers.map((input) => ({ input })))
		.removeAlpha()
		.raw()
		.toBuffer();
	return Promise.all(
		Array.from({ length: 8 }, (_, i) =>
			sharp(scene, { raw: { width, height, channels: 3 } })
				.modulate({ hue: i * 45, brightness: 0.8 + i * 0.05 })
				.jpeg({ quality: 88 })
				.toBuffer()
		)
	);
}

/** The same picture with another comment in the file is another photo. */
function numbered(jpeg: Buffer, n: number): Buffer<ArrayBuffer> {
	const note = Buffer.from(`photo ${n} of this run, ${performance.now()}`);
	const head = Buffer.from([0xff, 0xfe, 0, note.length + 2]);
	return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)]);
}

async function makeAlbum(client: pg.Client): Promise<number> {
	const { rows } = await client.query<{ id: string }>(
		`with made as (insert into posts (kind, state, author_id, title, slug, published_at, active_at)
			values ('album', 'published', 1, 'Sent by the benchmark', 'sent-by-the-benchmark', now(), now()) returning id)
		insert into albums (post_id) select id from made returning post_id as id`
	);
	await client.query(`delete from photo_uploads where person_id = 1`);
	return Number(rows[0]!.id);
}

interface Sending {
	port: number;
	cookie: string;
	albumId: number;
	pictures: Buffer[];
	photos: number;
}

/** By the tus protocol, three at a time, as a browser does. */
async function sendAll({ port, cookie, albumId, pictures, photos }: Sending): Promise<void> {
	const origin = `http://127.0.0.1:${port}`;
	const headers = { cookie, origin, 'tus-resumable': '1.0.0' };
	let next = 0;
	const one = async () => {
		while (next < photos) {
			const n = next++;
			const body = numbered(pictures[n % pictures.length]!, n);
			const metadata = `album ${btoa(String(albumId))},name ${btoa(`IMG_${n}.jpg`)}`;
			const begun = await fetch(`${origin}/photos/uploads`, {
				method: 'POST',
				headers: { ...headers, 'upload-length': String(body.length), 'upload-metadata': metadata }
			});
			if (begun.status !== 201) throw new Error(`An upload was refused: ${begun.status} ${await begun.text()}`);
			const sent = await fetch(new URL(begun.headers.get('location')!, origin), {
				method: 'PATCH',
				headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
				body
			});
			if (sent.status !== 204) throw new Error(`A photo was not taken in: ${sent.status} ${await sent.text()}`);
		}
	};
	await Promise.all([one(), one(), one()]);
}

async function allPrepared(client: pg.Client, albumId: number): Promise<void> {
	const text = `select count(*)::int as waiting from photo_uploads where post_id = $1 and state in ('receiving', 'waiting')`;
	while ((await client.query<{ waiting: number }>(text, [albumId])).rows[0]!.waiting > 0)
		await new Promise((done) => setTimeout(done, 100));
}

async function refusedOf(client: pg.Client, albumId: number): Promise<number> {
	const text = `select count(*)::int as refused from photo_uploads where post_id = $1 and state <> 'done'`;
	return (await client.query<{ refused: number }>(text, [albumId])).rows[0]!.refused;
}

/** Pages of the feed, each made for its reader. */
async function readPages(port: number, cookies: string[], done: () => boolean): Promise<Outcome> {
	const latencies: number[] = [];
	const start = performance.now();
	let asked = 0;
	await Promise.all(
		cookies.map(async (cookie) => {
			while (!done()) {
				const path = `/?n=${asked++}-${start}`;
				const { latencies: one } = await load(port, 1, 0, () => ({ path, headers: { cookie, accept: 'text/html' } }));
				latencies.push(...one);
				await new Promise((next) => setTimeout(next, pause));
			}
		})
	);
	return {
		requests: latencies.length,
		seconds: (performance.now() - start) / 1000,
		latencies: Float64Array.from(latencies).sort(),
		bytes: 0,
		statuses: {}
	};
}

/** Leaves the database and the folder as they were. */
async function clear(client: pg.Client, albumId: number, folder: string): Promise<void> {
	await client.query('begin; set local session_replication_role = replica');
	for (const text of [
		'delete from photos where post_id = $1',
		'delete from media where post_id = $1',
		'delete from photo_uploads where post_id = $1',
		'delete from albums where post_id = $1',
		'delete from posts where id = $1'
	])
		await client.query(text, [albumId]);
	await client.query('commit');
	rmSync(join(folder, 'media'), { recursive: true, force: true });
}
