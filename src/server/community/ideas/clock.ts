// The clocks of an idea: when a response and when a decision is due, by the organisation's calendar.
import { decisionDays, responseDays } from '#lib/terms/ideas.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import {
	hoursOfWorkingDay,
	type WorkingCalendar,
	workingHoursLater
} from '#server/members/organisation/working-time.ts';

export interface DueDates {
	responseDueAt: Date;
	decisionDueAt: Date;
}

/** Kept with the idea, so that a later change of the calendar moves no date that was promised. */
export async function dueDates(ctx: PublicCtx, submittedAt: Date): Promise<DueDates> {
	const calendar = await findOrganisation(ctx);
	return {
		responseDueAt: workingDaysLater(submittedAt, responseDays, calendar),
		decisionDueAt: workingDaysLater(submittedAt, decisionDays, calendar)
	};
}

/** A calendar without working time knows no working days: then the days of the week count. */
function workingDaysLater(from: Date, days: number, calendar: WorkingCalendar): Date {
	const later = workingHoursLater(from, days * hoursOfWorkingDay(calendar), calendar);
	return later && later > from ? later : new Date(from.getTime() + days * 24 * 3_600_000);
}
