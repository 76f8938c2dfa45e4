// Who a rule means, asked while it is being made.
import type { RequestHandler } from './$types';
import { RuleInput } from '#server/members/audiences/input.ts';
import { demandCommunicator, findMembership } from '#server/members/audiences/queries.ts';
import { parse } from '#server/web/form.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(async ({ locals, url }) => {
	const ctx = locals.ctx();
	demandCommunicator(ctx);
	return findMembership(ctx, parse(RuleInput, url.searchParams.get('rule') ?? ''));
});
