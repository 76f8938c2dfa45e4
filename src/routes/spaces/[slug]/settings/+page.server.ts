// What hosts set on their space.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { chooseSpaceCover, removeSpaceCover, setSpaceVisibility } from '#server/overview/space-settings/actions.ts';
import { ChooseCover } from '#server/overview/space-settings/input.ts';
import { archiveSpace, editSpace, unarchiveSpace } from '#server/members/spaces/actions.ts';
import { ChangeVisibility, EditSpace, OneSpace } from '#server/members/spaces/input.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ parent }) => {
	if (!(await parent()).space.can.host) throw new Forbidden();
};

const slug = (event: RequestEvent) => ({ slug: event.params.slug });

export const actions: Actions = {
	edit: submit(EditSpace, editSpace, undefined, slug),
	cover: submit(ChooseCover, chooseSpaceCover, undefined, slug),
	removeCover: submit(OneSpace, removeSpaceCover, undefined, slug),
	visibility: submit(ChangeVisibility, setSpaceVisibility, undefined, slug),
	archive: submit(OneSpace, archiveSpace, undefined, slug),
	unarchive: submit(OneSpace, unarchiveSpace, undefined, slug)
};
