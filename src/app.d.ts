// What a request carries and what an error tells the page.
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			code?: string;
			reference?: string;
		}
		interface Locals {
			/** Who asks; null on the public pages when nobody has signed in. */
			viewer: Viewer | null;
			/** For domain calls. Throws SignInNeeded when there is no viewer. */
			ctx: () => Ctx;
			/** For the few domain calls made before anybody has signed in (set-up, sign-in). */
			publicCtx: () => Omit<Ctx, 'viewer'>;
			locale: 'en' | 'de';
			theme: 'light' | 'dark' | 'system';
			/** The session's token id, for "this device" in the list of sessions. */
			sessionId: string | null;
			origin: string;
			/** The posts a page shows, when it shows no others: while they rest, it may be sent again. */
			leansOn?: readonly number[];
		}
	}
}

export {};
