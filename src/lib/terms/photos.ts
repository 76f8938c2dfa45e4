// The words around albums and photos that server and pages share: states, shapes, and what a refusal says.
import { m } from '#lib/paraglide/messages.js';
import type { ReactionCounts, ReactionKind } from './conversation.ts';

/** Who may add photos to an album. */
export const addings = ['authors', 'everyone'] as const;
export type Adding = (typeof addings)[number];

/** A person named in a photo: asked and not shown yet, agreed, or not wanting it. */
export type TagState = 'asked' | 'agreed' | 'declined';

export type RemovalDecision = 'removed' | 'kept' | 'withdrawn';

/** receiving: bytes are coming. waiting: complete, and in the queue to be prepared. The rest is final. */
export const uploadStates = ['receiving', 'waiting', 'done', 'duplicate', 'refused'] as const;
export type UploadState = (typeof uploadStates)[number];

/** One photo of a grid: what is needed to lay it out and to show it. */
export interface GridPhoto {
	id: number;
	/** Storage key without the size suffix. */
	key: string;
	width: number;
	height: number;
	alt: string;
	placeholder: string;
	caption: string;
	/** Smaller files of a newer kind are there too. */
	avif: boolean;
	/** Somebody asked for its removal: only those who decide see it. */
	hidden: boolean;
}

export interface PhotoPerson {
	id: number;
	handle: string;
	name: string;
	photo: string | null;
	state: TagState;
	askedBy: number;
}

/** One photo as the viewer sees it in the light box. */
export interface PhotoView extends GridPhoto {
	takenAt: Date | string | null;
	createdAt: Date | string;
	/** Nobody said what it shows. */
	undescribed: boolean;
	uploader: { id: number; handle: string; name: string; photo: string | null };
	people: PhotoPerson[];
	reactions: ReactionCounts;
	reaction: ReactionKind | null;
	comments: number;
	/** Bytes of the kept file, where one may have it. */
	originalBytes: number | null;
	/** The viewer asked for its removal, and by when that is decided. */
	removal: { id: number; dueAt: Date | string } | null;
	previous: number | null;
	next: number | null;
	/** Where it stands in the album, from 1. */
	place: number;
	can: { describe: boolean; remove: boolean; name: boolean; choose: boolean };
}

export interface UploadRow {
	id: string;
	name: string;
	state: UploadState;
	problem: string | null;
	photoId: number | null;
}

const problems: Record<string, () => string> = {
	image_format_unsupported: m.photos_problem_format,
	image_too_large: m.photos_problem_large,
	image_damaged: m.photos_problem_damaged,
	upload_too_large: m.photos_problem_size,
	upload_incomplete: m.photos_problem_incomplete,
	album_closed: m.photos_problem_closed,
	call_full: m.photos_problem_call_full,
	quota_full: m.photos_problem_quota,
	heic: m.photos_problem_heic
};

/** Why a file did not become a photo, in a sentence that needs no file name in it. */
export function uploadProblem(code: string | null | undefined): string {
	return (problems[code ?? ''] ?? m.photos_problem_other)();
}

/** The address of one size of a photo as AVIF. */
export function avifHref(key: string, suffix: 's' | 'm'): string {
	return `/files/${key}-${suffix}.avif`;
}

/** The address of one photo below its album's. */
export function photoHref(albumHref: string, id: number): string {
	return `${albumHref}/${id}`;
}

/** What phones and browsers offer to choose from; what it really is, the server looks up in the file. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic,image/heif,.heic,.heif';
