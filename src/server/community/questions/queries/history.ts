// The history of an answer, for those who may edit it.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { canEditAnswer } from '../policy.ts';
import { findAnswer } from './find.ts';

export interface AnswerVersion {
	id: number;
	version: number;
	note: string;
	createdAt: Date;
	editor: { handle: string; name: string; photo: string | null } | null;
}

/** The answer as its author may change it. @throws Forbidden */
export async function findAnswerToEdit(ctx: Ctx, answerId: number) {
	const { post, answer } = await findAnswer(ctx, answerId);
	if (!canEditAnswer(ctx.viewer, post, answer)) throw new Forbidden();
	return { post, answer };
}

/** The newest 200 versions, newest first. */
export async function listAnswerVersions(ctx: Ctx, answerId: number): Promise<AnswerVersion[]> {
	await findAnswerToEdit(ctx, answerId);
	const text = `select r.id, r.version, r.note, r.created_at as "createdAt",
			case when m.id is not null then json_build_object('handle', m.handle, 'name', m.name, 'photo', m.photo) end as editor
		from answer_revisions r left join people m on m.id = r.editor_id where r.answer_id = $1 order by r.version desc limit 200`;
	return named<AnswerVersion>(ctx.db, 'answer_versions', text, [answerId]);
}

/** One version and the text before it, to compare. */
export async function findAnswerVersion(ctx: Ctx, answerId: number, version: number) {
	await findAnswerToEdit(ctx, answerId);
	const text = `select version, body from answer_revisions where answer_id = $1 and version <= $2 order by version desc limit 2`;
	const found = await named<{ version: number; body: string }>(ctx.db, 'answer_version', text, [answerId, version]);
	const [revision, before] = found;
	if (!revision || revision.version !== version) throw new NotFound();
	return { revision, before: before ?? null };
}
