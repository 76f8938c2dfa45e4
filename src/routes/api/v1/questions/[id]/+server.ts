// One question over the API.
import { presentQuestionPage } from '#server/community/questions/api.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params }: RequestEvent) =>
	presentQuestionPage(await findQuestionPage(locals.ctx(), Number(params.id)))
);
