// The web server around Kit's handler: who may say what the address is, and an orderly end.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Config } from '#server/platform/config.ts';

type Kept = (request: IncomingMessage, response: ServerResponse) => boolean;
type Handler = (request: IncomingMessage, response: unknown) => void;

/**
 * Loads the built site and listens. The address a request was made to comes from ORIGIN, else from a trusted proxy's
 * headers, else from the request itself, so that forms work on plain http in the LAN too.
 */
export async function serve(config: Config): Promise<Server> {
	process.env.PROTOCOL_HEADER = 'x-hearth-protocol';
	process.env.HOST_HEADER = 'x-hearth-host';
	process.env.ADDRESS_HEADER = 'x-hearth-address';
	process.env.BODY_SIZE_LIMIT = String(config.UPLOAD_LIMIT_MB * 1024 * 1024 + 64 * 1024);
	const { handler } = (await import(pathToFileURL('build/handler.js').href)) as { handler: Handler };
	const server = createServer((request, response) => {
		placeOf(request, config);
		// What the built site has just answered and may say again.
		if ((globalThis as { hearthKept?: Kept }).hearthKept?.(request, response)) return;
		handler(request, response);
	});
	server.keepAliveTimeout = 65_000;
	server.headersTimeout = 66_000;
	await new Promise<void>((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			fail(error.code === 'EADDRINUSE' ? new Error(`Port ${config.PORT} is taken. Set PORT to another one.`) : error)
		);
		server.listen(config.PORT, config.HOST, done);
	});
	return server;
}

/** Writes the three headers Kit's handler believes, over whatever the client sent under these names. */
function placeOf(request: IncomingMessage, config: Config) {
	const { headers } = request;
	const forwarded = (name: string) => (config.TRUST_PROXY ? first(headers[`x-forwarded-${name}`]) : undefined);
	const origin = config.ORIGIN ? new URL(config.ORIGIN) : undefined;
	const protocol = origin?.protocol.replace(':', '') ?? forwarded('proto') ?? 'http';
	headers['x-hearth-protocol'] = protocol === 'https' ? 'https' : 'http';
	headers['x-hearth-host'] = origin?.host ?? forwarded('host') ?? headers.host ?? 'localhost';
	headers['x-hearth-address'] =
		(config.TRUST_PROXY && last(headers['x-forwarded-for'])) || request.socket.remoteAddress || '0.0.0.0';
}

const first = (value: string | string[] | undefined) =>
	String(value ?? '')
		.split(',')[0]
		?.trim() || undefined;
/** The nearest proxy appends the address it saw; what stands before it is the client's own claim. */
const last = (value: string | string[] | undefined) =>
	String(value ?? '')
		.split(',')
		.at(-1)
		?.trim();
