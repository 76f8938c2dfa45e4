// Pictures beside the Markdown come along; those that are named but not there become words.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Ctx } from '#server/members/access/ctx.ts';
import { uploadImage } from './actions.ts';
import { AppError } from '#server/platform/errors.ts';
import { findBeside } from '#server/platform/storage/markdown-folder.ts';

export interface BroughtPictures {
	body: string;
	/** Key of the cover, if it was there. */
	cover: string | null;
	brought: number;
	missing: number;
}

const inText =
	/!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*["'])?\s*\)|<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)["']?[^>]*>/gi;
const mostPictureBytes = 50 * 1024 * 1024;

interface Found {
	whole: string;
	alt: string;
	address: string;
}

export interface Place {
	folder: string;
	/** Path of the article within the folder. */
	article: string;
	/** Looks whether pictures are there, and stores none. */
	dryRun?: boolean;
	/** What names a picture that is not there stays as it is written, instead of becoming words. */
	keepMissing?: boolean;
}

export interface Illustrated {
	body: string;
	cover: string | null;
	coverAlt: string;
}

/** Uploads what is there on behalf of the author and points the text at it. Addresses of other hosts stay. */
export async function bringPictures(
	ctx: Ctx,
	place: Place,
	{ body, cover, coverAlt }: Illustrated
): Promise<BroughtPictures> {
	const counts = { brought: 0, missing: 0 };
	const keys = new Map<string, string | null>();
	const keyOf = async (address: string, alt: string) => {
		if (!keys.has(address)) keys.set(address, await upload(ctx, place, address, alt));
		return keys.get(address) ?? null;
	};
	let text = body;
	for (const { whole, alt, address } of picturesOf(body)) {
		if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) continue;
		const key = await keyOf(address, alt);
		counts[key ? 'brought' : 'missing']++;
		if (!key && place.keepMissing) continue;
		text = text.replace(whole, () => (key ? `![${alt}](/files/${key}-l.webp)` : alt && `*${alt.replaceAll('*', '')}*`));
	}
	const coverKey = cover && !/^[a-z]+:/i.test(cover) ? await keyOf(cover, coverAlt) : null;
	if (cover) counts[coverKey ? 'brought' : 'missing']++;
	return { body: text, cover: place.dryRun ? null : coverKey, ...counts };
}

function picturesOf(body: string): Found[] {
	return [...body.matchAll(inText)].map(([whole, alt, address, source]) => ({
		whole,
		alt: alt ?? /\balt\s*=\s*"([^"]*)"/i.exec(whole)?.[1] ?? '',
		address: address ?? source ?? ''
	}));
}

/** Null when it is not there or is no picture we can read: the text matters more than one of its pictures. */
async function upload(
	ctx: Ctx,
	{ folder, article, dryRun }: Place,
	address: string,
	alt: string
): Promise<string | null> {
	const path = findBeside(folder, article, address);
	if (!path || statSync(path).size > mostPictureBytes) return null;
	if (dryRun) return 'not-stored';
	try {
		return (await uploadImage(ctx, { bytes: readFileSync(path), name: basename(path), alt })).key;
	} catch (error) {
		if (error instanceof AppError) return null;
		throw error;
	}
}
