// One upload on its way (tus): how far it is, its next bytes, and giving it up. Only its owner knows of it.
import { answerTus } from '#server/web/tus.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

const answer = rest(({ locals, request, url }: RequestEvent) => answerTus(locals.ctx(), request, url.origin));

export const HEAD = answer;
export const PATCH = answer;
export const DELETE = answer;
