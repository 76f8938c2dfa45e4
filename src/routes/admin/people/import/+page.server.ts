// The personnel file: look at it, say which column is what, bring it in.
import type { Actions, PageServerLoad } from './$types';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { failure } from '#server/web/form.ts';
import { takePeopleFile } from '#server/web/people-file.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = ({ locals }) => demandAdministrator(locals.ctx());

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const data = await request.formData();
		try {
			const answer = await takePeopleFile(locals.ctx(), data);
			if (answer.step === 'result') forgetSessions();
			return answer;
		} catch (error) {
			return failure(error, {});
		}
	}
};
