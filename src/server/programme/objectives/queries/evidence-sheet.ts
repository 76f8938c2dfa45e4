// Every entry of the evidence as a table for a finance reader, with what each of the three rules makes of it.
import { m } from '#lib/paraglide/messages.js';
import { evidenceKindLabel } from '#lib/terms/objective-labels.ts';
import { postHref } from '#lib/terms/posts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Sheet } from '#server/platform/text/cells.ts';
import { minutesOf } from '../evidence/totals.ts';
import { type EvidenceFilter, findMiddle, listEvidence } from './evidence.ts';

const portion = 1_000;
/** More than a spreadsheet is read with; the list says when it ends here. */
export const mostRows = 100_000;

/** `origin` is what addresses begin with. What the viewer may not see is counted and not named. */
export async function evidenceSheet(ctx: Ctx, filter: EvidenceFilter, origin: string): Promise<Sheet> {
	const { minutes: middle } = await findMiddle(ctx);
	const rows: Sheet['rows'] = [];
	let cursor: string | null = null;
	do {
		const page = await listEvidence(ctx, { ...filter, cursor, size: portion });
		for (const entry of page.rows) {
			const { conservative, plain, optimistic } = minutesOf(entry, middle);
			const { ledgerId, at, kind, counts, post, person, other, minutes, amount, unit, bySponsor } = entry;
			rows.push([
				...[ledgerId, at, evidenceKindLabel(kind), counts],
				...[post?.title ?? null, post ? origin + postHref(post) : null, person?.name ?? null, other?.name ?? null],
				...[minutes, conservative, plain, optimistic, amount, unit, bySponsor]
			]);
		}
		cursor = page.next;
	} while (cursor && rows.length < mostRows);
	return { name: m.programme_evidence(), columns: columns(), rows };
}

const columns = () =>
	[
		m.objectives_sheet_entry(),
		m.objectives_sheet_day(),
		m.objectives_sheet_kind(),
		m.objectives_sheet_counts(),
		m.objectives_sheet_item(),
		m.objectives_sheet_address(),
		m.objectives_sheet_person(),
		m.objectives_sheet_other(),
		m.objectives_sheet_minutes(),
		m.objectives_sheet_conservative(),
		m.objectives_sheet_plain(),
		m.objectives_sheet_optimistic(),
		m.objectives_sheet_amount(),
		m.objectives_sheet_unit(),
		m.objectives_sheet_sponsor()
	].map((title) => ({ title, width: 18 }));
