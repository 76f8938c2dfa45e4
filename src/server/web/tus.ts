// The tus protocol's edge: the library speaks it, the photos' domain keeps what comes in.
import { DataStore, MemoryLocker, Server, Upload } from '@tus/server';
import { m } from '#lib/paraglide/messages.js';
import {
	beginUpload,
	cancelUpload,
	findUpload,
	receivePiece,
	uploadId
} from '#server/community/photos/uploads/receive.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { config } from '#server/platform/config.ts';
import { AppError, Forbidden, Invalid, TooMany } from '#server/platform/errors.ts';

/** Where uploads are made; each is one step below. */
export const uploadPath = '/photos/uploads';

/** One file is written by one request at a time on this node; between nodes the row's own count decides. */
const locker = new MemoryLocker();

/**
 * Answers one request of the protocol on behalf of a viewer.
 * @throws nothing: errors become answers of the protocol.
 */
export async function answerTus(ctx: Ctx, request: Request, origin: string): Promise<Response> {
	const server = new Server({
		path: uploadPath,
		datastore: new ViewersStore(ctx),
		locker,
		relativeLocation: true,
		allowedOrigins: [origin],
		maxSize: config().UPLOAD_LIMIT_MB * 1024 * 1024,
		namingFunction: uploadId,
		onIncomingRequest: async () => refuseForeign(request, origin),
		onResponseError: (_, error) => answerOf(error)
	});
	return server.handleWeb(request);
}

/** A page of another site must not upload in the name of whoever looks at it: browsers say where a request comes from. */
function refuseForeign(request: Request, origin: string): void {
	if (request.method === 'HEAD') return;
	if (request.headers.get('origin') !== origin) throw new Forbidden(m.photos_refused_origin(), 'foreign_origin');
}

function answerOf(error: Error | { status_code: number; body: string }) {
	if (!(error instanceof AppError)) return undefined;
	const { code, message, status } = error;
	const retryAfter = error instanceof TooMany ? { retryAfter: error.retryAfter } : {};
	return { status_code: status, body: JSON.stringify({ code, message, ...retryAfter }) };
}

/** Uploads as the viewer may see them: one's own and no others. */
class ViewersStore extends DataStore {
	override extensions = ['creation', 'termination', 'expiration'];
	readonly #ctx: Ctx;

	constructor(ctx: Ctx) {
		super();
		this.#ctx = ctx;
	}

	override async create(upload: Upload): Promise<Upload> {
		const albumId = Number(upload.metadata?.album);
		if (!Number.isSafeInteger(albumId)) throw new Invalid(m.conversation_error_unknown(), 'album_unknown');
		const begin = { albumId, name: upload.metadata?.name ?? '', size: upload.size ?? 0 };
		await beginUpload(this.#ctx, begin, upload.id);
		upload.creation_date = this.#ctx.now.toISOString();
		return upload;
	}

	override async getUpload(id: string): Promise<Upload> {
		const { size, received, createdAt } = await findUpload(this.#ctx, id);
		return new Upload({ id, size, offset: received, creation_date: createdAt.toISOString() });
	}

	/** A line that breaks leaves what came before it: the next attempt goes on from there. */
	override async write(stream: AsyncIterable<Buffer>, id: string, offset: number): Promise<number> {
		const come: Buffer[] = [];
		let broken: unknown;
		try {
			for await (const part of stream) come.push(part);
		} catch (error) {
			broken = error;
		}
		const received = await receivePiece(this.#ctx, id, offset, Buffer.concat(come));
		if (broken) throw broken;
		return received;
	}

	override remove(id: string): Promise<void> {
		return cancelUpload(this.#ctx, id);
	}

	override getExpiration(): number {
		return config().UPLOAD_KEEP_HOURS * 3_600_000;
	}
}
